// A draft → what the check says of it, where its writer can see it. The rules are those of `src/check/`, on the very file that is sent.
import { Node } from 'prosemirror-model';
import { checkContent } from '../../check/check-content.ts';
import { applyEdits } from '../../check/fix.ts';
import type { Edit, Language, Problem, Severity } from '../../check/problem.ts';
import { offsetAt } from '../../read/lines.ts';
import { micromark } from '../../read/micromark.ts';
import { parseMdx } from '../../read/parse.ts';
import { fromTree } from '../document/from-tree.ts';
import { mendedIn } from '../document/mend-in-place.ts';
import { type Place, placesIn } from '../document/places.ts';
import { schema } from '../document/schema.ts';
import type { Draft, DraftFacts } from '../draft/draft.ts';
import { storyTextOf } from '../draft/story-text.ts';
import { DRAFT_FILE, DRAFT_FOLDER, draftContent, type Situation } from './draft-content.ts';
import { mendedFacts } from './mended-facts.ts';

/** One thing to mend, in its writer's words. */
export interface Remark {
  rule: string;
  severity: Severity;
  message: string;
  remedy: string;
  /** The words of the text that it is about. */
  words: string;
  /** The key of the front matter, where it is about an answer and not about the text. */
  field?: string;
  /** In the document. */
  place?: Place;
  /** Of the text of the story, which `mended` applies, or `answersMended` where it is about an answer. */
  fix?: Edit;
}

/** In the order of the story. Never throws for what was written. */
export async function checkDraft(draft: Draft, situation: Situation, language: Language = 'fr'): Promise<Remark[]> {
  const { content, story } = await draftContent(draft, situation, 'draft');
  const { text, bodyStart } = story;
  const body = text.slice(bodyStart);
  const { tree } = parseMdx(body, micromark);
  const placeOf = tree && placesIn(Node.fromJSON(schema, draft.document), tree, body);
  return checkContent(content, { today: situation.today, language })
    .filter(({ file, rule }) => file.startsWith(DRAFT_FOLDER) && rule !== EDITORS)
    .map((problem) => {
      const { rule, severity, message, remedy, words, fix } = problem;
      const start = offsetOf(problem, text);
      const isAnswer = start !== undefined && start < bodyStart;
      const place =
        start === undefined || isAnswer ? undefined : placeOf?.(start - bodyStart, start - bodyStart + words.length);
      const field = isAnswer ? fieldAt(text, start) : undefined;
      const isMendable = fix && (!isAnswer || mendedFacts(draft.facts, story, fix) !== undefined);
      return {
        rule,
        severity,
        message,
        remedy,
        words,
        ...(field && { field }),
        ...(place && { place }),
        ...(isMendable && { fix }),
      };
    });
}

/**
 * The document of a text that one remark, or several, mend: what they are about, and nothing else. None where the fix is in the front
 * matter, or leaves what cannot be read.
 * @param draft the very one of which they were said
 */
export function mended(draft: Draft, fixes: readonly Edit[], today: string): Node | undefined {
  const { text, bodyStart } = storyTextOf(draft, today);
  const inBody = fixes.filter(({ start }) => start >= bodyStart);
  const [before, after] = [text, applyEdits(text, inBody)].map(
    (story) => parseMdx(story.slice(bodyStart), micromark).tree,
  );
  if (inBody.length === 0 || !before || !after) return undefined;
  return mendedIn(Node.fromJSON(schema, draft.document), fromTree(before), fromTree(after));
}

/** The answers that a fix in the front matter changes; none where it is in the text. @param draft the very one of which it was said */
export function answersMended(draft: Draft, fix: Edit, today: string): DraftFacts | undefined {
  return mendedFacts(draft.facts, storyTextOf(draft, today), fix);
}

/** What waits for the editors is none of the writer's. */
const EDITORS = 'to-complete';

function offsetOf({ file, line, column }: Problem, text: string): number | undefined {
  return file === DRAFT_FILE && line !== undefined && column !== undefined
    ? offsetAt(text, { line, column })
    : undefined;
}

/** The key under which a place of the front matter stands. */
function fieldAt(text: string, offset: number): string | undefined {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const own = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return [...lines, own].toReversed().flatMap((line) => /^([A-Za-z]+):/.exec(line)?.[1] ?? [])[0];
}
