// What WordPress keeps of a post → the page that its readers saw: paragraphs, captions, links in place of players.
import type { Loss } from '../arrival.ts';
import { lineOf, tellIndents } from '../text/lines.ts';
import type { Export, Post } from './read-export.ts';

/** @returns HTML, and what of it nobody had written or no book can show */
export function postPage(
  { content, footnotes }: Pick<Post, 'content' | 'footnotes'>,
  { media, blocks }: Pick<Export, 'media' | 'blocks'>,
): { html: string; losses: Loss[] } {
  const losses: Loss[] = [];
  const isBlocks = content.includes('<!-- wp:');
  const whole = withShared(content, blocks).replaceAll('\r\n', '\n');
  const written = withoutBlockMarks(withVerse(withFootnotes(whole, footnotes), losses), losses);
  const shown = withoutShortcodes(written, media, losses, 0);
  return { html: isBlocks ? shown : paragraphs(shown), losses };
}

/** A passage that several posts show stands in its own place, and may show another. */
function withShared(content: string, blocks: Export['blocks']): string {
  let text = content;
  for (let depth = 0; depth < 4 && text.length < LONGEST; depth++) {
    const before = text;
    text = text.replace(
      /<!--\s+wp:block\s+\{"ref":(\d+)[^>]*?\/-->/g,
      (mark, id: string) => blocks.get(id)?.slice(0, LONGEST) ?? mark,
    );
    if (text === before) break;
  }
  return text;
}

const LONGEST = 1_000_000;

/** Notes as WordPress shows them: where their block stands, else at the end. */
function withFootnotes(content: string, footnotes: Post['footnotes']): string {
  if (footnotes.length === 0) return content;
  const notes = footnotes.map(({ id, content: words }) => `<li id="${id}">${words} <a href="#${id}-link">↩︎</a></li>`);
  const list = `<ol class="wp-block-footnotes">${notes.join('')}</ol>`;
  const place = /<!--\s+wp:footnotes[^>]*\/-->/;
  return place.test(content) ? content.replace(place, () => list) : `${content}\n${list}`;
}

/** Verse is no code: each of its lines is a line. */
function withVerse(content: string, losses: Loss[]): string {
  return content.replace(/<pre class="wp-block-verse[^"]*"[^>]*>([\s\S]*?)<\/pre>/g, (_, verse: string) => {
    const strophes = verse.split(/\n[^\S\n]*\n\s*?/);
    const seen = strophes.map((strophe) =>
      strophe
        .replace(/<[^<>]*>/g, '')
        .replaceAll('&nbsp;', ' ')
        .split('\n'),
    );
    tellIndents(
      seen.map((lines) => lines.map(lineOf)),
      losses,
    );
    return strophes.map((strophe) => `<p>${strophe.trim().replaceAll('\n', '<br>')}</p>`).join('\n');
  });
}

