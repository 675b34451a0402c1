// One checked manuscript → one Story.
import type { Root } from 'mdast';
import type { CheckedStory } from '../../read/checked.ts';
import type { FolderFile } from '../../read/manuscript.ts';
import type { SiteSheet } from '../../read/schema/site.ts';
import type { StoryFrontMatter } from '../../read/schema/story.ts';
import { MEETING_CHANNELS } from '../../read/schema/story.ts';
import { pageNamedBy } from '../addresses.ts';
import { shortSlug } from '../letters/slug.ts';
import { takesReactions } from '../lifecycle.ts';
import { countWords, toPlainText } from '../prose/plain-text.ts';
import type { Picture } from '../prose/prose.ts';
import type { Credit, Encounter, Original, Portrait, Sponsor, Story } from '../story.ts';
import { typesetProse, typesetTyped } from '../typography/typeset.ts';
import { buildCredits, hiddenPeople } from './build-credits.ts';
import type { LinkFinder, PictureFinder } from './build-element.ts';
import { buildProse } from './build-prose.ts';
import { present } from './present.ts';

/** Words as they are typed → as they are printed. */
type Typography = (words: string) => string;

/** What a story takes from the rest of the content. */
export interface Around {
  /** The language of a text that names none. */
  siteLang: string;
  site: SiteSheet | undefined;
  /** People's own names, by their ids, as they are printed. */
  names: ReadonlyMap<string, string>;
  linkOf: LinkFinder;
}

/**
 * `volumes` is empty: a story does not know its books. A name is set in the language of the site, as on the page of whoever
 * bears it: it is one name in texts of every language. Whoever signs under another name is nowhere in the story.
 */
export function buildStory(manuscript: CheckedStory, { siteLang, site, names, linkOf }: Around): Story {
  const sheet = manuscript.frontMatter.value as StoryFrontMatter;
  const lang = sheet.lang ?? siteLang;
  const set = (text: string) => typesetTyped(text, lang);
  const named = (name: string) => typesetTyped(name, siteLang);
  const pictureOf = pictureFinder(manuscript.files);
  const hidden = hiddenPeople(sheet.authors);
  const shown = (ids: readonly string[]) => ids.filter((id) => !hidden.has(id));
  const shownLink = (written: string) => {
    const url = linkOf(written);
    return url !== undefined && leadsToOneOf(hidden, url) ? undefined : url;
  };
  const proseOf = (tree: Root) => typesetProse(buildProse(tree, pictureOf, shownLink), lang);
  const body = proseOf(manuscript.body.tree as Root);
  const credits = buildCredits(sheet.authors, named, names);
  const from = shown(tellersOf(sheet, credits));
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
    people: shown(sheet.people),
    encounters: sheet.encounters.map((encounter) =>
      encounterOf(encounter, { story: manuscript.id, from, hidden, set, named }),
    ),
    licence: sheet.licence,
    outputs: sheet.consent.outputs,
    body,
    words: countWords(toPlainText(body)),
    volumes: [],
    takesReactions: takesReactions(sheet, site),
    ...present({
      socialTitle: sheet.socialTitle?.normalize('NFC'),
      updated: sheet.updated,
      series: sheet.series,
      portrait: sheet.portrait && portraitOf(sheet.portrait, hidden, named, set),
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
function tellersOf({ portrait }: StoryFrontMatter, credits: readonly Credit[]): string[] {
  if (portrait) return [portrait.subject];
  return credits.flatMap(({ role, person }) => (role === 'author' && person !== undefined ? [person] : []));
}

/** A link to the page of one of those whom nothing may name. */
function leadsToOneOf(hidden: ReadonlyMap<string, string>, url: string): boolean {
  const { folder, id } = pageNamedBy(url);
  return folder === 'personnes' && hidden.has(id);
}

interface Telling {
  story: string;
  from: string[];
  hidden: ReadonlyMap<string, string>;
  /** The typography of the text, and that of names. */
  set: Typography;
  named: Typography;
}

function encounterOf(
  sheet: StoryFrontMatter['encounters'][number],
  { story, from, hidden, set, named }: Telling,
): Encounter {
  const channel = MEETING_CHANNELS.find((known) => known === sheet.via);
  return {
    story,
    from,
    ...metIn(sheet.with, hidden, { set, named }),
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

/** Whoever signs under another name is left out; by that name, where nobody else would be met. */
function metIn(
  list: StoryFrontMatter['encounters'][number]['with'],
  hidden: ReadonlyMap<string, string>,
  { set, named }: Pick<Telling, 'set' | 'named'>,
): Pick<Encounter, 'with' | 'unnamed'> {
  const ids = list.filter((met) => typeof met === 'string');
  const met = ids.filter((id) => !hidden.has(id));
  const unnamed = list.flatMap((one) =>
    typeof one === 'string' ? [] : [{ label: set(one.label), ...present({ count: one.count }) }],
  );
  const signatures = ids.flatMap((id) => hidden.get(id) ?? []).map((label) => ({ label: named(label) }));
  return { with: met, unnamed: met.length + unnamed.length > 0 ? unnamed : signatures } as Pick<
    Encounter,
    'with' | 'unnamed'
  >;
}

function portraitOf(
  { subject, organisation, interviewed }: NonNullable<StoryFrontMatter['portrait']>,
  hidden: ReadonlyMap<string, string>,
  named: Typography,
  set: Typography,
): Portrait {
  return present({
    subject: hidden.has(subject) ? undefined : subject,
    organisation: organisation && {
      ...organisation,
      name: named(organisation.name),
      ...present({
        sector: organisation.sector && set(organisation.sector),
        city: organisation.city && named(organisation.city),
      }),
    },
    interviewed,
  }) as Portrait;
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
