// A story's facts → the lines around its text: overline, byline, running title, small notes at its end.

import type { Chapter } from '../../model/book/chapter.ts';
import { dateInWords, listInWords } from '../../model/in-words.ts';
import type { Library } from '../../model/library.ts';
import { licenceOf } from '../../model/licences.ts';
import { namesByRole } from '../../model/signatories.ts';
import type { Original, Story } from '../../model/story.ts';
import { bookWords } from '../../words/book/book-words.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import type { Lines, PdfInline } from './node-types.ts';
import { linkTo } from './prose-to-nodes.ts';
import { wordsToNodes } from './words-to-nodes.ts';

/** « Rencontres · LinkedIn »: the series, or else the kind, then at most two networks. */
export function overlineOf(story: Story, library: Library, lang: string): string {
  const series = library.series.get(story.series ?? '')?.title ?? labelWords(lang).kinds[story.kind];
  const networks = story.networks.slice(0, 2).flatMap((id) => library.networks.get(id)?.label ?? []);
  return [series, ...networks].join(' · ');
}

/** What the opening prints: « Ana et Bo, Traduction : Cy ». */
export function bylineOf(story: Story, lang: string): string {
  const { colon } = bookWords(lang);
  const lines = namesByRole(story).map(({ role, names }) => {
    const list = listInWords(names, lang);
    if (role === 'author') return list;
    const label = labelWords(lang).roles[role];
    return `${label[0]?.toUpperCase() ?? ''}${label.slice(1)}${role === 'interviewer' ? ' ' : colon}${list}`;
  });
  return lines.join(', ');
}

/** A title that holds on a running head: at most 46 characters, cut after a word. */
export function shortTitle(title: string): string {
  if (title.length <= RUNNING_LENGTH) return title;
  const cut = title.slice(0, RUNNING_LENGTH - 1);
  const lastSpace = cut.search(/[\s\u00a0\u202f]\S*$/u);
  return `${cut.slice(0, lastSpace > 20 ? lastSpace : undefined).replace(/[\s\u00a0\u202f,;:.!?«–—-]+$/u, '')}…`;
}

const RUNNING_LENGTH = 46;

/** The small notes under a text: where it comes from, who paid, its licence. One line each. */
export function endnotesOf({ story, condensed, page }: Chapter, lang: string): Lines {
  const say = bookWords(lang);
  const lines: PdfInline[][] = [];
  if (story.portrait?.interviewed) {
    lines.push(wordsToNodes(`${say.interviewed(dateInWords(story.portrait.interviewed, lang))}.`, lang));
  }
  if (story.original) lines.push(originalLine(story.original, lang));
  if (condensed) lines.push([text([say.condensed, ...(page ? [say.wholeOnSite] : [])].join(' '))]);
  if (story.sponsor) {
    const { name, url, disclosure } = story.sponsor;
    const named = text(name);
    lines.push([
      text(`${labelWords(lang).sponsor}${say.colon}`),
      ...(url ? linkTo(url, [named]) : [named]),
      text(`. ${disclosure}`),
    ]);
  }
  const published = say.firstPublished(dateInWords(story.published, lang));
  lines.push([
    ...wordsToNodes(`${published}. `, lang),
    ...licenceWords(story.licence, lang),
    ...(page ? [text('. '), ...linkTo(page, [text(say.readOnSite)])] : []),
    text('.'),
  ]);
  return lines;
}

/** « CC BY 4.0 » with its deed, or « Tous droits réservés ». */
export function licenceWords(spdx: string, lang: string): PdfInline[] {
  const { name, url } = licenceOf(spdx, lang);
  return url ? linkTo(url, [text(name.replaceAll(' ', '\u00a0'))]) : [text(name)];
}

export function text(value: string): PdfInline {
  return { type: 'text', value };
}

function originalLine(original: Original, lang: string): PdfInline[] {
  const labels = labelWords(lang);
  const say = bookWords(lang);
  const title: PdfInline[] = [
    original.title ? { type: 'emphasis', children: [text(original.title)] } : text(say.original),
  ];
  const language =
    original.lang && original.relation === 'translation'
      ? `, ${new Intl.DisplayNames([lang], { type: 'language' }).of(original.lang) ?? original.lang}`
      : '';
  const rest = [original.author, original.published && dateInWords(original.published, lang)]
    .filter(Boolean)
    .join(', ');
  return [
    text(`${labels.relations[original.relation]}${say.colon}`),
    ...(original.url ? linkTo(original.url, title) : title),
    ...wordsToNodes(`${rest && `, ${rest}`}${language}.`, lang),
  ];
}
