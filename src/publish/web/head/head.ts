// A page → what its head says of it to search engines and networks.
import type { SitePath } from '../../../model/addresses.ts';
import type { Library } from '../../../model/library.ts';
import type { Version } from '../../../model/reading/translations.ts';
import { siteWords } from '../../../words/site/site-words.ts';

/** The picture by which a page is shared. */
export interface ShareImage {
  path: string;
  width: number;
  height: number;
  alt: string;
  type: string;
}

export interface Head {
  /** Of the page alone; the site's name is added. */
  title: string;
  description?: string;
  /** Absent where a page has no address of its own to keep: an error, a withdrawn story. */
  path?: SitePath;
  /** BCP 47, where the page is not in the site's language. */
  lang?: string;
  type?: 'website' | 'article' | 'profile' | 'book';
  /** Open Graph properties besides the common ones. */
  properties?: [property: string, content: string][];
  /** Meta elements by name: citations, the author's account. */
  named?: [name: string, content: string][];
  /** The page in its other languages, itself included. */
  versions?: Version[];
  /** Its own feeds, besides the site's. */
  feeds?: { title: string; atom: SitePath; json: SitePath };
  /** Notes of its text, which the style sheet takes to the margin. */
  notes?: number;
  /** Its text is set in italics somewhere. */
  italics?: boolean;
  /** Runs the search, which its Content-Security-Policy must allow. */
  searches?: boolean;
  /** The very text of what it runs inline besides what every page does. */
  scripts?: readonly string[];
  /** Writes a story: it shows pictures and cards that it makes itself. */
  writes?: boolean;
  /** Origins to which its reader may hand over what they wrote. */
  sendsTo?: readonly string[];
}

/** The title of a window: the page, then the site. */
export function windowTitle(head: Head, library: Library): string {
  const { name, tagline, lang } = library.site;
  const { titleSeparator } = siteWords(lang);
  if (head.path === '/') return [name, tagline].filter(Boolean).join(titleSeparator);
  return `${head.title}${titleSeparator}${name}`;
}

/** `fr-FR` is written `fr_FR` in Open Graph, which has no language without a territory: https://ogp.me/#optional */
export function openGraphLocale(lang: string): string | undefined {
  const { language, region } = new Intl.Locale(lang);
  return region && `${language}_${region}`;
}

/** A text cut at a word, for a description; inside it where it has no space. */
export function cutAtWord(text: string, most = 200): string {
  const flat = text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const space = flat.lastIndexOf(' ', most - 1);
  // Neither half of a pair of code units is a character.
  const kept = flat.slice(0, space > 0 ? space : most - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:·–—]+$/, '')}…`;
}
