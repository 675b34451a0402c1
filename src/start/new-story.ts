// Answers → the files of a new story: a folder that the check accepts as a draft, and the author's file if it is new.

import { PLACEHOLDER_VALUES, PLACEHOLDERS } from '../model/placeholders.ts';
import type { STORY_KINDS } from '../read/schema/story.ts';
import { freeId, wantedId } from './free-id.ts';
import { personId, personText } from './new-person.ts';
import { folded, listed, quoted } from './yaml-words.ts';

export interface StoryAnswers {
  kind: (typeof STORY_KINDS)[number];
  title: string;
  /** The author's name as it is printed. */
  author: string;
  /** The id of the author's sheet, where there is one already. */
  person?: string;
  /** For a person who has no file yet. */
  givenName?: string;
  familyName?: string;
  /** The id of who is portrayed; the author's own by default. */
  subject?: string;
  /** Network id, where people met through one. */
  network?: string;
  theme: string;
  series?: string;
  /** Asked in every interview of the series. */
  questions?: readonly string[];
  /** YYYY-MM-DD */
  date: string;
  /** BCP 47. */
  lang: string;
  licence?: string;
}

/** Path from the content folder → text. @param known ids that already exist, never written again */
export function newStoryFiles(
  answers: StoryAnswers,
  known: { stories: ReadonlySet<string>; people: ReadonlySet<string> },
): Map<string, string> {
  const id = freeId(storyId(answers.title), known.stories);
  const person = answers.person ?? personId(answers.author);
  const files = new Map([[`stories/${id}/story.mdx`, storyText(answers, person)]]);
  if (!known.people.has(person)) files.set(`people/${person}.yaml`, personText({ ...answers, name: answers.author }));
  return files;
}

/** A story for those who start on a forge's own page: what is to be replaced is told by the check. */
export function modelStory(lang: string, date: string): string {
  return storyText(
    { kind: 'guest', title: 'Le titre du récit', author: '', theme: 'un-theme', date, lang },
    'prenom-nom',
  );
}

/** The folder that a title asks for, taken or not. */
export function storyId(title: string): string {
  return wantedId(title, 'recit');
}

function storyText(
  { kind, title, network, theme, series, questions, subject, date, lang, licence }: StoryAnswers,
  person: string,
): string {
  const lines = [
    `title: ${quoted(title)}`,
    `kind: ${kind}`,
    `lang: ${quoted(lang)}`,
    `authors: ${listed([person])}`,
    'summary: >-',
    ...folded(PLACEHOLDERS.summary),
    `published: ${date}`,
    'status: draft',
    ...(series ? [`series: ${quoted(series)}`] : []),
    `themes: ${listed([theme])}`,
    ...(network ? [`networks: ${listed([network])}`] : []),
    ...(kind === 'encounter' ? encounterLines(network) : []),
    ...(kind === 'portrait' ? ['portrait:', `  subject: ${quoted(subject ?? person)}`] : []),
    `licence: ${quoted(licence ?? 'CC-BY-4.0')}`,
    `consent: { ref: ${PLACEHOLDER_VALUES.reference}, date: ${date}, outputs: [web, pdf, epub, print, social] }`,
  ];
  const body = kind === 'portrait' && questions?.length ? interview(questions) : (BODIES[kind] ?? BODIES.default);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function encounterLines(network: string | undefined): string[] {
  return [
    'encounters:',
    `  - with: [{ label: "${PLACEHOLDER_VALUES.met}" }]`,
    `    via: ${quoted(network ?? 'event')}`,
    '    direction: online-to-irl',
    `    evidence: ${PLACEHOLDERS.evidence}`,
  ];
}

const BODIES: Partial<Record<StoryAnswers['kind'], string>> & { default: string } = {
  default: PLACEHOLDERS.text,
  encounter: `${PLACEHOLDERS.meeting}\n\n${PLACEHOLDERS.evidence}`,
  portrait: `<Question>\n\n${PLACEHOLDERS.question}\n\n</Question>\n\n${PLACEHOLDERS.answer}`,
};

function interview(questions: readonly string[]): string {
  return questions
    .map((question) => `<Question>\n\n${escaped(question)}\n\n</Question>\n\n${PLACEHOLDERS.answer}`)
    .join('\n\n');
}

/** A question as the dialect reads it back. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>]/g, '\\$&');
}
