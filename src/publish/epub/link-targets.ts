// An address written in a story → the address in the book, or nothing. The second wall, whatever the check let through.
import type { Element } from 'xast';
import { storyNamedBy } from '../../model/addresses.ts';
import { isAllowedUrl } from '../../read/url.ts';
import { type Attributes, tag } from './xhtml.ts';

/** What a chapter's links may lead to. */
interface LinkPlaces {
  /** Origin and base of the site, without a slash at the end. */
  siteUrl: string;
  /** Ids of this chapter's headings, as the model gives them. */
  headings: ReadonlySet<string>;
  /** The file of a story printed in this book, and its headings. */
  chapterOf: (story: string) => { file: string; headings: ReadonlySet<string> } | undefined;
}

/**
 * Where a link goes in the book: the chapter of `/recits/<story>/` when this book holds it, the site for any other
 * `/path`, the web for https:, http: and mailto:, a heading for `#id`. Undefined for everything else: then only its words are printed.
 */
export function linkTarget(url: string, places: LinkPlaces): string | undefined {
  if (!isAllowedUrl(url)) return undefined;
  if (url.startsWith('#')) return places.headings.has(url.slice(1)) ? `#${headingId(url.slice(1))}` : undefined;
  return chapterTarget(url, places) ?? printableAddress(url.startsWith('/') ? `${places.siteUrl}${url}` : url);
}

/**
 * A web or mail address that every parser reads alike, or undefined: none with a password, and what the URL standard keeps
 * but RFC 3986 forbids (EPUBCheck, RSC-020) is written with its code.
 */
export function printableAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!['https:', 'http:', 'mailto:'].includes(parsed.protocol) || parsed.username || parsed.password) return undefined;
  if (parsed.pathname === '') return undefined;
  const origin = parsed.protocol === 'mailto:' ? '' : parsed.origin;
  const [path, ...fragment] = parsed.href.slice(origin.length).replace(FORBIDDEN, encodeURIComponent).split('#');
  return `${origin}${path}${fragment.length > 0 ? `#${fragment.join('%23')}` : ''}`;
}

const FORBIDDEN = /[ |\\^`{}[\]"<>]|%(?![0-9a-f]{2})/gi;

/** Words that lead to a web address, or the words alone where there is none that may be printed. */
export function linked(words: string, url: string | undefined, attributes: Attributes = {}): Element | string {
  const href = url === undefined ? undefined : printableAddress(url);
  return href === undefined ? words : tag('a', { href, ...attributes }, words);
}

/**
 * A heading's id in the book: an XML name (EPUBCheck, RSC-005) that no id of ours can be.
 * What an XML name cannot hold becomes `_` and its code, so that two ids stay two.
 */
export function headingId(id: string): string {
  return `s-${id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`;
}

function chapterTarget(url: string, places: LinkPlaces): string | undefined {
  const page = storyNamedBy(url);
  const chapter = page && places.chapterOf(page.story);
  return chapter?.headings.has(page?.heading ?? '')
    ? `${chapter.file}#${headingId(page?.heading ?? '')}`
    : chapter?.file;
}
