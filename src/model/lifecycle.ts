// What is public on a day, decided once for the check and for the build. Every day is YYYY-MM-DD, and the day of a build is
// the only one that counts.
import type { PersonSheet } from '../read/schema/person.ts';
import type { ReactionSheet } from '../read/schema/reaction.ts';
import type { SiteSheet } from '../read/schema/site.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';
import type { VolumeSheet } from '../read/schema/volume.ts';
import { hiddenPeople } from './build/build-credits.ts';

/** A story, checked or not. */
export interface Told {
  id: string;
  frontMatter: { value?: StoryFrontMatter | undefined };
}
interface Sheet<Value> {
  id: string;
  value?: Value | undefined;
}

interface Sheets<Story extends Told, Volume extends Sheet<VolumeSheet>> {
  stories: readonly Story[];
  people: readonly Sheet<PersonSheet>[];
  volumes: readonly Volume[];
}

/** What readers may see on a day, and what consents that have ended take away. */
export interface Day<Story extends Told = Told, Volume extends Sheet<VolumeSheet> = Sheet<VolumeSheet>> {
  stories: { shown: Story[]; ended: Story[] };
  volumes: { shown: Volume[]; ended: Volume[] };
  /** Ids of those whom nothing may name any more. */
  silent: ReadonlySet<string>;
}

/** Where a story is on its way to readers; `embargoed` until a day that has not come. */
export function stageOf(
  { status, embargo = '' }: Pick<StoryFrontMatter, 'status' | 'embargo'>,
  today: string,
): 'released' | 'embargoed' | 'unpublished' | 'withdrawn' {
  if (status === 'withdrawn') return 'withdrawn';
  if (status !== 'published') return 'unpublished';
  return embargo > today ? 'embargoed' : 'released';
}

/** Whether a volume is out: one that is being prepared, or dated in the future, is nobody's to read before its day. */
export function isOut({ status, published }: Pick<VolumeSheet, 'status' | 'published'>, today: string): boolean {
  return status === 'published' && published <= today;
}

/** Whether a story has a page: a consent without `web` is for the books alone. */
export function isOnTheSite({ consent }: Pick<StoryFrontMatter, 'consent'>): boolean {
  return consent.outputs.includes('web');
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

/**
 * Everyone whom a story names by their sheet: who made it, is portrayed, met or cited in it. Whoever signs it under another
 * name alone is not named: a text that left with their consent would tell who they are.
 */
export function peopleNamedIn({ authors, people, portrait, encounters }: StoryFrontMatter): Set<string> {
  const named = new Set([
    ...authors.map((credit) => (typeof credit === 'string' ? credit : credit.person)),
    ...people,
    ...(portrait ? [portrait.subject] : []),
    ...encounters.flatMap(({ with: met }) => met.filter((one) => typeof one === 'string')),
  ]);
  for (const hidden of hiddenPeople(authors).keys()) named.delete(hidden);
  return named;
}

/** What is released on a day, as if no consent ever ended. */
export function releasedOn<Story extends Told, Volume extends Sheet<VolumeSheet>>(
  { stories, volumes }: Omit<Sheets<Story, Volume>, 'people'>,
  today: string,
): Day<Story, Volume> {
  const isReleased = ({ frontMatter: { value } }: Story) => value !== undefined && stageOf(value, today) === 'released';
  return {
    stories: { shown: stories.filter(isReleased), ended: [] },
    volumes: { shown: volumes.filter(({ value }) => value && isOut(value, today)), ended: [] },
    silent: new Set(),
  };
}

/**
 * What readers may see: a text leaves when its consent ends, or that of somebody whom it names; a volume with the last
 * of its texts.
 */
export function onTheDay<Story extends Told, Volume extends Sheet<VolumeSheet>>(
  content: Sheets<Story, Volume>,
  today: string,
): Day<Story, Volume> {
  const released = releasedOn(content, today);
  const silent = new Set(content.people.filter(({ value }) => value && !mayBeNamed(value, today)).map(({ id }) => id));
  const stories = parted(
    released.stories.shown,
    ({ frontMatter: { value } }) =>
      value !== undefined &&
      (hasEnded(value.consent, today) || (silent.size > 0 && [...peopleNamedIn(value)].some((id) => silent.has(id)))),
  );
  const [shown, ended] = [stories.shown, stories.ended].map((list) => new Set(list.map(({ id }) => id)));
  const isLost = ({ value }: Volume) => {
    const held = value ? storiesOfVolume(value) : [];
    return !held.some((id) => shown?.has(id)) && held.some((id) => ended?.has(id));
  };
  return { stories, volumes: parted(released.volumes.shown, isLost), silent };
}

/** Whether readers may react to a story: what it says itself, or else what its site says. */
export function takesReactions(
  { reactions }: Pick<StoryFrontMatter, 'reactions'>,
  site: Pick<SiteSheet, 'reactions'> | undefined,
): boolean {
  return (reactions ?? site?.reactions ?? 'open') === 'open';
}

/**
 * The reactions that may be read on a day: published, with a consent that holds, to a story that is shown and takes them. Each
 * output asks besides whether both consents cover it (for-output.ts).
 * @param stories those that are shown that day
 */
export function reactionsOnTheDay<Reaction extends Sheet<ReactionSheet> & { story: string }>(
  reactions: readonly Reaction[],
  stories: readonly Told[],
  site: Pick<SiteSheet, 'reactions'> | undefined,
  today: string,
): Reaction[] {
  const open = new Set(
    stories.flatMap(({ id, frontMatter: { value } }) => (value && takesReactions(value, site) ? [id] : [])),
  );
  return reactions.filter(
    ({ story, value }) => value?.status === 'published' && !hasEnded(value.consent, today) && open.has(story),
  );
}

/** What a volume is made for: its two files, and paper where it has an ISBN for it. */
export function outputsOfVolume({ isbn }: Pick<VolumeSheet, 'isbn'>): ('pdf' | 'epub' | 'print')[] {
  return isbn?.print ? ['pdf', 'epub', 'print'] : ['pdf', 'epub'];
}

/** Ids of the stories that a volume holds, in the order of its pages. */
export function storiesOfVolume({ front, parts, back }: VolumeSheet): string[] {
  const entries = [...front, ...parts.flatMap(({ stories }) => stories), ...back];
  return entries.map((entry) => (typeof entry === 'string' ? entry : entry.story));
}

function parted<Item>(items: readonly Item[], isEnded: (item: Item) => boolean): { shown: Item[]; ended: Item[] } {
  return { shown: items.filter((item) => !isEnded(item)), ended: items.filter(isEnded) };
}
