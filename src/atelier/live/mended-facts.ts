// A mend is made in the front matter of a story, people answer in fields: there, the answers that it is about change, and no other.
import { applyEdits } from '../../check/fix.ts';
import type { Edit } from '../../check/problem.ts';
import { readYaml } from '../../read/yaml.ts';
import type { DraftFacts, DraftMeeting } from '../draft/draft.ts';

/** The text of the story before its body, in which a fix is found at its place. */
interface Head {
  text: string;
  bodyStart: number;
}

/**
 * @returns the answers that change; undefined where the fix is in the text, changes nothing, or changes what is no answer as it was
 * given: the id of a person, a word of the editors
 */
export function mendedFacts(facts: DraftFacts, { text, bodyStart }: Head, fix: Edit): DraftFacts | undefined {
  if (fix.end > bodyStart) return undefined;
  const head = text.slice(0, bodyStart);
  const [before, after] = [head, applyEdits(head, [fix])].map((yaml) => leavesOf(readHead(yaml)));
  if (!before || !after) return undefined;
  const changed = [...after].filter(([path, value]) => before.get(path) !== value);
  if (changed.length === 0 || [...before.keys()].some((path) => !after.has(path))) return undefined;
  let answers: DraftFacts | undefined = {};
  for (const [path, value] of changed)
    answers = answers && answerWith({ ...facts, ...answers }, answers, path, value, before.get(path));
  return answers;
}

function readHead(head: string): unknown {
  return readYaml(head.replace(/^---\n|---\n+$/g, '')).value;
}

/** « encounters.0.irl.place » → what stands there. */
function leavesOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const parts = Object.entries(value).flatMap(([key, part]) => [...leavesOf(part, path ? `${path}.${key}` : key)]);
  return new Map(parts);
}

const WORDS: readonly string[] = [
  'title',
  'summary',
  'kind',
  'lang',
  'series',
  'licence',
] satisfies (keyof DraftFacts)[];
const LISTS: readonly string[] = ['themes', 'networks', 'places', 'hashtags'] satisfies (keyof DraftFacts)[];
const MEETING = /^encounters\.0\.(?:(via|direction|online|evidence)|irl\.(form|date|place))$/;

/** The answers with one more; undefined where none was given of which the value was made. */
function answerWith(
  facts: DraftFacts,
  answers: DraftFacts,
  path: string,
  value: unknown,
  was: unknown,
): DraftFacts | undefined {
  if (typeof value !== 'string') return undefined;
  const [key = '', part = ''] = path.split('.');
  const given = facts[key as keyof DraftFacts];
  if (WORDS.includes(key)) return given === undefined ? undefined : { ...answers, [key]: value };
  if (LISTS.includes(key) && Array.isArray(given) && given[Number(part)] === was)
    return { ...answers, [key]: given.map((one, at) => (at === Number(part) ? value : one)) };
  if (key === 'original' && facts.original && (part === 'url' || part === 'published'))
    return { ...answers, original: { ...facts.original, [part]: value } };
  const [, own, irl] = MEETING.exec(path) ?? [];
  const meeting = facts.meeting && meetingWith(facts.meeting, own, irl, value);
  return meeting && { ...answers, meeting };
}

function meetingWith(meeting: DraftMeeting, own: string | undefined, irl: string | undefined, value: string) {
  if (own && own in meeting) return { ...meeting, [own]: value };
  return irl && meeting.irl ? { ...meeting, irl: { ...meeting.irl, [irl]: value } } : undefined;
}
