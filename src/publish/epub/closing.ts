// The pages after the texts: contributors, indexes, errata, colophon.

import type { Element } from 'xast';
import { emojiFace } from '../../design/faces.ts';
import { absolute, paths } from '../../model/addresses.ts';
import type { Chapter } from '../../model/book/chapter.ts';
import type { IndexEntry } from '../../model/book/indexes.ts';
import { dateInWords } from '../../model/in-words.ts';
import { linkName, type Person } from '../../model/library.ts';
import { occupationOf } from '../../model/person-names.ts';
import { licenceLink } from './credits.ts';
import { linked } from './link-targets.ts';
import { type Book, type FixedPage, pageFile } from './pages.ts';
import { type Attributes, language, tag, xhtmlDocument } from './xhtml.ts';

/** Who the editors and authors are, and what they wrote here. */
export function contributorsPage(page: FixedPage, book: Book): Element {
  const people = book.contributors.map(({ name, person, chapters }) =>
    tag(
      'div',
      { class: 'contributor' },
      tag('h2', {}, name),
      person ? notice(person, book) : null,
      chapters.length > 0 ? tag('p', { class: 'texts' }, chapterLinks(chapters, book)) : null,
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
  const { say, errata, volume } = book;
  const items = errata.map(({ date, chapter, was, now }) =>
    tag(
      'li',
      {},
      `${dateInWords(date, volume.lang)}, `,
      chapterLinks([chapter], book),
      say.colon,
      say.erratum(was, now),
    ),
  );
  return backPage(page, book, { 'epub:type': 'errata', role: 'doc-errata' }, [
    tag('p', {}, say.errataIntroduction),
    tag('ul', { class: 'plain' }, items),
  ]);
}

/**
 * Faces, constellations, software, licences, version.
 * @param emoji whether the book has some, in a face of their own
 */
export function colophonPage(page: FixedPage, book: Book, emoji: boolean): Element {
  const { say, labels, volume, library } = book;
  const { serif, sans } = library.site.identity.faces;
  return backPage(page, book, { 'epub:type': 'colophon', role: 'doc-colophon', class: 'small-print' }, [
    tag(
      'p',
      {},
      `${say.composition({ serif, sans, emoji: emoji ? emojiFace.family : undefined, open: labels.openFaces(emoji ? 3 : 2) })}, ${say.enclosed}.`,
    ),
    tag('p', {}, say.constellations),
    tag(
      'p',
      {},
      `${say.software} `,
      linked(absolute(library.site, paths.home), absolute(library.site, paths.home)),
      '.',
    ),
    licences(book),
    ...(volume.ended > 0 ? [tag('p', {}, labels.leftOut(volume.ended))] : []),
    tag('p', {}, say.version(dateInWords(book.changed, volume.lang))),
  ]);
}

/**
 * Entries, in groups by letter where they are many; a book without pages locates by chapter. The role says what it is:
 * the types of EPUB Indexes 1.0 say no more to any reading system, and the ports of EPUBCheck disagree on them.
 */
function indexPage(page: FixedPage, book: Book, entries: readonly IndexEntry[]): Element {
  const attributes = { role: 'doc-index', class: 'index' };
  if (entries.length <= LONG_INDEX) return backPage(page, book, attributes, [entryList(entries, book)]);
  const groups = [...Map.groupBy(entries, ({ letter }) => letter)].map(([letter, held]) =>
    tag('section', {}, tag('h2', {}, letter), entryList(held, book)),
  );
  return backPage(page, book, attributes, groups);
}

const LONG_INDEX = 40;

function entryList(entries: readonly IndexEntry[], book: Book): Element {
  const items = entries.map(({ name, mentions }) => {
    const links = chapterLinks(
      mentions.map(({ chapter }) => chapter),
      book,
    );
    return tag('li', {}, tag('span', { class: 'name' }, name), book.say.colon, links);
  });
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

function chapterLinks(chapters: readonly Chapter[], { volume, say }: Book): (Element | string)[] {
  return chapters.flatMap((chapter, index) => {
    const { title, lang } = chapter.story;
    const link = tag('a', { href: pageFile(chapter), ...language(lang, volume.lang) }, title);
    return index === 0 ? [link] : [say.semicolon, link];
  });
}

function notice(person: Person, book: Book): (Element | null)[] {
  return [occupation(person), person.bio === undefined ? null : tag('p', {}, person.bio), links(person, book)];
}

function occupation(person: Person): Element | null {
  const words = occupationOf(person);
  return words === '' ? null : tag('p', { class: 'occupation' }, words);
}

function links({ links }: Person, { library, say }: Book): Element | null {
  if (links.length === 0) return null;
  const each = links.map(({ kind, url }) => linked(linkName(kind, say.links, library), url));
  const listed = each.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
  return tag('p', { class: 'occupation' }, listed);
}

/** Which licences the texts are under, the most frequent first. */
function licences(book: Book): Element {
  const { say } = book;
  const words = book.licences.flatMap(({ id, count }, index) => [
    ...(index === 0 ? [] : [say.semicolon]),
    licenceLink(id, book),
    `, ${say.texts(count)}`,
  ]);
  return tag('p', {}, `${say.licences}${say.colon}`, words, '.');
}
