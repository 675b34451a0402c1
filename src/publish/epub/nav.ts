// The plan of a book → its navigation document (EPUB 3.3, section 7), which is also its printed table.
import type { Element } from 'xast';
import { fullTitle } from '../../model/library.ts';
import type { Book, FixedPage, Page } from './pages.ts';
import { language, tag, xhtmlDocument } from './xhtml.ts';

/** The table that is printed, and the landmarks that reading systems read. */
export function contentsPage(page: FixedPage, book: Book): Element {
  return xhtmlDocument(
    page.title,
    book.volume.lang,
    { 'epub:type': 'frontmatter', class: 'contents' },
    tag(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'title' },
      tag('h1', { id: 'title' }, page.title),
      tag('ol', {}, contents(book)),
    ),
    landmarks(book),
  );
}

/** The pages after the table, each part holding its stories. */
function contents(book: Book): Element[] {
  const table = book.pages.findIndex((page) => page.kind === 'contents');
  return book.pages.slice(table + 1).flatMap((page) => {
    if (page.kind === 'story' && page.chapter.part !== undefined) return [];
    if (page.kind !== 'part') return [tag('li', {}, link(page, book))];
    const stories = book.pages
      .filter((held) => held.kind === 'story' && held.chapter.part === page.part.number)
      .map((held) => tag('li', {}, link(held, book)));
    return [tag('li', { class: 'in-part' }, link(page, book), tag('ol', {}, stories))];
  });
}

function link(page: Page, { volume }: Book): Element {
  const lang = page.kind === 'story' ? language(page.chapter.story.lang, volume.lang) : {};
  return tag('a', { href: page.file, ...lang }, page.title);
}

/** Hidden from the printed table: reading systems offer them in their own menus. */
function landmarks(book: Book): Element {
  const { pages, say, volume } = book;
  const of = (type: string, page: Page | undefined, title = page?.title): Element[] =>
    page ? [tag('li', {}, tag('a', { 'epub:type': type, href: page.file }, title))] : [];
  const fixed = (kind: FixedPage['kind']) => pages.find((page) => page.kind === kind);
  return tag(
    'nav',
    { 'epub:type': 'landmarks', id: 'landmarks', 'aria-labelledby': 'landmarks-title', hidden: 'hidden' },
    tag('h2', { id: 'landmarks-title' }, say.landmarks),
    tag(
      'ol',
      {},
      of('cover', fixed('cover'), fullTitle(volume)),
      of('titlepage', fixed('title')),
      of('copyright-page', fixed('legal')),
      of('toc', fixed('contents')),
      of(
        'bodymatter',
        pages.find((page) => page.matter === 'bodymatter'),
        say.start,
      ),
      of('colophon', fixed('colophon')),
    ),
  );
}
