// The pages after the texts: contributors, indexes, errata, colophon.

import type { Element } from 'xast';
import { emojiFace, faces } from '../../design/faces.ts';
import { absolute, paths } from '../../model/addresses.ts';
import { dateInWords } from '../../model/in-words.ts';
import { labelsFor } from '../../model/labels.ts';
import { networkName, type Person } from '../../model/library.ts';
import { slug } from '../../model/slug.ts';
import { licenceLink } from './credits.ts';
import type { IndexEntry } from './indexes.ts';
import { linked } from './link-targets.ts';
import { modifiedDay } from './metadata.ts';
import type { Book, FixedPage, StoryPage } from './plan.ts';
import { type Attributes, language, tag, xhtmlDocument } from './xhtml.ts';

/** Who the editors and authors are, and what they wrote here. */
export function contributorsPage(page: FixedPage, book: Book): Element {
  const people = book.contributors.map(({ person, pages }) =>
    tag(
      'div',
      { class: 'contributor' },
      tag('h2', {}, person.displayName),
      occupation(person),
      person.bio === undefined ? null : tag('p', {}, person.bio),
      links(person, book),
      pages.length > 0 ? tag('p', { class: 'texts' }, chapterLinks(pages, book)) : null,
    ),
  );
  return backPage(page, book, { 'epub:type': 'contributors', class: 'contributors' }, people);
}

/** Who is in this book, and in which texts. */
export function personsPage(page: FixedPage, book: Book): Element {
  return indexPage(page, book, book.persons);
}

/** Where the stories of this book began. */
export function networksPage(page: FixedPage, book: Book): Element {
  return indexPage(page, book, book.networks);
}

/** What was corrected since the first publication, and when. */
export function errataPage(page: FixedPage, book: Book): Element {
  const { wording, chapters, errata, volume } = book;
  const items = errata.map(({ date, story, was, now }) => {
    const chapter = chapters.find((candidate) => candidate.story.id === story);
    return tag(
      'li',
      {},
      `${dateInWords(date, volume.lang)}, `,
      chapter ? chapterLinks([chapter], book) : null,
      wording.colon,
      wording.erratum(was, now),
    );
  });
  return backPage(page, book, { 'epub:type': 'errata', role: 'doc-errata' }, [
    tag('p', {}, wording.errataIntroduction),
    tag('ul', { class: 'plain' }, items),
  ]);
}

/**
 * Faces, constellations, software, licences, version.
 * @param emoji whether the book has some, in a face of their own
 */
export function colophonPage(page: FixedPage, book: Book, emoji: boolean): Element {
  const { wording, volume, library } = book;
  return backPage(page, book, { 'epub:type': 'colophon', role: 'doc-colophon', class: 'small-print' }, [
    tag('p', {}, wording.composition(faces.serif, faces.sans, emoji ? emojiFace.family : undefined)),
    tag('p', {}, wording.constellations),
    tag(
      'p',
      {},
      `${wording.software} `,
      linked(absolute(library.site, paths.home), absolute(library.site, paths.home)),
      '.',
    ),
    licences(book),
    ...(volume.ended > 0 ? [tag('p', {}, labelsFor(volume.lang).leftOut(volume.ended))] : []),
    tag('p', {}, wording.version(dateInWords(modifiedDay(volume), volume.lang))),
  ]);
}

/**
 * Entries, in groups by letter where they are many; a book without pages locates by chapter. The role says what it is:
 * the types of EPUB Indexes 1.0 say no more to any reading system, and the ports of EPUBCheck disagree on them.
 */
function indexPage(page: FixedPage, book: Book, entries: readonly IndexEntry[]): Element {
  const attributes = { role: 'doc-index', class: 'index' };
  if (entries.length <= LONG_INDEX) return backPage(page, book, attributes, [entryList(entries, book)]);
  const groups = [...byLetter(entries)].map(([letter, held]) =>
    tag('section', {}, tag('h2', {}, letter), entryList(held, book)),
  );
  return backPage(page, book, attributes, groups);
}

const LONG_INDEX = 40;

/** « Œuvrard » and « Ørsted » stand under O: the letter that the collation compares. */
function byLetter(entries: readonly IndexEntry[]): Map<string, IndexEntry[]> {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const [first = ''] = slug(entry.name).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '…';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return groups;
}

function entryList(entries: readonly IndexEntry[], book: Book): Element {
  const items = entries.map(({ name, pages }) =>
    tag('li', {}, tag('span', { class: 'name' }, name), book.wording.colon, chapterLinks(pages, book)),
  );
  return tag('ul', { class: 'plain' }, items);
}

function backPage(page: FixedPage, { volume }: Book, attributes: Attributes, children: Element[]): Element {
  return xhtmlDocument(
    page.title,
    volume.lang,
    { 'epub:type': 'backmatter' },
    tag('section', { ...attributes, 'aria-labelledby': 'title' }, tag('h1', { id: 'title' }, page.title), ...children),
  );
}

function chapterLinks(pages: readonly StoryPage[], { volume, wording }: Book): (Element | string)[] {
  return pages.flatMap((page, index) => {
    const link = tag('a', { href: page.file, ...language(page.story.lang, volume.lang) }, page.title);
    return index === 0 ? [link] : [wording.semicolon, link];
  });
}

function occupation({ role, organisation }: Person): Element | null {
  const words = [role, organisation].filter((part) => part !== undefined).join(', ');
  return words === '' ? null : tag('p', { class: 'occupation' }, words);
}

function links({ links }: Person, { library, wording }: Book): Element | null {
  if (links.length === 0) return null;
  const each = links.map(({ kind, url }) => linked(wording.links[kind] ?? networkName(kind, library), url));
  const listed = each.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
  return tag('p', { class: 'occupation' }, listed);
}

/** Which licences the texts are under, the most frequent first. */
function licences(book: Book): Element {
  const { chapters, wording } = book;
  const counts = new Map<string, number>();
  for (const { story } of chapters) counts.set(story.licence, (counts.get(story.licence) ?? 0) + 1);
  const listed = [...counts].sort(([, one], [, other]) => other - one);
  const words = listed.flatMap(([id, count], index) => [
    ...(index === 0 ? [] : [wording.semicolon]),
    licenceLink(id, book),
    `, ${wording.texts(count)}`,
  ]);
  return tag('p', {}, `${wording.licences}${wording.colon}`, words, '.');
}
