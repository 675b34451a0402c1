// The words at the head of a story's page, around its title: built into pages, and shown to who is still writing it.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paths, type SitePath } from '../../../model/addresses.ts';
import { dateInWords } from '../../../model/in-words.ts';
import type { Library, Person } from '../../../model/library.ts';
import { nameOfSeries } from '../../../model/naming.ts';
import { creditedPerson, signatories } from '../../../model/signatories.ts';
import type { Story } from '../../../model/story.ts';
import { creditsOf, readingMinutes } from '../../../model/story-facts.ts';
import { labelWords } from '../../../words/labels/label-words.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import { asInterface, inLanguage } from '../language.ts';
import { facePicture } from '../pictures/face-picture.ts';
import { pictureSources } from '../pictures/picture-sources.ts';
import { wordsWithRaised } from '../prose/raised.ts';

/** A path of the site → the address to write. */
type Address = (path: SitePath) => string;

/** What a text is: its collection or its kind, then where it began. @param linked in a list the title alone is a link */
export function overline(story: Story, library: Library, address: Address, linked: boolean): Element {
  const series = story.series === undefined ? undefined : library.series.get(story.series);
  const networks = story.networks.flatMap((id) => library.networks.get(id) ?? []);
  const part = (words: string, path?: SitePath) =>
    linked && path ? h('a', { href: address(path) }, words) : h('span', words);
  const parts = [
    series
      ? part(nameOfSeries(series, library), paths.oneSeries(series.id))
      : part(labelWords(library.site.lang).kinds[story.kind]),
    ...networks.map(({ id, label }) => part(label, paths.network(id))),
    ...(story.sponsor && !linked ? [part(siteWords(library.site.lang).story.sponsored)] : []),
  ];
  return h('p', { class: 'overline', ...asInterface(story) }, joined(parts, ' '));
}

/** The face that a portrait is of, where no other picture stands at its head. */
export function facedPerson({ portrait, cover }: Story, { people }: Library): Person | undefined {
  const subject = people.get(portrait?.subject ?? '');
  return subject?.portrait && !cover ? subject : undefined;
}

/** Short titles are set larger, as on the cover of a review. */
export function title({ title: words, lang }: Story): Element {
  const length = words.length < 24 ? 'short' : words.length < 60 ? 'medium' : 'long';
  return h('h1', { class: `title-${length}`, ...inLanguage(lang) }, wordsWithRaised(words, lang));
}

export function standfirst({ summary, lang }: Story): Element {
  return h('p', { class: 'standfirst', ...inLanguage(lang) }, wordsWithRaised(summary, lang));
}

/** Before the text: a reader knows who paid for what before reading it. Nothing where nobody did. */
export function sponsorLine({ sponsor, lang }: Story, { site }: Library): Element[] {
  if (!sponsor) return [];
  const say = siteWords(site.lang).story;
  const by = say.sponsoredBy(sponsor.name);
  return [
    h('p', { class: 'sponsor', ...asInterface({ lang }) }, [
      h('span', { class: 'label' }, say.sponsored),
      ' ',
      sponsor.url ? h('a', { href: sponsor.url, rel: 'sponsored external' }, by) : by,
      `. ${sponsor.disclosure}`,
    ]),
  ];
}

/** The picture at its head, where it has one. */
export function storyCover({ cover }: Story, address: Address): Element[] {
  if (!cover) return [];
  const { srcset, ...sources } = pictureSources(cover, address);
  const sizes = srcset && '(min-width: 84rem) 78rem, 93vw';
  const image = h('img', { ...sources, srcSet: srcset, sizes, alt: cover.alt, fetchpriority: 'high' });
  const credit = cover.credit ? [h('figcaption', { class: 'label' }, cover.credit)] : [];
  return [h('figure', { class: 'story-cover' }, [image, ...credit])];
}

/** Who signs, and when it appeared; with the faces of all of those who sign, or none: a lone face would pass for the first name's. */
export function byline(story: Story, library: Library, address: Address): Element {
  const signing = signatories(story).map((credit) => creditedPerson(credit, library));
  const faces = signing.every((person) => person?.portrait) ? signing.filter((person) => person !== undefined) : [];
  const shown = faces.slice(0, 3).flatMap((person) => facePicture(person, { width: 52, eager: true }, address));
  return h('div', { class: 'byline', ...asInterface(story) }, [...shown, signature(story, library, address)]);
}

function signature(story: Story, library: Library, address: Address): Element {
  const { lang } = library.site;
  const { roles } = labelWords(lang);
  const names = creditsOf(story, library).map(({ name, role, person }): ElementContent[] => [
    ...(role === 'author' ? [] : [h('span', { class: 'byline-role' }, `${roles[role]} `)]),
    person
      ? h('a', { href: address(paths.person(person.id)), rel: 'author' }, name)
      : { type: 'text' as const, value: name },
  ]);
  return h('div', [
    h('p', { class: 'byline-names' }, joined(names, '\u00a0· ')),
    h('p', { class: 'label' }, dates(story, lang)),
  ]);
}

function dates(story: Story, lang: string): ElementContent[] {
  const say = siteWords(lang);
  const text = (value: string) => ({ type: 'text' as const, value });
  const updated = story.updated ? [text(`, ${say.story.updated} `), day(story.updated, lang)] : [];
  return [day(story.published, lang), ...updated, text(`\u00a0· ${say.counts.minutes(readingMinutes(story))}`)];
}

/** A date in words, as precise as it is known: EDTF level 0. */
function day(date: string, lang: string): Element {
  return h('time', { datetime: date }, wordsWithRaised(dateInWords(date, lang), lang));
}

function joined(parts: readonly (ElementContent | ElementContent[])[], joint: string): ElementContent[] {
  return parts.flatMap((part, index) => [...(index > 0 ? [{ type: 'text' as const, value: joint }] : []), part].flat());
}
