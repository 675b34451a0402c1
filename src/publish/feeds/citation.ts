// A story or a volume → its citation: BibTeX, RIS and CSL-JSON.
import { absolute, paths } from '../../model/addresses.ts';
import { type FiledName, filedCredit, filedLine, filedName } from '../../model/filing/filed-name.ts';
import { joined, staysWithFamily } from '../../model/filing/particle.ts';
import { fullTitle, isbnOf, type Library, type Volume } from '../../model/library.ts';
import { signatories } from '../../model/signatories.ts';
import type { Story } from '../../model/story.ts';
import { subjectsOf } from '../../model/story-facts.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';

export type CitationFormat = 'bib' | 'ris' | 'json';

export const CITATION_TYPES: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/** Languages as BibLaTeX names them (manual, table 2); another one is left out, for the sake of its hyphenation. */
const BABEL_LANGUAGES = 'ca cs da de el en es eu fi fr hu it nb nl nn pl pt ro ru sv tr uk'.split(' ');
const BABEL_NAMES: Readonly<Record<string, string>> = { nb: 'norsk', nn: 'nynorsk' };

function babelName(lang: string): string | undefined {
  const { language } = new Intl.Locale(lang);
  if (!BABEL_LANGUAGES.includes(language)) return undefined;
  return BABEL_NAMES[language] ?? new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase();
}

/** What the three formats say of a work, once. */
interface Work {
  kind: 'story' | 'volume';
  id: string;
  title: string;
  /** The volume’s tome, or the site for a story. */
  container?: string;
  names: FiledName[];
  role: 'author' | 'editor';
  /** YYYY-MM-DD */
  date: string;
  lang: string;
  url: string;
  publisher: string;
  place?: string;
  abstract?: string;
  keywords: string[];
  isbn?: string;
  /** YYYY-MM-DD: the day of the build, when the address answered. */
  seen: string;
}

/** A story as a chapter of the site: web page, author, date, address. */
export function storyCitation(story: Story, library: Library, format: CitationFormat): string {
  return write(format, {
    kind: 'story',
    id: story.id,
    title: story.title,
    container: library.site.name,
    names: signatories(story).map((credit) => filedCredit(credit, library)),
    role: 'author',
    date: story.published,
    lang: story.lang,
    url: absolute(library.site, paths.story(story.id)),
    publisher: library.site.publisher.name,
    abstract: story.summary,
    keywords: subjectsOf(story, library),
    seen: library.today,
  });
}

/** A volume as a book, with its editors. */
export function volumeCitation(volume: Volume, library: Library, format: CitationFormat): string {
  const isbn = isbnOf(volume);
  const { lang } = library.site;
  return write(format, {
    kind: 'volume',
    id: volume.id,
    title: [fullTitle(volume), volume.subtitle].filter(Boolean).join(' : '),
    names: volume.editors.flatMap((id) => library.people.get(id) ?? []).map((person) => filedName(person, lang)),
    role: 'editor',
    date: volume.published,
    lang: volume.lang,
    url: absolute(library.site, paths.volume(volume.id)),
    publisher: library.site.publisher.name,
    keywords: [],
    ...(isbn && { isbn }),
    seen: library.today,
  });
}

function write(format: CitationFormat, work: Work): string {
  const writers = { bib: toBibtex, ris: toRis, json: toCsl };
  return toWideSpaces(writers[format](work));
}

/**
 * BibLaTeX fields in braces; special characters are escaped, accents stay (biber reads UTF-8). The fields of @online and
 * @book are in section 2.1.1 of its manual: https://ctan.org/pkg/biblatex
 */
function toBibtex(work: Work): string {
  const value = (text: string) =>
    text
      .replaceAll('\\', '\\textbackslash ')
      .replace(/[{}]/g, '')
      .replace(/[#$%&_]/g, '\\$&')
      .replaceAll('~', '\\textasciitilde ')
      .replaceAll('^', '\\textasciicircum ');
  const names = work.names
    .map((name) => {
      if ('whole' in name) return `{${value(name.whole)}}`;
      // What begins in lower case before a family name is its « von »: https://ctan.org/pkg/biblatex, section 2.3.1.
      return `${value(joined([name.particle ?? '', name.family]))}, ${value(name.given)}`;
    })
    .join(' and ');
  const fields: [string, string | undefined][] = [
    ['title', `{${value(work.title)}}`],
    [work.role, names],
    ['titleaddon', work.container && `{${value(work.container)}}`],
    [work.kind === 'story' ? 'organization' : 'publisher', value(work.publisher)],
    ['date', work.date],
    // For BibTeX itself, which knows no « date ».
    ['year', work.date.slice(0, 4)],
    ['langid', babelName(work.lang)],
    ['isbn', work.isbn],
    ['url', work.url],
    ['urldate', work.seen],
    ['abstract', work.abstract && value(work.abstract)],
    ['keywords', work.keywords.map(value).join(', ')],
  ];
  const lines = fields.filter(([, text]) => text).map(([name, text]) => `  ${name} = {${text}},`);
  return `@${work.kind === 'story' ? 'online' : 'book'}{${work.id},\n${lines.join('\n')}\n}\n`;
}

/** RIS: a tag a line, CRLF as its readers expect. */
function toRis(work: Work): string {
  const line = (tag: string, text: string | undefined) => (text ? [`${tag}  - ${text.replace(/\s*\n\s*/g, ' ')}`] : []);
  const lines = [
    ...line('TY', work.kind === 'story' ? 'ELEC' : 'BOOK'),
    ...line('TI', work.title),
    ...work.names.flatMap((name) => line(work.role === 'author' ? 'AU' : 'ED', filedLine(name))),
    ...line('T2', work.container),
    ...line('PB', work.publisher),
    ...line('PY', work.date.slice(0, 4)),
    ...line('DA', work.date.replaceAll('-', '/')),
    ...line('LA', work.lang),
    ...line('SN', work.isbn),
    ...line('UR', work.url),
    ...line('Y2', work.seen.replaceAll('-', '/')),
    ...line('AB', work.abstract),
    ...work.keywords.flatMap((keyword) => line('KW', keyword)),
  ];
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** A particle is dropped where the family name stands alone, or is not: « Musset », but « van Gogh ». */
function toCslName(name: FiledName): Record<string, string> {
  if ('whole' in name) return { literal: name.whole };
  const { particle, ...parts } = name;
  if (particle === undefined) return parts;
  return { ...parts, [staysWithFamily(particle) ? 'non-dropping-particle' : 'dropping-particle']: particle };
}

/** CSL-JSON 1.0: https://docs.citationstyles.org/en/stable/specification.html */
function toCsl(work: Work): string {
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  const item = {
    id: work.id,
    type: work.kind === 'story' ? 'webpage' : 'book',
    title: work.title,
    [work.role]: work.names.map(toCslName),
    ...(work.container && { 'container-title': work.container }),
    publisher: work.publisher,
    issued: parts(work.date),
    accessed: parts(work.seen),
    language: work.lang,
    URL: work.url,
    ...(work.isbn && { ISBN: work.isbn }),
    ...(work.abstract && { abstract: work.abstract }),
    ...(work.keywords.length > 0 && { keyword: work.keywords.join(', ') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
