// A saved page → the text in it, and what the page says of that text. A piece that was pasted is its own text.
import type { Element } from 'hast';
import type { Arrival, Loss } from '../arrival.ts';
import { isNobody } from '../nobody.ts';
import { oneLine } from '../plain-words.ts';
import { factOf, saidBy } from '../text/head-facts.ts';
import { bylineIn } from './bylines.ts';
import { elementsOf, type Holder, hasClass, isElement, isNamed, remove, said, wordsIn } from './nodes.ts';

type Known = Partial<Pick<Arrival, 'title' | 'summary' | 'lang' | 'published' | 'url' | 'cautions' | 'toRead'>> & {
  authors: string[];
  themes: string[];
};

/** What the head of a page says, and the address of the page. */
export function readHead(tree: Holder): Known {
  const all = elementsOf(tree).map(({ node }) => node);
  const meta = (...names: string[]) =>
    all
      .filter(
        (node) =>
          node.tagName === 'meta' && names.includes((said(node, 'property') || said(node, 'name')).toLowerCase()),
      )
      .map((node) => said(node, 'content').trim())
      .filter(Boolean);
  const link = all.find((node) => node.tagName === 'link' && said(node, 'rel') === 'canonical');
  const url = [said(link ?? all[0] ?? (tree as Element), 'href'), ...meta('og:url')].find((address) =>
    /^https?:\/\//.test(address),
  );
  const title = meta('og:title', 'twitter:title')[0];
  const html = all.find(({ tagName }) => tagName === 'html');
  const published = /^\d{4}-\d\d-\d\d/.exec(
    // « date » alone is most often the day on which a text was written.
    meta('article:published_time', 'datepublished', ...(url ? ['date', 'dc.date'] : []))[0] ?? '',
  )?.[0];
  const lang = html ? said(html, 'lang') : '';
  const byline = bylineIn(tree);
  const day = published ?? byline.published;
  const marks = meta(...(url || meta('og:type', 'og:title').length > 0 ? ['author'] : []), 'article:author');
  const named = marks.filter((name) => !isNobody(name));
  const properties = all.filter(isProperties).map(judgedIn);
  const [judged] = properties;
  return {
    ...(title && { title }),
    ...(/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(lang) && meta('og:type', 'og:url', 'og:title').length > 0 && { lang }),
    ...(day && { published: day }),
    ...(url && { url }),
    // Word and its like write there whose computer it was.
    authors: [
      ...(named.length === 0 && byline.author ? [byline.author] : named),
      ...properties.flatMap(({ authors }) => authors),
    ]
      .filter((name) => !isNobody(name))
      .slice(0, 3),
    themes: meta('article:tag').slice(0, 10),
    ...(judged?.cautions && { cautions: judged.cautions }),
    ...(judged?.toRead && { toRead: judged.toRead }),
  };
}

/** The part of a page that is the text: what surrounds it is told, whole. */
export function textOf(tree: Holder, losses: Loss[]): Holder {
  const all = elementsOf(tree).map(({ node }) => node);
  const weight = (node: Element) => wordsIn(node).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const drawn = new Set(
    all.filter((node) => isElement(node, 'svg', 'math')).flatMap((node) => elementsOf(node).map((held) => held.node)),
  );
  const seen = all.filter((node) => !drawn.has(node));
  const named = seen.filter(
    (node) => CONTENT.some((pattern) => hasClass(node, pattern)) || said(node, 'dataField') === 'body',
  );
  const articles = seen.filter(({ tagName }) => tagName === 'article');
  const heaviest = (nodes: Element[]) => nodes.toSorted((a, b) => weight(b) - weight(a))[0];
  const text = heaviest(named) ?? heaviest(articles) ?? heaviest(seen.filter(({ tagName }) => tagName === 'main'));
  if (!text || weight(text) <= 0.05 * weight(tree as Element)) return tree;
  const title = titleOutside(tree, text);
  const words = wordsWithout(tree, title ? [title, text] : [text])
    .replace(/\s+/g, ' ')
    .trim();
  if (words !== '') losses.push({ kind: 'surroundings', words });
  for (const node of elementsOf(text))
    if (hasClass(node.node, AROUND) || isProperties(node.node)) tellAround(node, losses);
  return { type: 'root', children: title ? [title, text] : [text] };
}

function wordsWithout(tree: Holder, parts: readonly Element[]): string {
  const held = parts.map(({ children }) => children);
  for (const part of parts) part.children = [];
  const words = wordsIn(tree);
  for (const [index, part] of parts.entries()) part.children = held[index] ?? [];
  return words;
}

/** The standfirst that a page prints apart from its text. */
export function standfirstOf(tree: Holder, text: Holder): string | undefined {
  if (tree === text) return undefined;
  const inside = new Set(elementsOf(text).map(({ node }) => node));
  const found = elementsOf(tree).find(({ node }) => hasClass(node, STANDFIRST) && !inside.has(node));
  return found && (titleWords(found.node) || undefined);
}

const STANDFIRST = /^(?:p-summary|gh-article-excerpt|post-subtitle|entry-subtitle|chapo|subtitle)$/;

const CONTENT = [
  /^(?:entry-content|post-content|gh-content|post-full-content|article-content|e-content|reader-article-content|article-main__content|post_content|available-content)$/,
];
/** What a theme or an extension puts within the text. */
const AROUND =
  /^(?:sharedaddy|sd-sharing|jp-relatedposts|addtoany|wp-block-buttons|post-navigation|kg-signup-card|subscription-widget|newsletter-form)/;

/** Facts that Notion sets above a page, as its database has them: an address, a telephone number, a state. */
function isProperties(node: Element): boolean {
  return isElement(node, 'table') && hasClass(node, /^properties$/);
}

