// A book's files → its package document and container (EPUB 3.3, sections 4 and 5).
import type { Element } from 'xast';
import { accessibilityOf, type Census, takeCensus } from './accessibility.ts';
import { COVER_SRC } from './cover.ts';
import { IDENTIFIER, metadataOf } from './metadata.ts';
import type { Book, Page } from './pages.ts';
import { tag } from './xhtml.ts';

/** A file of the book that is not a page; `path` from the package. */
export interface Resource {
  path: string;
  type: string;
}

export interface RenderedPage {
  page: Page;
  document: Element;
}

/** The metadata, every file, and the order of reading. */
export function packageDocument(
  book: Book,
  uuid: string,
  pages: readonly RenderedPage[],
  resources: readonly Resource[],
): Element {
  const census: Census = takeCensus(pages.map(({ document }) => document));
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'xml:lang': book.volume.lang,
    'unique-identifier': IDENTIFIER,
  };
  return tag(
    'package',
    attributes,
    tag(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      metadataOf(book, uuid),
      accessibilityOf(book, census),
      // Kobo and older readers find the cover by this, not by its property.
      tag('meta', { name: 'cover', content: itemId(COVER_SRC) }),
    ),
    tag('manifest', {}, pages.map(pageItem), resources.map(resourceItem)),
    tag(
      'spine',
      {},
      pages.map(({ page }) => tag('itemref', { idref: itemId(page.file) })),
    ),
  );
}

/** META-INF/container.xml: OCF 3.3, section 4.2.6.3.1. */
export function containerDocument(packagePath: string): Element {
  return tag(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    tag('rootfiles', {}, tag('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })),
  );
}

/** Apple Books prints the book's own faces only when asked (Apple Books Asset Guide). */
export function appleOptions(): Element {
  return tag('display_options', {}, tag('platform', { name: '*' }, tag('option', { name: 'specified-fonts' }, 'true')));
}

function pageItem({ page, document }: RenderedPage): Element {
  const properties = [
    ...(page.kind === 'contents' ? ['nav'] : []),
    ...(takeCensus([document]).elements.has('svg') ? ['svg'] : []),
  ];
  return item(page.file, 'application/xhtml+xml', properties);
}

function resourceItem({ path, type }: Resource): Element {
  return item(path, type, path === COVER_SRC ? ['cover-image'] : []);
}

function item(path: string, type: string, properties: readonly string[]): Element {
  const asked = properties.length > 0 ? { properties: properties.join(' ') } : {};
  return tag('item', { id: itemId(path), href: path, 'media-type': type, ...asked });
}

/** Paths are ASCII letters, digits, `-`, `/` and `.`: an XML name once prefixed, and two paths never share it. */
function itemId(path: string): string {
  return `f-${path.replaceAll('/', '_')}`;
}
