// The pages before the texts: cover, title, legal mentions, openings of parts.
import type { Element } from 'xast';
import { absolute, paths } from '../../model/addresses.ts';
import { BOOK_OUTPUTS } from '../../model/book/volume-formats.ts';
import { dateInWords, eurosInWords, listInWords } from '../../model/in-words.ts';
import { fullTitle } from '../../model/library.ts';
import { skyOf } from '../../model/sky/constellation.ts';
import { COVER_SRC } from './cover.ts';
import { licenceLink, originalOf, sponsorLine } from './credits.ts';
import { band } from './emblem.ts';
import { linked } from './link-targets.ts';
import { type Book, type FixedPage, type PartPage, pageFile } from './pages.ts';
import { language, tag, xhtmlDocument } from './xhtml.ts';

/** The cover's picture in a page of its own, which every reading system shows (kobolabs/epub-spec). */
export function coverPage(_page: FixedPage, { volume, say }: Book): Element {
  return xhtmlDocument(
    fullTitle(volume),
    volume.lang,
    { 'epub:type': 'cover', class: 'cover-page' },
    tag(
      'section',
      { 'aria-label': fullTitle(volume) },
      tag('img', { src: COVER_SRC, alt: say.cover(fullTitle(volume)), role: 'doc-cover' }),
    ),
  );
}

/** Title, tome, subtitle, editors, publisher. */
export function titlePage(page: FixedPage, book: Book): Element {
  const { volume, library, say, editors } = book;
  return xhtmlDocument(
    page.title,
    volume.lang,
    { 'epub:type': 'frontmatter' },
    tag(
      'section',
      { 'epub:type': 'titlepage', class: 'title-page', 'aria-labelledby': 'title' },
      tag('p', { class: 'overline' }, library.site.name),
      tag('h1', { id: 'title' }, volume.title),
      volume.tome === undefined ? null : tag('p', { class: 'tome' }, say.tome(volume.tome, volume.ofTomes)),
      volume.subtitle === undefined ? null : tag('p', { class: 'subtitle' }, volume.subtitle),
      editors.length > 0 ? tag('p', { class: 'byline' }, say.editedBy(listInWords(editors, volume.lang))) : null,
      tag('p', { class: 'publisher' }, library.site.publisher.name),
    ),
  );
}

/**
 * What a French book must say, as far as a digital one is concerned: publisher and address, ISBN, price or « ne peut être
 * vendu », legal deposit (arrêté du 12 janvier 1995, article 1; code du patrimoine, L131-1), and the originals of
 * translations. It has no printer.
 */
export function legalPage(page: FixedPage, book: Book): Element {
  const { volume, library, say } = book;
  const { publisher, demonstration } = library.site;
  const address = absolute(library.site, paths.volume(volume.id));
  const place = [publisher.name, publisher.address, publisher.country].filter((part) => part !== undefined);
  return xhtmlDocument(
    page.title,
    volume.lang,
    { 'epub:type': 'frontmatter' },
    tag(
      'section',
      { 'epub:type': 'copyright-page', class: 'small-print', 'aria-labelledby': 'title' },
      tag('h1', { id: 'title' }, page.title),
      demonstration ? tag('p', { class: 'demonstration' }, tag('strong', {}, say.demonstration)) : null,
      tag('p', {}, tag('cite', {}, fullTitle(volume)), volume.subtitle === undefined ? null : `. ${volume.subtitle}`),
      tag('p', {}, say.copyright(volume.published.slice(0, 4), publisher.name)),
      tag('p', {}, `${say.publisher}${say.colon}${place.join(', ')}`),
      tag('p', {}, `${say.edition(volume.edition)}, ${dateInWords(volume.published, volume.lang)}`),
      volume.legalDeposit === undefined
        ? null
        : tag('p', {}, say.legalDeposit(dateInWords(volume.legalDeposit, volume.lang))),
      isbns(book),
      tag('p', {}, volume.price === 'free' ? say.free : say.price(eurosInWords(volume.price, volume.lang))),
      tag('p', {}, `${say.wholeLicence}${say.colon}`, licenceLink(volume.licence, book), `. ${say.eachLicence}`),
      originals(book),
      volume.sponsor ? sponsorLine(volume.sponsor, volume.lang, book) : null,
      tag('p', {}, linked(address, address)),
    ),
  );
}

/** A part's title above the constellations of its stories. */
export function partPage(page: PartPage, book: Book): Element {
  const { volume, say } = book;
  return xhtmlDocument(
    page.title,
    volume.lang,
    { 'epub:type': 'bodymatter' },
    tag(
      'section',
      { 'epub:type': 'part', role: 'doc-part', class: 'part', 'aria-labelledby': 'title' },
      tag('p', { class: 'overline' }, say.part(page.part.number)),
      tag('h1', { id: 'title' }, page.title),
      band(
        skyOf(
          page.part.chapters.map(({ story }) => story),
          3,
        ),
        volume.accent,
        book.library.site.identity.palette,
      ),
    ),
  );
}

function isbns({ volume, say }: Book): Element[] {
  return BOOK_OUTPUTS.flatMap((format) => {
    const isbn = volume.isbn[format];
    return isbn === undefined ? [] : [tag('p', {}, `ISBN ${isbn} (${say.isbn[format]})`)];
  });
}

/** The rights of an original are named with the book's own. */
function originals(book: Book): Element[] {
  const { chapters, volume, say } = book;
  return chapters.flatMap((chapter) => {
    const { story } = chapter;
    if (!story.original) return [];
    const title = tag('a', { href: pageFile(chapter), ...language(story.lang, volume.lang) }, story.title);
    return [tag('p', {}, title, say.colon, originalOf(story.original, book))];
  });
}
