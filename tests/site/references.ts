// A built site → every address that its files name: links, assets, forms, cards, feeds, catalogues, citations, the sitemap.
import { filesOf, read } from './build.ts';
import { type BuiltPage, pagesOf } from './page.ts';

export interface Reference {
  /** The file that names the address. */
  file: string;
  address: string;
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'cite', 'data-passage'];
const ADDRESS_METADATA = /^(og:(url|image|video|audio)|twitter:image|citation_(pdf|fulltext_html)_url)/;
/** What a sentence or a data file may put right after an address. */
const ADDRESS_END = /[\s"'<>\\{}]/;

/** @param origin what the site's absolute addresses begin with: https://petit.example.org */
export function referencesOf(out: string, origin: string, pages: BuiltPage[] = pagesOf(out)): Reference[] {
  const files = filesOf(out).filter((file) => /\.(css|xml|xsl|json|txt|bib|ris|webmanifest)$/.test(file));
  return [
    ...pages.flatMap((page) => addressesOfPage(page, origin).map((address) => ({ file: page.file, address }))),
    ...files.flatMap((file) => addressesOfFile(file, read(out, file), origin).map((address) => ({ file, address }))),
  ];
}

function addressesOfPage({ elements }: BuiltPage, origin: string): string[] {
  return elements.flatMap(({ name, attributes, text }) => [
    ...ADDRESS_ATTRIBUTES.flatMap((attribute) => attributes.get(attribute) ?? []),
    ...(attributes
      .get('srcset')
      ?.split(',')
      .map((source) => source.trim().split(/\s/)[0] as string) ?? []),
    ...(ADDRESS_METADATA.test(attributes.get('property') ?? attributes.get('name') ?? '') &&
    !/:(width|height|type|alt)$/.test(attributes.get('property') ?? '')
      ? [attributes.get('content') ?? '']
      : []),
    // Linked data names things by fragments that are no elements of the page.
    ...(name === 'script' && attributes.get('type') === 'application/ld+json'
      ? absoluteAddresses(text, origin).map((address) => address.replace(/#.*/, ''))
      : []),
  ]);
}

function addressesOfFile(file: string, text: string, origin: string): string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/url\(["']?([^"')]+)/g)]
      .map((match) => match[1] as string)
      .filter((address) => !address.startsWith('data:'));
  const relative = /\.(xml|xsl)$/.test(file)
    ? [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] as string)
    : [];
  return [...relative.map((address) => address.replaceAll('&amp;', '&')), ...absoluteAddresses(text, origin)];
}

/** The addresses of the site inside a text of any kind. */
function absoluteAddresses(text: string, origin: string): string[] {
  return text
    .split(origin)
    .slice(1)
    .map((after) => origin + (after.split(ADDRESS_END)[0] as string).replaceAll('&amp;', '&'));
}
