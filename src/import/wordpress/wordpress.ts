// A WordPress export → a text a post or a page, with what its site knew of it.
import type { RefusalReason } from '../../words/import/refusals.ts';
import { type Arrival, type Importer, type Loss, OTHERS, type SentFile } from '../arrival.ts';
import { ImportRefused } from '../import-refused.ts';
import { isNobody } from '../nobody.ts';
import { nothingKnown, titled } from '../nothing-known.ts';
import { postPage } from './post-page.ts';
import { type Export, type Post, readExport } from './read-export.ts';

interface Exported {
  texts: Arrival[];
  /** Each by its title. */
  refused: { name: string; reason: RefusalReason }[];
}

/**
 * @param importPage what reads the pages of every other source
 * @returns a text for each post that somebody wrote, of whatever type a site gave it; one that was thrown away is told
 */
export async function importExport(file: SentFile, importPage: Importer): Promise<Exported> {
  const read = readExport(file);
  const texts: Arrival[] = [];
  const refused: Exported['refused'] = [];
  for (const post of read.posts.filter(isWritten)) {
    const name = plainOf(post.title) || post.link || file.name;
    if (post.status === 'trash') refused.push({ name, reason: 'thrownAway' });
    else if (!/\S/.test(post.content)) refused.push({ name, reason: 'empty' });
    else if (post.content.length > LONGEST) refused.push({ name, reason: 'long' });
    else {
      try {
        texts.push(await arrivalOf(post, read, importPage));
      } catch (error) {
        // One post that cannot be read stops no other.
        if (!(error instanceof ImportRefused)) throw error;
        refused.push({ name, reason: error.reason });
      }
    }
  }
  return { texts, refused };
}

/** Of HTML: ten times what a story may hold. */
const LONGEST = 600_000;

/** Not what WordPress and its plugins keep beside texts: menus, styles, revisions, messages, orders. */
function isWritten({ type, status, content, title, excerpt }: Post): boolean {
  return !NO_TEXT.test(type) && !/^(?:auto-draft|inherit)$/.test(status) && /\S/.test(content + (excerpt && title));
}

const NO_TEXT =
  /^(?:wp_\w+|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|elementor_\w+|acf-[\w-]+|wpcf7_\w+|wpforms\w*|flamingo_\w+|feedback|shop_\w+|product\w*|mc4wp-form|jetpack_\w+|tablepress_table)$/;

async function arrivalOf(post: Post, read: Export, importPage: Importer): Promise<Arrival> {
  const { html, losses } = postPage(post, read);
  const page = {
    name: `${post.title || 'article'}.html`,
    bytes: new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><article>${html}</article>`),
  };
  const text = (await importPage(page))[0] ?? nothingKnown();
  const summary = plainOf(post.excerpt);
  const author = read.authors.get(post.creator) ?? post.creator;
  const isSigned = author !== '' && !isNobody(author);
  const named = titled(text, plainOf(post.title));
  return {
    ...named,
    ...(summary && { summary, words: `${named.words}\n${summary}` }),
    ...(read.lang && { lang: read.lang }),
    authors: isSigned ? [author] : [],
    themes: post.categories.filter((name) => !/^(?:|non classé|uncategorized)$/i.test(name)),
    hashtags: [...text.hashtags, ...post.tags.map(hashtagOf)],
    ...(post.status === 'publish' && placeOf(post)),
    ...cautionsOf(post),
    losses: [...text.losses, ...losses, ...accountLoss(isSigned ? '' : author), ...post.comments.map(commentLoss)],
  };
}

/** Who could not read it. */
function cautionsOf({ status, password }: Post): Pick<Arrival, 'cautions'> {
  if (status === 'private') return { cautions: ['private'] };
  return password === '' ? {} : { cautions: ['locked'] };
}

/** Where it stood, and since when. */
function placeOf({ link, date }: Post): Pick<Arrival, 'url' | 'published'> {
  const [day = ''] = date.split(' ');
  return {
    ...(/^https?:/.test(link) && { url: link }),
    ...(/^\d{4}-\d\d-\d\d$/.test(day) && day > '1' && { published: day }),
  };
}

/** An account that is nobody’s. */
function accountLoss(account: string): Loss[] {
  return account === '' ? [] : [{ kind: 'field', words: account, place: 'authors' }];
}

function commentLoss({ author, words }: Post['comments'][number]): Loss {
  return { kind: 'comment', words: plainOf(`${author} : ${words}`), place: OTHERS };
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
