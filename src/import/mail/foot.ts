// What stands below a text that came by mail and is of no tale: how its sender takes leave, what they are at work, what a firm adds to each message.
import type { PhrasingContent, RootContent } from 'mdast';
import { FRENCH_MONTHS } from '../../model/typography/binding.ts';
import type { Arrival, Loss } from '../arrival.ts';
import { joinedLines, linesIn } from '../dialect/lines-in.ts';
import { plain } from '../forms/plain.ts';
import { lineOfNodes } from '../plain-words.ts';
import { takesLeave } from '../takes-leave.ts';
import { isNotice } from './notices.ts';

/** A line, and where it stands. */
interface Line {
  block: number;
  part: number;
  words: string;
}

/** The same text without them, told. A name alone below a text perhaps signs it, and stays. @param sender their name */
export function withoutFoot(arrival: Arrival, sender: string): Arrival {
  const blocks = arrival.body.children;
  const all = blocks.flatMap(linesOf);
  const perhaps = lastOf(all).filter(({ words }) => isNotice(words));
  const named = signatureIn(
    all.filter((line) => !perhaps.includes(line)),
    sender,
    perhaps.length > 0,
  );
  const last = all.findLastIndex(
    (line) => !perhaps.includes(line) && !named.includes(line) && !isOfSender(line, sender),
  );
  // A sentence below it tells that it is of the text.
  const notices = perhaps.filter((line) => all.indexOf(line) > last);
  const signature = named.length > 0 && all.indexOf(named[0] as Line) > last ? named : [];
  const gone = [...signature, ...notices];
  if (gone.length === 0 || gone.length === all.length) return arrival;
  const loss: Loss = { kind: 'signature', words: gone.map(({ words }) => words).join('\n') };
  const children = blocks.flatMap((block, at) =>
    without(
      block,
      gone.filter((line) => line.block === at),
    ),
  );
  return { ...arrival, body: { ...arrival.body, children }, losses: [loss, ...arrival.losses] };
}

/** « Marie », of Marie Dupont, or how she takes leave. */
function isOfSender({ words }: Line, sender: string): boolean {
  const known = plain(sender).split(' ');
  return (
    takesLeave(words) ||
    plain(words)
      .split(' ')
      .every((word) => known.includes(word))
  );
}

/** In lines. */
const LONGEST = 12;

function lastOf(lines: readonly Line[]): readonly Line[] {
  return lines.slice(-LONGEST);
}

/** From « Cordialement, » or from the sender's own name to the end, where all of it is short. */
function signatureIn(lines: readonly Line[], sender: string, hasNotice: boolean): Line[] {
  const last = lastOf(lines);
  const leave = last.findLastIndex(({ words }) => takesLeave(words));
  const name = last.findLastIndex(({ words }) => isNamed(words, sender));
  const from = leave !== -1 && last.length - leave <= MOST ? leave : name;
  if (from === -1) return [];
  const below = last.slice(from);
  const said = below.filter(({ words }) => !takesLeave(words) && !isNamed(words, sender));
  const isShort =
    below.length <= MOST &&
    below.every(({ words }) => words.length <= 90 && !SENTENCE.test(words) && !DATE.test(words));
  // Below a name, a firm or a trade.
  const isMore = name !== -1 && last.indexOf(below[0] as Line) <= name && said.length > 0;
  return isShort && (isMore || (hasNotice && from === leave)) ? below : [];
}

const MOST = 8;
/** A sentence is of the text, or says a wish. */
const SENTENCE = /\p{L}{2}[.!?…]\s*$|(?<!\p{L})(?:je|j[’']|(?<!-)nous|merci de|svp|ps)(?!\p{L})/iu;
/** « Saint-Étienne, 2019 » is of the text. */
const DATE = new RegExp(String.raw`\b(?:1[89]|20)\d\d\b|\b(?:${FRENCH_MONTHS})\b`, 'iu');

function isNamed(words: string, sender: string): boolean {
  const [own, name] = [words, sender].map((one) => plain(one).split(' ').filter(Boolean).toSorted().join(' '));
  return own === name && own !== '' && own?.includes(' ') === true;
}

function linesOf(block: RootContent, at: number): Line[] {
  if (block.type !== 'paragraph') return [{ block: at, part: -1, words: lineOfNodes([block]) }];
  return linesIn(block.children)
    .map((line, part) => ({ block: at, part, words: lineOfNodes(line) }))
    .filter(({ words }) => words !== '');
}

function without(block: RootContent, gone: readonly Line[]): RootContent[] {
  if (gone.length === 0 || block.type !== 'paragraph') return [block];
  const left: PhrasingContent[][] = linesIn(block.children).filter(
    (_, part) => !gone.some((line) => line.part === part),
  );
  return left.some((line) => lineOfNodes(line) !== '') ? [{ type: 'paragraph', children: joinedLines(left) }] : [];
}