/** What its properties wish is judged as a head is; who asks for no name signs by the one that was chosen. */
function judgedIn(properties: Element): Pick<Known, 'authors' | 'cautions' | 'toRead'> {
  const { authors = [], cautions, toRead } = saidBy(rowsIn(properties).map(([label, value]) => factOf(label, value)));
  const isHeard = cautions?.includes('anonymity') || toRead?.some(({ about }) => about === 'signature');
  return {
    authors: isHeard ? authors : signedIn(properties),
    ...(cautions && { cautions }),
    ...(toRead && { toRead }),
  };
}

/** Each property, with what it holds: a box says yes or no. */
function rowsIn(properties: Element): [label: string, value: string][] {
  return elementsOf(properties)
    .filter(({ node }) => node.tagName === 'tr')
    .flatMap(({ node: row }): [string, string][] => {
      const [name, value] = row.children.filter((child) => isElement(child, 'th', 'td'));
      if (!name || !value) return [];
      const box = elementsOf(value).find(({ node }) => hasClass(node, /^checkbox$/))?.node;
      return [[titleWords(name), box ? (hasClass(box, /^checkbox-on$/) ? 'oui' : 'non') : titleWords(value)]];
    });
}

/** A name that was chosen signs alone: the real one beside it stays in the report. */
function signedIn(properties: Element): string[] {
  const chosen = namesIn(properties, CHOSEN).filter((name) => !/^(?:non|aucun|aucune|no|none)$/i.test(name));
  return chosen.length > 0 ? chosen : namesIn(properties, AUTHOR);
}

function namesIn(properties: Element, pattern: RegExp): string[] {
  return rowsIn(properties)
    .flatMap(([name, value]) => (pattern.test(name) ? value.split(/\s*,\s*/) : []))
    .filter((words) => /\p{L}/u.test(words) && !words.includes('@'));
}

const AUTHOR = /^(?:auteurs?|autrices?|auteur[·.(/-].*|auteure?s?|authors?)$/i;
const CHOSEN =
  /^(?:(?:votre |your )?(?:pseudo|pseudonyme|signature|nom de plume|nom d[’'](?:auteur|autrice)|nom à publier|pen name)|signée? par)(?: .{0,40})?$/i;

function tellAround({ node, parent }: { node: Element; parent: Holder }, losses: Loss[]): void {
  const rows = isProperties(node) ? rowsIn(node).map((row) => row.filter(Boolean).join(' : ')) : [];
  const words = rows.length > 0 ? rows.join('\n') : oneLine(wordsIn(node));
  remove(parent, node);
  if (words !== '') losses.push({ kind: 'surroundings', words });
}

/** The one heading of the page that stands before its text. */
function titleOutside(tree: Holder, text: Element): Element | undefined {
  const inside = new Set(elementsOf(text).map(({ node }) => node));
  const heads = elementsOf(tree)
    .map(({ node }) => node)
    .filter((node) => node.tagName === 'h1' && !elementsOf(node).some((held) => held.node === text));
  if (heads.some((node) => inside.has(node))) return undefined;
  const titles = heads.filter((node) => hasClass(node, /title|headline|p-name/) || heads.length === 1);
  return titles[0];
}

/**
 * The title of a text: its only first heading, or the words in the style of titles. It leaves the text.
 * @param known what its file says above it: a heading that says anything else is of the text
 */
export function takeTitle(text: Holder, losses: Loss[], known?: string): string | undefined {
  const all = elementsOf(text);
  const isTitle = ({ node }: { node: Element }) =>
    hasClass(node, /^(?:MsoTitle|title|graf--title|p-name|gh-article-title|pw-post-title|entry-title)$/) ||
    said(node, 'dataTitle') !== '';
  const heads = all.filter(({ node }) => node.tagName === 'h1');
  const [only] = heads;
  const isFirst = only && isAtStart(text, only.node) && !followsSentence(text, only.node);
  const [first, ...others] = all.filter(isTitle);
  // Word’s own style of titles, again: a part of the text.
  for (const { node } of others) if (isNamed(node, 'p', 'div')) node.tagName = 'h1';
  const title = first ?? (heads.length === 1 && isFirst ? only : undefined);
  if (
    !title ||
    !/\S/.test(wordsIn(title.node)) ||
    elementsOf(title.node).some(({ node }) => isElement(node, 'note-call', 'img'))
  )
    return undefined;
  const words = titleWords(title.node);
  if (known !== undefined && known !== words) return undefined;
  remove(title.parent, title.node);
  // Some pages say it above their text, and again at its start.
  const again = elementsOf(text).find(({ node }) => /^h[1-6]$/.test(node.tagName));
  if (again && titleWords(again.node) === words && isAtStart(text, again.node)) {
    remove(again.parent, again.node);
    losses.push({ kind: 'surroundings', words, place: 'titre répété' });
  }
  return words;
}

/** After the standfirst at most. */
function isAtStart(text: Holder, node: Element): boolean {
  return wordsBefore(text, node).trim().length < 300;
}

/** « Bonjour, voici mon texte. »: words that lead to a heading stay above it. */
function followsSentence(text: Holder, node: Element): boolean {
  return /[.!?…,:;»]\s*$/u.test(wordsBefore(text, node));
}

function titleWords(node: Element): string {
  return wordsIn(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function wordsBefore(text: Holder, node: Element): string {
  const before: string[] = [];
  const visit = (holder: Holder): boolean =>
    holder.children.some((child) => {
      if (child === node) return true;
      if (child.type === 'element' && elementsOf(child).some((one) => one.node === node)) return visit(child);
      before.push(child.type === 'doctype' ? '' : wordsIn(child as Element));
      return false;
    });
  visit(text);
  return before.join('');
}
