// One checked manuscript → one Story.
import type { Root } from 'mdast';
import type { CheckedStory } from '../read/checked.ts';
import type { FolderFile } from '../read/manuscript.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';
import { MEETING_CHANNELS } from '../read/schema/story.ts';
import { buildProse, type PictureFinder } from './build-prose.ts';
import { countWords, toPlainText } from './plain-text.ts';
import type { Picture } from './prose.ts';
import { shortSlug } from './slug.ts';
import type { Credit, Encounter, Story } from './story.ts';
import { typesetProse, typesetText } from './typography/typeset.ts';

/** `volumes` is empty: a story does not know its books. @param siteLang the language of a text that names none */
export function buildStory(manuscript: CheckedStory, siteLang: string): Story {
  const sheet = manuscript.frontMatter.value as StoryFrontMatter;
  const lang = sheet.lang ?? siteLang;
  const set = (text: string) => typesetText(text.normalize('NFC'), lang);
  const pictureOf = pictureFinder(manuscript.files);
  const proseOf = (tree: Root) => typesetProse(buildProse(tree, pictureOf), lang);
  const body = proseOf(manuscript.body.tree as Root);
  const credits = sheet.authors.map(creditOf);
  const cover =
    sheet.cover && pictureOf(sheet.cover.src, set(sheet.cover.alt), sheet.cover.credit && set(sheet.cover.credit));
  return {
    id: manuscript.id,
    kind: sheet.kind,
    title: set(sheet.title),
    lang,
    credits,
    summary: set(sheet.summary),
    published: sheet.published,
    themes: sheet.themes,
    networks: sheet.networks,
    places: [...new Set(sheet.places.map(shortSlug))],
    hashtags: sheet.hashtags,
    people: sheet.people,
    encounters: sheet.encounters.map((encounter) =>
      encounterOf(encounter, { story: manuscript.id, from: tellersOf(sheet, credits), set }),
    ),
    licence: sheet.licence,
    outputs: sheet.consent.outputs,
    body,
    words: countWords(toPlainText(body)),
    volumes: [],
    ...present({
      socialTitle: sheet.socialTitle,
      updated: sheet.updated,
      series: sheet.series,
      portrait: sheet.portrait,
      original: sheet.original,
      translationOf: sheet.translationOf,
      sponsor: sheet.sponsor && { ...sheet.sponsor, disclosure: set(sheet.sponsor.disclosure) },
      cover,
      share: sheet.share && {
        quote: set(sheet.share.quote),
        ...present({ alt: sheet.share.alt && set(sheet.share.alt) }),
      },
      condensed: manuscript.condensed?.tree && proseOf(manuscript.condensed.tree),
    }),
  } as Story;
}

/** A portrait tells its subject's meetings; any other story its authors'. */
function tellersOf(sheet: StoryFrontMatter, credits: readonly Credit[]): string[] {
  if (sheet.portrait) return [sheet.portrait.subject];
  return credits.filter(({ role }) => role === 'author').map(({ person }) => person);
}

function creditOf(credit: StoryFrontMatter['authors'][number]): Credit {
  if (typeof credit === 'string') return { person: credit, role: 'author' };
  return { person: credit.person, role: credit.role, ...present({ creditAs: credit.creditAs }) };
}

/** @param told by whom, in which story; `set` is the typography of its language */
function encounterOf(
  sheet: StoryFrontMatter['encounters'][number],
  { story, from, set }: { story: string; from: string[]; set: (text: string) => string },
): Encounter {
  const channel = MEETING_CHANNELS.find((known) => known === sheet.via);
  return {
    story,
    from,
    with: sheet.with.filter((met) => typeof met === 'string'),
    unnamed: sheet.with.flatMap((met) =>
      typeof met === 'string' ? [] : [{ label: set(met.label), ...present({ count: met.count }) }],
    ),
    // « blog » is both a network and a way of meeting: as a network it has a page.
    via: channel === undefined || channel === 'blog' ? { network: sheet.via } : { channel },
    direction: sheet.direction,
    outcome: sheet.outcome ?? [],
    evidence: set(sheet.evidence),
    ...present({ online: sheet.online, irl: sheet.irl }),
  } as Encounter;
}

function pictureFinder(files: readonly FolderFile[]): PictureFinder {
  return (src, alt, credit) => {
    const name = src.replace(/^\.\//, '');
    const file = files.find((candidate) => candidate.name === name);
    return file && toPicture(file, alt, credit);
  };
}

/** A file that is a picture, with the words that describe it; undefined for any other file. */
export function toPicture(file: FolderFile, alt: string, credit?: string): Picture | undefined {
  if (!file.picture) return undefined;
  return { path: file.path, name: file.name, ...file.picture, alt, ...present({ credit }) };
}

/** Only the keys that have a value: what is absent stays absent. */
export function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}
