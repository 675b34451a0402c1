// What waits for the editors on a day: drafts, reviews, consents that end, embargoes that lift, volumes to come.
import type { PersonSheet } from '../read/schema/person.ts';
import type { ReactionSheet } from '../read/schema/reaction.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';
import type { VolumeSheet } from '../read/schema/volume.ts';
import { dayBefore, daysBetween } from './days.ts';
import { hasEnded, isOut, mayBeNamed, peopleNamedIn, stageOf } from './lifecycle.ts';

/** Something that happens by itself on a day. */
export interface Dated {
  kind: 'story' | 'person' | 'volume' | 'reaction';
  /** Its file, from the content folder. */
  file: string;
  /** As it is printed. */
  name: string;
  day: string;
  /** From today: 0 is today. */
  days: number;
}

export interface Waiting {
  file: string;
  title: string;
}

interface Agenda {
  /** To complete; `status: draft`. */
  drafts: Waiting[];
  /** Of readers, to be read; `status: draft`. */
  reactions: Waiting[];
  /** To read again; `status: review`. */
  reviews: Waiting[];
  /** That end within the days asked, the nearest first; what they take away is gone the day after. */
  consents: Dated[];
  /** That have ended: what they covered is no longer shown. */
  ended: Dated[];
  embargoes: Dated[];
  volumes: Dated[];
}

interface Sheet<Value> {
  file: string;
  value?: Value | undefined;
}

interface Sheets {
  stories: readonly { body: { file: string }; frontMatter: Sheet<StoryFrontMatter> & { yaml: { value?: unknown } } }[];
  people: readonly (Sheet<PersonSheet> & { id: string })[];
  volumes: readonly Sheet<VolumeSheet>[];
  reactions: readonly Sheet<ReactionSheet>[];
}

/** @param today YYYY-MM-DD @param within days, for what is to come */
export function agendaOf({ stories, people, volumes, reactions }: Sheets, today: string, within = 30): Agenda {
  const inStatus = (status: string): Waiting[] =>
    stories.flatMap(({ body: { file }, frontMatter: { yaml } }) => {
      const told = yaml.value as { status?: unknown; title?: unknown } | null | undefined;
      return told?.status === status ? [{ file, title: typeof told.title === 'string' ? told.title : '' }] : [];
    });
  const soon = (list: readonly Dated[]) =>
    list.filter(({ days }) => days >= 0 && days <= within).sort((one, other) => one.days - other.days);
  const told = stories.flatMap(({ body: { file }, frontMatter: { value } }) => (value ? [{ file, value }] : []));
  const published = told.filter(({ value }) => value.status === 'published');
  const named = new Set(published.flatMap(({ value }) => [...peopleNamedIn(value)]));
  const consents = [
    ...published.flatMap(({ file, value }) => dated('story', file, value.title, value.consent.until, today)),
    ...reactions.flatMap(({ file, value }) =>
      value?.status === 'published' ? dated('reaction', file, value.signature, value.consent.until, today) : [],
    ),
    ...people.flatMap(({ id, file, value }) =>
      value && named.has(id) && !mayBeNamed(value, AFTER_ALL)
        ? dated('person', file, value.displayName, value.consent?.until, today)
        : [],
    ),
  ];
  const held = told.filter(({ value }) => stageOf(value, today) === 'embargoed');
  return {
    drafts: inStatus('draft'),
    reactions: reactions.flatMap(({ file, value }) =>
      value?.status === 'draft' ? [{ file, title: value.signature }] : [],
    ),
    reviews: inStatus('review'),
    consents: soon(consents),
    ended: consents.filter(({ day }) => hasEnded({ until: day }, today)),
    embargoes: soon(held.flatMap(({ file, value }) => dated('story', file, value.title, value.embargo, today))),
    volumes: soon(
      volumes.flatMap(({ file, value }) =>
        value?.status === 'published' && !isOut(value, today)
          ? dated('volume', file, value.title, value.published, today)
          : [],
      ),
    ),
  };
}

/**
 * What readers see changed on a day, against the day before: embargoes that lift, volumes that appear, and what consents covered
 * until the day before.
 */
export function dueOn(sheets: Sheets, today: string): Dated[] {
  const before = agendaOf(sheets, dayBefore(today), 1);
  const isToday = ({ day }: Dated) => day === today;
  return [
    ...before.embargoes.filter(isToday),
    ...before.volumes.filter(isToday),
    ...before.consents.filter(({ days }) => days === 0),
  ];
}

/** Later than any consent: whether its end takes something away. */
const AFTER_ALL = '9999-12-31';

function dated(kind: Dated['kind'], file: string, name: string, day: string | undefined, today: string): Dated[] {
  return day === undefined ? [] : [{ kind, file, name, day, days: daysBetween(today, day) }];
}
