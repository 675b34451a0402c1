// What readers may see on a day. Every day is YYYY-MM-DD, and the day of a build is the only one that counts.
import type { PersonSheet } from '../read/schema/person.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';

/** A story, checked or not. */
export interface Told {
  id: string;
  frontMatter: { value?: StoryFrontMatter | undefined };
}
interface Known {
  id: string;
  value?: PersonSheet | undefined;
}

/** Published by its editors, and not under embargo. */
export function isReleased({ frontMatter: { value } }: Pick<Told, 'frontMatter'>, today: string): boolean {
  return value?.status === 'published' && (value.embargo ?? '') <= today;
}

/** Whether a consent given until a day holds no more: that day is the last one that it covers. */
export function hasEnded(consent: { until?: string | undefined } | undefined, today: string): boolean {
  return consent?.until !== undefined && consent.until < today;
}

/**
 * Whether a person whose consent has ended may still be named. The name of an adult public figure, and a given name or a
 * pseudonym, are told without a consent (French civil code, article 9, and its case law on public life).
 */
export function mayBeNamed({ consent, minor, publicFigure, identifiability }: PersonSheet, today: string): boolean {
  if (!hasEnded(consent, today)) return true;
  return minor !== true && (publicFigure === true || identifiability !== 'full-name');
}

/** Whether the portrait of a person may be shown. */
export function mayBeShown({ consent, minor, publicFigure }: PersonSheet, today: string): boolean {
  return !hasEnded(consent, today) || (publicFigure === true && minor !== true);
}

/** Everyone whom a story names by their sheet: who wrote it, is portrayed, met or cited in it. */
export function peopleNamedIn({ authors, people, portrait, encounters }: StoryFrontMatter): Set<string> {
  return new Set([
    ...authors.map((credit) => (typeof credit === 'string' ? credit : credit.person)),
    ...people,
    ...(portrait ? [portrait.subject] : []),
    ...encounters.flatMap(({ with: met }) => met.filter((one) => typeof one === 'string')),
  ]);
}

/** Ids of those whom nothing may name any more. */
export function silentPeople(people: readonly Known[], today: string): Set<string> {
  return new Set(people.filter(({ value }) => value && !mayBeNamed(value, today)).map(({ id }) => id));
}

/**
 * Sorts what is released: a text leaves when its consent ends, or that of somebody whom it names.
 * @returns `shown`, what readers may see; `ended`, what they could see before
 */
export function onTheDay<Story extends Told>(
  stories: readonly Story[],
  people: readonly Known[],
  today: string,
): { shown: Story[]; ended: Story[] } {
  const silent = silentPeople(people, today);
  const isEnded = ({ frontMatter: { value } }: Story) =>
    value !== undefined &&
    (hasEnded(value.consent, today) || (silent.size > 0 && [...peopleNamedIn(value)].some((id) => silent.has(id))));
  const released = stories.filter((story) => isReleased(story, today));
  return { shown: released.filter((story) => !isEnded(story)), ended: released.filter(isEnded) };
}
