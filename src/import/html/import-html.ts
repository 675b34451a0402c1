// HTML, pasted or saved, from whatever editor → a text of the dialect.
import type { Arrival, Loss, SentPicture } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { toDialect } from '../dialect/to-dialect.ts';
import { ImportRefused, refusing } from '../import-refused.ts';
import { nothingKnown } from '../nothing-known.ts';
import { withoutSigns } from '../text/rules.ts';
import { withoutHead } from '../text/tree-head.ts';
import { awaitPictures } from './awaited-pictures.ts';
import { takeBubbles } from './bubbles.ts';
import { readEmojiPictures } from './emoji-pictures.ts';
import { htmlToMdast } from './html-to-mdast.ts';
import { joinLists } from './joined-lists.ts';
import { buildLists, markListNumbers } from './lists.ts';
import { applyClasses, readLooks } from './looks.ts';
import { type Holder, hasClass, wordsIn } from './nodes.ts';
import { findNotes, placeNotes } from './notes.ts';
import { readHead, standfirstOf, takeTitle, textOf } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { keepPressedWords } from './pressed-words.ts';
import { tellSetOut } from './set-out.ts';
import { shape } from './shape.ts';
import { joinStanzas } from './stanzas.ts';
import { strip, wordsWithStripped } from './strip.ts';
import { forgetSpokenHashtags, shapeTypedLists, shapeTypedPost } from './typed-post.ts';
import { unnest } from './unnest.ts';

/** `.html`, and what is pasted from a page or a word processor. */
export const importHtml = refusing(async (file) => {
  const start = new TextDecoder('latin1').decode(file.bytes.subarray(0, 2048));
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  return [withoutHead(htmlArrival(decodeText(file, charset), file.name))];
});

/** Five times what a story may hold, and what surrounds it in its page. */
const LONGEST = 400_000;

/** What is known of a page besides its HTML. */
interface Besides {
  /** Those that came beside the text, by their address in it. */
  pictures?: ReadonlyMap<string, SentPicture>;
  losses?: readonly Loss[];
  /** Where the HTML was made of something else: the words of that. */
  words?: string;
  title?: string;
}

export function htmlArrival(html: string, name: string, besides: Besides = {}): Arrival {
  const { tree, inside } = parseHtml(html, name);
  if (wordsIn(tree).length > LONGEST) throw new ImportRefused('long', name);
  const losses: Loss[] = [...(besides.losses ?? [])];
  const { title: headTitle, ...head } = readHead(tree);
  applyClasses(tree);
  readEmojiPictures(tree);
  awaitPictures(tree, inside);
  const text = textOf(tree, losses);
  const summary = standfirstOf(tree, text);
  joinLists(text);
  markListNumbers(text);
  const notes = findNotes(text);
  shapeQuotes(text);
  forgetSpokenHashtags(text);
  keepPressedWords(text);
  const words = besides.words ?? wordsWithStripped(text);
  const around = losses.flatMap(({ kind, words: said }) => (kind === 'surroundings' ? [said] : [])).join('\n');
  strip(text, losses);
  const bubbles = takeBubbles(text, losses);
  placeNotes(text, notes, losses);
  buildLists(text, losses);
  joinStanzas(text);
  unnest(text);
  readLooks(text, losses);
  const title = takeTitle(text, losses, besides.title);
  // Who made the HTML of something else has told it.
  if (besides.words === undefined) tellSetOut(text, losses);
  shape(text, losses);
  const sent = new Map([...inside].map(([address, bytes]): [string, SentPicture] => [address, { bytes }]));
  const made = toDialect(htmlToMdast(text), {
    pictures: new Map([...sent, ...(besides.pictures ?? [])]),
    ...(head.url && { base: head.url }),
  });
  const named = title ?? headTitle;
  // A word processor draws its own bullets: there, a drawing that begins a line is one that its writer chose.
  const { body, hashtags, shown } =
    besides.words === undefined ? shapeTypedPost(made.body, losses) : shapeTypedLists(made.body);
  const all = [withoutSigns(words, shown), ...(title === undefined && named ? [named] : []), around, bubbles].join(
    '\n',
  );
  if (!/[\p{L}\p{N}]/u.test(words) && made.pictures.size === 0) throw new ImportRefused('empty', name);
  return {
    ...{ ...nothingKnown(), ...head, ...(named && { title: named }), ...(summary && { summary }) },
    ...{ body, hashtags, pictures: made.pictures, losses: [...losses, ...made.losses], words: all },
  };
}

/** The marks of a short quotation are shown by browsers, and nowhere in its letters; the voice of a long one has its own line. */
function shapeQuotes(holder: Holder, isQuoted = false): void {
  for (const node of holder.children) {
    if (node.type !== 'element') continue;
    const isLong = node.tagName === 'blockquote' || hasClass(node, /^wp-block-pullquote$/);
    if (node.tagName === 'cite' && isQuoted) node.tagName = 'voice';
    if (node.tagName === 'q') {
      node.tagName = 'span';
      node.children = [{ type: 'text', value: '«\u00A0' }, ...node.children, { type: 'text', value: '\u00A0»' }];
    }
    shapeQuotes(node, isQuoted || isLong);
  }
}
