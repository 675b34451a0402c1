// One checked manuscript → one Story.
import type { Root } from 'mdast';
import type { CheckedStory } from '../read/checked.ts';
import type { FolderFile } from '../read/manuscript.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';
import { MEETING_CHANNELS } from '../read/schema/story.ts';
import { buildProse, type LinkJudge, type PictureFinder } from './build-prose.ts';
import { countWords, toPlainText } from './plain-text.ts';
import type { Picture } from './prose.ts';
import { shortSlug } from './slug.ts';
import type { Credit, Encounter, Original, Portrait, Sponsor, Story } from './story.ts';
import { typesetProse, typesetTyped } from './typography/typeset.ts';

/** Words as they are typed → as they are printed. */
type Typography = (words: string) => string;

/**
 * `volumes` is empty: a story does not know its books. A name is set in the language of the site, as on the page of whoever
 * bears it: it is one name in texts of every language.
 * @param siteLang the language of a text that names none
 * @param leads whether there is something at an address of this site
 */
export function buildStory(manuscript: CheckedStory, siteLang: string, leads?: LinkJudge): Story {
  const sheet = manuscript.frontMatter.value as StoryFrontMatter;
  const lang = sheet.lang ?? siteLang;
  const set = (text: string) => typesetTyped(text, lang);
  const named = (name: string) => typesetTyped(name, siteLang);
  const pictureOf = pictureFinder(manuscript.files);
  const proseOf = (tree: Root) => typesetProse(buildProse(tree, pictureOf, leads), lang);
  const body = proseOf(manuscript.body.tree as Root);
  const credits = sheet.authors.map((credit) => creditOf(credit, named));
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
    hashtags: sheet.hashtags.map((hashtag) => hashtag.normalize('NFC')),
    people: sheet.people,
    encounters: sheet.encounters.map((encounter) =>
      encounterOf(encounter, { story: manuscript.id, from: tellersOf(sheet, credits), set, named }),
    ),
    licence: sheet.licence,
    outputs: sheet.consent.outputs,
    body,
    words: countWords(toPlainText(body)),
    volumes: [],
    ...present({
      socialTitle: sheet.socialTitle?.normalize('NFC'),
      updated: sheet.updated,
      series: sheet.series,
      portrait: sheet.portrait && portraitOf(sheet.portrait, named, set),
      original: sheet.original && originalOf(sheet.original, named, lang),
      translationOf: sheet.translationOf,
      sponsor: sheet.sponsor && buildSponsor(sheet.sponsor, lang, siteLang),
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

function creditOf(credit: StoryFrontMatter['authors'][number], named: Typography): Credit {
  if (typeof credit === 'string') return { person: credit, role: 'author' };
  return {
    person: credit.person,
    role: credit.role,
    ...present({ creditAs: credit.creditAs && named(credit.creditAs) }),
  };
}

/** @param told by whom, in which story; `set` is the typography of its language, `named` that of the site's names */
function encounterOf(
  sheet: StoryFrontMatter['encounters'][number],
  { story, from, set, named }: { story: string; from: string[]; set: Typography; named: Typography },
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
    ...present({
      online: sheet.online,
      irl: sheet.irl && { ...sheet.irl, ...present({ place: sheet.irl.place && named(sheet.irl.place) }) },
    }),
  } as Encounter;
}

function portraitOf(sheet: NonNullable<StoryFrontMatter['portrait']>, named: Typography, set: Typography): Portrait {
  const { organisation } = sheet;
  if (!organisation) return sheet as Portrait;
  const { name, sector, city } = organisation;
  const words = { name: named(name), ...present({ sector: sector && set(sector), city: city && named(city) }) };
  return { ...sheet, organisation: { ...organisation, ...words } } as Portrait;
}

/** A title follows its own language; where none is said, that of the text made from it. */
function originalOf(sheet: NonNullable<StoryFrontMatter['original']>, named: Typography, lang: string): Original {
  const { title, author } = sheet;
  const words = { title: title && typesetTyped(title, sheet.lang ?? lang), author: author && named(author) };
  return { ...sheet, ...present(words) } as Original;
}

/** Who paid for a text or a volume: a name, as names are set, and a sentence in its language. */
export function buildSponsor(sheet: NonNullable<StoryFrontMatter['sponsor']>, lang: string, siteLang: string): Sponsor {
  const words = { name: typesetTyped(sheet.name, siteLang), disclosure: typesetTyped(sheet.disclosure, lang) };
  return { ...sheet, ...words } as Sponsor;
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
