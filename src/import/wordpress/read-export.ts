// A WordPress export (WXR) → its texts, as fields. Its XML is read as it comes: no entity is defined, nothing is fetched.
import { Parser } from 'saxen';
import type { SentFile } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { ImportRefused } from '../import-refused.ts';

export interface Export {
  /** The language of the site, as it writes it. */
  lang?: string;
  /** Login → the name that is printed. */
  authors: Map<string, string>;
  posts: Post[];
  /** Pictures and files by their number. */
  media: Map<string, { url: string; caption: string }>;
  /** Passages that several posts show, by their number. */
  blocks: Map<string, string>;
}

export interface Post {
  title: string;
  link: string;
  /** A login. */
  creator: string;
  content: string;
  excerpt: string;
  /** YYYY-MM-DD HH:MM:SS, the time of the site. */
  date: string;
  status: string;
  type: string;
  password: string;
  categories: string[];
  tags: string[];
  comments: { author: string; words: string }[];
  /** In the order of their numbers, each with what its call says: the block editor keeps them apart from the text. */
  footnotes: { id: string; content: string }[];
}

/** Whether a text begins as an export does. */
export function isExport(start: string): boolean {
  return /<rss\b[^>]*xmlns:wp="http:\/\/wordpress\.org\/export\//.test(start);
}

/** @throws ImportRefused where it is no XML, or defines entities */
export function readExport(file: SentFile): Export {
  const text = decodeText(file);
  const read: Export = { authors: new Map(), posts: [], media: new Map(), blocks: new Map() };
  const path: string[] = [];
  let words = '';
  let item = new Fields();
  let part = new Fields();
  const refuse = (reason: 'entities' | 'unreadable') => {
    throw new ImportRefused(reason, file.name);
  };
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    path.push(name);
    words = '';
    if (path.length > DEEPEST) refuse('unreadable');
    if (name === 'item') item = new Fields();
    if (PARTS.has(name)) part = new Fields();
    if (name === 'category') item.domain = decode(attributes().domain ?? '');
  });
  parser.on('text', (value, decode) => {
    words += decode(value);
  });
  parser.on('cdata', (value) => {
    words += value;
  });
  parser.on('closeTag', (name) => {
    path.pop();
    const inside = path.at(-1) ?? '';
    if (PARTS.has(inside)) part.set(name, words);
    else if (inside === 'item') item.set(name, words);
    else if (inside === 'channel' && name === 'language') read.lang = words.trim();
    if (name === 'wp:author') read.authors.set(part.of('wp:author_login'), part.of('wp:author_display_name'));
    if (name === 'wp:comment')
      item.comments.push({ author: part.of('wp:comment_author'), words: part.of('wp:comment_content') });
    if (name === 'wp:postmeta' && part.of('wp:meta_key') === 'footnotes')
      item.footnotes.push(...footnotesIn(part.of('wp:meta_value')));
    if (name === 'item') addItem(read, item);
    words = '';
  });
  // A declaration of type is where entities are defined; exports have none.
  parser.on('attention', () => refuse('entities'));
  parser.on('error', () => refuse('unreadable'));
  parser.parse(text);
  return read;
}

const DEEPEST = 20;
const PARTS = new Set(['wp:author', 'wp:comment', 'wp:postmeta']);

/** The fields of an item, of an author or of a comment, as they come. */
class Fields {
  domain = '';
  readonly categories: string[] = [];
  readonly tags: string[] = [];
  readonly comments: Post['comments'] = [];
  readonly footnotes: Post['footnotes'] = [];
  readonly #fields = new Map<string, string>();

  set(name: string, words: string): void {
    if (name !== 'category') this.#fields.set(name, words);
    else if (this.domain === 'category') this.categories.push(words.trim());
    else if (this.domain === 'post_tag') this.tags.push(words.trim());
  }

  of(name: string): string {
    return this.#fields.get(name)?.trim() ?? '';
  }
}

function addItem(read: Export, item: Fields): void {
  if (item.of('wp:post_type') === 'attachment') {
    read.media.set(item.of('wp:post_id'), { url: item.of('wp:attachment_url'), caption: item.of('excerpt:encoded') });
    return;
  }
  if (item.of('wp:post_type') === 'wp_block') read.blocks.set(item.of('wp:post_id'), item.of('content:encoded'));
  read.posts.push({
    ...{ title: item.of('title'), link: item.of('link'), creator: item.of('dc:creator') },
    ...{ content: item.of('content:encoded'), excerpt: item.of('excerpt:encoded'), date: item.of('wp:post_date') },
    ...{ status: item.of('wp:status'), type: item.of('wp:post_type'), password: item.of('wp:post_password') },
    ...{ categories: item.categories, tags: item.tags, comments: item.comments, footnotes: item.footnotes },
  });
}

function footnotesIn(json: string): Post['footnotes'] {
  try {
    const read: unknown = JSON.parse(json);
    return (Array.isArray(read) ? read : []).flatMap((one: unknown) => {
      const { id, content } = (one ?? {}) as Record<string, unknown>;
      return typeof id === 'string' && /^[\w-]+$/.test(id) && typeof content === 'string' ? [{ id, content }] : [];
    });
  } catch {
    return [];
  }
}
