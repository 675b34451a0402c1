// A draft → what nobody has said of it yet: what its writer alone can say, and what the editors may complete.
import type { Answer } from '../../words/atelier/sending/fr.ts';
import type { Draft, DraftFacts } from '../draft/draft.ts';

export interface Missing {
  answer: Answer;
  /** The key of the front matter, or of the sending, that asks for it; none for the text. */
  field?: string;
}

/** Without these, nothing can be sent. In the order of the page. */
export function missingOf(draft: Draft): Missing[] {
  const { title, author, contact, outputs = [], licence } = draft.facts;
  return found([
    [!holdsWords(draft.document), { answer: 'text' }],
    [isBlank(title), { answer: 'title', field: 'title' }],
    [isBlank(author?.name), { answer: 'author', field: 'authors' }],
    [isBlank(contact), { answer: 'contact', field: 'contact' }],
    [outputs.length === 0, { answer: 'outputs', field: 'consent' }],
    [licence === undefined, { answer: 'licence', field: 'licence' }],
  ]);
}

/** What is sent without them is a draft to complete. */
export function leftToEditors({ facts }: Draft): Missing[] {
  const { summary, themes = [], people = [] } = facts;
  return found([
    [isBlank(summary), { answer: 'summary', field: 'summary' }],
    [facts.kind === 'encounter' && !isMeetingSaid(facts), { answer: 'encounters', field: 'encounters' }],
    [themes.length === 0, { answer: 'themes', field: 'themes' }],
    [people.some(({ agreed }) => agreed === 'no'), { answer: 'people', field: 'people' }],
  ]);
}

function isMeetingSaid({ meeting }: DraftFacts): boolean {
  return (
    meeting !== undefined &&
    meeting.with.length > 0 &&
    meeting.via !== undefined &&
    meeting.direction !== undefined &&
    !isBlank(meeting.evidence)
  );
}

function isBlank(words: string | undefined): boolean {
  return words === undefined || words.trim() === '';
}

/** Whatever the document holds: its JSON is what ProseMirror gives. */
function holdsWords(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { text, content } = node as { text?: unknown; content?: unknown };
  if (typeof text === 'string' && text.trim() !== '') return true;
  return Array.isArray(content) && content.some(holdsWords);
}

function found(cases: readonly (readonly [isMissing: boolean, missing: Missing])[]): Missing[] {
  return cases.flatMap(([isMissing, missing]) => (isMissing ? [missing] : []));
}
