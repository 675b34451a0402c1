// Content → the passages that readers will see, each with its language, and advice about some of their words.

import { overlaps, type Span } from '../model/letters/spans.ts';
import { findTokens, type Token } from '../model/typography/tokens.ts';
import type { Content } from '../read/content.ts';
import type { Manuscript, Sheet } from '../read/manuscript.ts';
import { fieldPassages } from './fields.ts';
import { proseOfPage } from './page-prose.ts';
import { type Passage, passagesOf, placeOf } from './passages.ts';
import type { Bilingual, Finding } from './problem.ts';
import { PAGE, PERSON, type ReadField, SERIES, SITE, STORY, VOLUME } from './read-fields.ts';

export interface ProsePassage extends Passage {
  /** BCP 47. */
  lang: string;
  /** Of a story, of a part of it, of a book, of a series. */
  isTitle: boolean;
}

/** What readers will see of every story that is not withdrawn, of people, series, volumes and of the site. */
export function proseOf(content: Content): readonly ProsePassage[] {
  const known = read.get(content);
  if (known) return known;
  const prose = [...collect(content)];
  read.set(content, prose);
  return prose;
}

const read = new WeakMap<Content, ProsePassage[]>();

/** The passages in French. */
export function frenchOf(content: Content): readonly ProsePassage[] {
  return proseOf(content).filter(({ lang }) => isFrench(lang));
}

function isFrench(lang: string): boolean {
  return /^fr(?:-|$)/i.test(lang);
}

/** The language of a story: its own, or the site’s. */
export function storyLanguage({ frontMatter }: Manuscript, content: Content): string {
  const written = (frontMatter.yaml.value as { lang?: unknown } | null | undefined)?.lang;
  return typeof written === 'string' ? written : siteLanguage(content);
}

/** The language of what names none. */
function siteLanguage(content: Content): string {
  return content.site.value?.lang ?? 'fr-FR';
}

/**
 * Advice about `words.slice(start, end)`, or nothing where the writer wants them so: code, an address, a handle, words of
 * another language, words followed by [sic]. `replacement` mends them.
 */
export function adviceOn(passage: Passage, span: Span, wording: Bilingual, replacement?: string): Finding | undefined {
  return isWanted(passage, span) ? undefined : toldOf(passage, span, wording, replacement);
}

/** The same of what may be in an address or a handle; nothing of code and of words of another language. */
export function toldOf(
  passage: Passage,
  { start, end }: Span,
  wording: Bilingual,
  replacement?: string,
): Finding | undefined {
  const { words } = passage;
  if (overlaps(passage.foreign, start, end)) return undefined;
  const from = passage.offsetOf(start);
  const to = passage.offsetOf(end - 1) + 1;
  const isVerbatim = passage.source.slice(from, to) === words.slice(start, end);
  return {
    file: passage.file,
    position: placeOf(passage, start),
    words: words.slice(start, end).slice(0, 60),
    ...wording,
    ...(replacement !== undefined && isVerbatim && { fix: { start: from, end: to, text: replacement } }),
  };
}

/** Whether the writer wants some words as they are: code, an address, a handle, another language, [sic]. */
export function isWanted(passage: Passage, { start, end }: Span): boolean {
  if (overlaps(passage.foreign, start, end) || overlaps(tokensOf(passage), start, end)) return true;
  if (IN_QUERY.test(passage.words.slice(Math.max(0, start - 300), start))) return true;
  return /^[\s»”"’*]{0,4}[[(]sic[\])]/i.test(passage.words.slice(end, end + 10));
}

/** « https://exemple.fr/?q="coeur" »: what an address asks for, quotes and all. */
const IN_QUERY = /(?:https?:\/\/|www\.)[^\s"“”]*=(?:["“][^\s"“”]*)?$/i;

/** Whether signs are of an address, a handle or a code, and not of the words around it. */
export function isInToken(passage: Passage, { start, end }: Span): boolean {
  return tokensOf(passage).some((token) => token.start <= start && end <= token.end);
}

const tokens = new WeakMap<Passage, Token[]>();

function tokensOf(passage: Passage): Token[] {
  const known = tokens.get(passage) ?? findTokens(passage.words);
  tokens.set(passage, known);
  return known;
}

function* collect(content: Content): Generator<ProsePassage> {
  for (const story of content.stories) {
    if (story.frontMatter.value?.status === 'withdrawn') continue;
    const lang = storyLanguage(story, content);
    yield* fields(story.frontMatter, STORY, lang);
    for (const text of [story.body, story.condensed]) {
      for (const passage of text ? passagesOf(text) : []) {
        if (passage.role !== 'code') yield { ...passage, lang, isTitle: passage.role === 'heading' };
      }
    }
  }
  const lang = siteLanguage(content);
  yield* fields(content.site, SITE, lang);
  for (const page of content.pages) {
    yield* fields(page.frontMatter, PAGE, lang);
    const tree = proseOfPage(page);
    for (const passage of tree ? passagesOf({ ...page.body, tree }) : [])
      if (passage.role !== 'code') yield { ...passage, lang, isTitle: passage.role === 'heading' };
  }
  for (const sheet of content.people) yield* fields(sheet, PERSON, lang);
  for (const sheet of content.series) yield* fields(sheet, SERIES, lang);
  for (const sheet of content.volumes) yield* fields(sheet, VOLUME, sheet.value?.lang ?? lang);
}

function* fields(sheet: Sheet<unknown>, wanted: readonly ReadField[], lang: string): Generator<ProsePassage> {
  for (const { path, as } of wanted) {
    if (as !== 'prose') continue;
    const isTitle = /(?:^|\.)title$/.test(path);
    for (const passage of fieldPassages(sheet, path)) yield { ...passage, lang, isTitle };
  }
}