/** `<!-- wp:paragraph -->`; what a block makes by itself, the last posts or a menu, is not the author's. */
function withoutBlockMarks(text: string, losses: Loss[]): string {
  return (
    text
      .replace(/<!--\s+wp:(\S+)[^>]*?\/-->/g, (mark, name: string) => {
        losses.push({ kind: 'shortcode', words: mark.replace(/^<!--\s*|\s*\/-->$/g, ''), place: name });
        return '';
      })
      // « Lire la suite », in its author's own words.
      .replace(/<!--\s*more\s+([^>]*?)\s*-->/g, (_, words: string) => {
        losses.push({ kind: 'shortcode', words, place: 'more' });
        return '';
      })
      // A link drawn as a button is a link.
      .replace(/<div class="wp-block-buttons?[^"]*"[^>]*>/g, '<div>')
      .replace(/<a class="wp-block-button__link[^"]*"/g, '<a')
      .replace(/<!--\s*\/?(?:wp:|more\b|nextpage\b|noteaser\b)[\s\S]*?-->/g, '')
      .replace(/<div class="wp-block-embed__wrapper">\s*(https?:\/\/[^\s<"]+)\s*<\/div>/g, (_, address: string) =>
        player(address, losses),
      )
  );
}

/** https://codex.wordpress.org/Shortcode_API: `[name key="value"]words[/name]`; `[[name]]` is shown as it stands. */
const SHORTCODE = /\[(\[?)([a-z][\w-]*)((?:\s[^\][]*?)?)(\/?)\](?:((?:(?!\[\2\b)[\s\S]){0,20000}?)\[\/\2\])?(\]?)/gi;
const KNOWN = new Set(['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist']);

function withoutShortcodes(text: string, media: Export['media'], losses: Loss[], depth: number): string {
  return text.replace(
    SHORTCODE,
    (whole, open: string, name: string, given: string, _, inside: string | undefined, close: string) => {
      if (open && close) return whole.slice(1, -1);
      // « [sic] » is a word of its author.
      if (!KNOWN.has(name.toLowerCase()) && inside === undefined && !/=/.test(given)) return whole;
      const within =
        inside === undefined || depth > 5 ? (inside ?? '') : withoutShortcodes(inside, media, losses, depth + 1);
      return open + shownFor(name.toLowerCase(), attributesIn(given), within, whole, media, losses) + close;
    },
  );
}

function shownFor(
  name: string,
  given: ReadonlyMap<string, string>,
  inside: string,
  whole: string,
  media: Export['media'],
  losses: Loss[],
): string {
  if (name === 'caption' || name === 'wp_caption') return captioned(inside, given.get('caption'));
  if (name === 'embed') return player(inside.trim() || (given.get('src') ?? ''), losses);
  if (name === 'audio' || name === 'video') {
    const address = [...given.values()].find((value) => /^https?:/.test(value));
    if (address) return player(address, losses) + inside;
  }
  if (name === 'gallery') {
    const shown = (given.get('ids') ?? '').split(/\s*,\s*/).map((id) => media.get(id));
    if (shown.length > 0 && shown.every((picture) => picture !== undefined))
      return shown.map(galleryPicture).join('\n\n');
  }
  losses.push({ kind: 'shortcode', words: inside ? whole.replace(inside, ' … ') : whole });
  return inside;
}

/** `<img …> words`, or a link around the picture. */
function captioned(inside: string, caption = ''): string {
  const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/.exec(inside) ?? [];
  if (!picture) return caption === '' || inside.includes(caption) ? inside : `${inside} ${caption}`;
  const captions = [words.trim(), caption.trim()].filter((one, at, all) => one !== '' && all.indexOf(one) === at);
  return `<figure>${picture}<figcaption>${captions.join(' — ')}</figcaption></figure>`;
}

function galleryPicture({ url, caption }: { url: string; caption: string }): string {
  return `<figure><img src="${escaped(url)}" alt=""><figcaption>${caption}</figcaption></figure>`;
}

function player(address: string, losses: Loss[]): string {
  losses.push({ kind: 'embed', words: address });
  return /^https?:/.test(address)
    ? `\n\n<p><a href="${escaped(address)}">${escaped(address)}</a></p>\n\n`
    : escaped(address);
}

function attributesIn(given: string): Map<string, string> {
  const found = given.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/g);
  return new Map(
    [...found].map(([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/** Before 2018, and in its classic editor since, WordPress keeps blank lines and makes paragraphs of them when it shows. */
function paragraphs(text: string): string {
  return text
    .split(/(<(pre|script|style)\b[\s\S]*?<\/\2>)/i)
    .map((part, index) =>
      index % 3 === 2
        ? ''
        : index % 3 === 1
          ? part
          : part
              .split(/\n\s*\n/)
              .map(paragraph)
              .join('\n'),
    )
    .join('\n');
}

function paragraph(words: string): string {
  const own = words.trim();
  if (own === '' || BLOCK.test(own)) return own;
  return `<p>${own.replace(/\n/g, (_, at: number) => (isBetweenBlocks(own, at) ? '\n' : '<br>\n'))}</p>`;
}

/** A line that ends or begins with a tag of a block needs no other break. */
function isBetweenBlocks(words: string, at: number): boolean {
  const above = words.slice(Math.max(0, at - 300), at).trimEnd();
  const tag = above.endsWith('>') ? above.slice(above.lastIndexOf('<')) : '';
  return BLOCK.test(tag) || BLOCK.test(words.slice(at + 1, at + 30).trimStart());
}

const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|li|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)\b/i;

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
