// Who wrote a page and when, as its own marks say beside the text: microformats (https://microformats.org/wiki/h-entry), `rel="author"`, and Ghost's.
import type { Element } from 'hast';
import { oneLine } from '../plain-words.ts';
import { elementsOf, type Holder, hasClass, said, wordsIn } from './nodes.ts';

/** One name that all of its marks say, and a day. @returns neither where marks differ: cards of other texts have theirs */
export function bylineIn(tree: Holder): { author?: string; published?: string } {
  const answers = new Set(
    elementsOf(tree)
      .filter(({ node }) => isAnswer(node))
      .flatMap(({ node }) => elementsOf(node).map((held) => held.node)),
  );
  const all = elementsOf(tree).flatMap(({ node }) => (answers.has(node) ? [] : [node]));
  const author = only(all.filter(isAuthor).map((node) => oneLine(wordsIn(node))));
  const published = only(
    all.filter((node) => hasClass(node, /^dt-published$/)).map((node) => said(node, 'dateTime').slice(0, 10)),
  );
  return {
    ...(author && author.length < LONGEST && { author }),
    ...(published && /^\d{4}-\d\d-\d\d$/.test(published) && { published }),
  };
}

const LONGEST = 60;

function only(found: readonly string[]): string | undefined {
  const [first, ...others] = new Set(found.filter(Boolean));
  return others.length === 0 ? first : undefined;
}

function isAuthor(node: Element): boolean {
  return hasClass(node, /^(?:p-author|gh-article-author-name)$/) || said(node, 'rel').split(' ').includes('author');
}

/** What readers answered below it. */
function isAnswer(node: Element): boolean {
  return (
    hasClass(node, /^(?:comments?|comment-list|responses?|p-comment|u-comment)$/) ||
    /^(?:comments|disqus_thread|responses)$/.test(said(node, 'id'))
  );
}
