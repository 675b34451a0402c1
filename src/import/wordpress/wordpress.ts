// A WordPress export → a text a post or a page, with what its site knew of it.
import type { Arrival, Importer, Loss, SentFile } from '../arrival.ts';
import { titled } from '../nothing-known.ts';
import { postPage } from './post-page.ts';
import { type Export, type Post, readExport } from './read-export.ts';

/**
 * @param importPage what reads the pages of every other source
 * @returns a text for each post that somebody wrote and did not throw away; comments are told with it
 */
export async function importExport(file: SentFile, importPage: Importer): Promise<Arrival[]> {
  const read = readExport(file);
  const arrivals: Arrival[] = [];
  for (const post of read.posts) if (isText(post)) arrivals.push(await arrivalOf(post, read, importPage));
  return arrivals;
}

/** What WordPress keeps beside texts: menus, styles, revisions; and what its author threw away. */
function isText({ type, status, content }: Post): boolean {
  return (type === 'post' || type === 'page') && !/^(?:trash|auto-draft|inherit)$/.test(status) && /\S/.test(content);
}

async function arrivalOf(post: Post, read: Export, importPage: Importer): Promise<Arrival> {
  const { html, losses } = postPage(post.content, read.media);
  const page = {
    name: `${post.title || 'article'}.html`,
    bytes: new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><article>${html}</article>`),
  };
  const [text] = await importPage(page);
  if (!text) throw new Error(`nothing was read of « ${post.title} »`);
  const summary = plainOf(post.excerpt);
  const author = read.authors.get(post.creator) ?? post.creator;
  const named = titled(text, plainOf(post.title));
  return {
    ...named,
    ...(summary && { summary, words: `${named.words}\n${summary}` }),
    ...(read.lang && { lang: read.lang }),
    authors: author ? [author] : [],
    themes: post.categories.filter((name) => !/^(?:non classé|uncategorized)$/i.test(name)),
    hashtags: [...text.hashtags, ...post.tags.map(hashtagOf)],
    ...(post.status === 'publish' && placeOf(post)),
    losses: [...text.losses, ...losses, ...post.comments.map(commentLoss)],
  };
}

/** Where it stood, and since when. */
function placeOf({ link, date }: Post): Pick<Arrival, 'url' | 'published'> {
  const [day = ''] = date.split(' ');
  return {
    ...(/^https?:/.test(link) && { url: link }),
    ...(/^\d{4}-\d\d-\d\d$/.test(day) && day > '1' && { published: day }),
  };
}

function commentLoss({ author, words }: Post['comments'][number]): Loss {
  return { kind: 'comment', words: plainOf(`${author} : ${words}`), place: 'commentaire' };
}

/** WordPress writes HTML in its fields too. */
function plainOf(words: string): string {
  return words
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(?:lt|gt|quot);/g, (sign) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[sign] ?? sign)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** « Vie de bureau » is #VieDeBureau, as networks write it. */
function hashtagOf(tag: string): string {
  const words = tag.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return `#${words.map((word) => word.replace(/^./u, (letter) => letter.toLocaleUpperCase('fr'))).join('')}`;
}
