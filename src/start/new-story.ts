// Answers → the files of a new story: a folder that the check accepts as a draft, and the author's file if it is new.

import { slug } from '../model/letters/slug.ts';
import { PLACEHOLDER_VALUES, PLACEHOLDERS } from '../model/placeholders.ts';
import type { STORY_KINDS } from '../read/schema/story.ts';

export interface Answers {
  kind: (typeof STORY_KINDS)[number];
  title: string;
  /** The author's name as it is printed. */
  author: string;
  /** For a person who has no file yet. */
  givenName?: string;
  familyName?: string;
  /** Network id, where people met through one. */
  network?: string;
  theme: string;
  /** YYYY-MM-DD */
  date: string;
  /** BCP 47. */
  lang: string;
}

/** Path from the content folder → text. @param known ids that already exist, never written again */
export function newStoryFiles(
  answers: Answers,
  known: { stories: ReadonlySet<string>; people: ReadonlySet<string> },
): Map<string, string> {
  const id = freeId(wantedId(answers.title), known.stories);
  const person = personId(answers.author);
  const files = new Map([[`stories/${id}/story.mdx`, storyText(answers, person)]]);
  if (!known.people.has(person)) files.set(`people/${person}.yaml`, personText(answers));
  return files;
}

/** A story for those who start on a forge's own page: what is to be replaced is told by the check. */
export function modelStory(lang: string, date: string): string {
  return storyText(
    { kind: 'guest', title: 'Le titre du récit', author: '', theme: 'un-theme', date, lang },
    'prenom-nom',
  );
}

/** The name of a person's file: « Анна Петрова » is anna-petrova. */
export function personId(name: string): string {
  const id = slug(name).slice(0, 80).replace(/-$/, '');
  return id.length < 3 ? `personne${id && `-${id}`}` : id;
}

/** The folder that a title asks for, taken or not. An id has at least three characters. */
export function wantedId(title: string): string {
  const id = slug(title).slice(0, 70).replace(/-$/, '') || 'recit';
  return id.length < 3 ? `recit-${id}` : id;
}

/** « recit », then « recit-2 »…: an id is never used twice. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

function storyText({ kind, title, network, theme, date, lang }: Answers, person: string): string {
  const lines = [
    `title: ${quoted(title)}`,
    `kind: ${kind}`,
    `lang: ${lang}`,
    `authors: [${person}]`,
    'summary: >-',
    ...folded(PLACEHOLDERS.summary),
    `published: ${date}`,
    'status: draft',
    `themes: [${theme}]`,
    ...(network ? [`networks: [${network}]`] : []),
    ...(kind === 'encounter' ? encounterLines(network) : []),
    ...(kind === 'portrait' ? ['portrait:', `  subject: ${person}`] : []),
    'licence: CC-BY-4.0',
    `consent: { ref: ${PLACEHOLDER_VALUES.reference}, date: ${date}, outputs: [web, pdf, epub, print, social] }`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n${BODIES[kind] ?? BODIES.default}\n`;
}

function encounterLines(network: string | undefined): string[] {
  return [
    'encounters:',
    `  - with: [{ label: "${PLACEHOLDER_VALUES.met}" }]`,
    `    via: ${network ?? 'event'}`,
    '    direction: online-to-irl',
    `    evidence: ${PLACEHOLDERS.evidence}`,
  ];
}

const BODIES: Partial<Record<Answers['kind'], string>> & { default: string } = {
  default: PLACEHOLDERS.text,
  encounter: `${PLACEHOLDERS.meeting}\n\n${PLACEHOLDERS.evidence}`,
  portrait: `<Question>\n\n${PLACEHOLDERS.question}\n\n</Question>\n\n${PLACEHOLDERS.answer}`,
};

/** Lines of a YAML block, none too long to be read. */
function folded(text: string): string[] {
  return (text.match(/.{1,92}(?:\s|$)/g) ?? []).map((line) => `  ${line.trimEnd()}`);
}

/** A name is never split by code: without its parts, the whole name is the given name until someone says better. */
function personText({ author, givenName, familyName, date }: Answers): string {
  const lines = [
    `displayName: ${quoted(author)}`,
    `givenName: ${quoted(givenName ?? author)}`,
    ...(familyName ? [`familyName: ${quoted(familyName)}`] : []),
    `identifiability: ${familyName ? 'full-name' : 'given-name'}`,
    `consent: { ref: ${PLACEHOLDER_VALUES.reference}, date: ${date}, outputs: [web, pdf, epub, print, social] }`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A YAML scalar that reads back as the same words. */
function quoted(text: string): string {
  return /^[\p{L}\d][^:#"'\\{}[\]]*$/u.test(text) && !/^[\d.]+$|^(true|false|null|yes|no)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
