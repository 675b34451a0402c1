// A declaration that somebody signs above or below their text, « Je soussignée… autorise la publication… » → set aside: it says a name, a birth, a home, and is of no tale.
import type { RootContent } from 'mdast';
import type { Arrival, Loss } from './arrival.ts';
import { plain } from './forms/plain.ts';
import { agrees } from './name-wishes.ts';
import { wordsOfNodes } from './plain-words.ts';

/** Without the declaration at its start or its end, with what dates and signs it. */
export function withoutDeclaration(arrival: Arrival): Arrival {
  const { children } = arrival.body;
  const above = declaredAbove(children);
  if (above > 0) return without(arrival, 0, above);
  const from = children.findLastIndex(declares);
  return from > 0 && children.slice(from + 1).every(isClosing) ? without(arrival, from, children.length) : arrival;
}

function without(arrival: Arrival, from: number, end: number): Arrival {
  const { children } = arrival.body;
  const declared = children.slice(from, end);
  const words = declared.map((block) => wordsOfNodes([block]).trim()).join('\n');
  const loss: Loss = { kind: 'surroundings', words, place: from === 0 ? 'en-tête' : 'fin' };
  return {
    ...arrival,
    body: { ...arrival.body, children: children.toSpliced(from, end - from) },
    losses: [...arrival.losses, loss],
  };
}

/** How many first blocks declare: there, what is declared is of the text below, and a day and a place may date it. */
function declaredAbove(children: readonly RootContent[]): number {
  const [first, ...others] = children;
  if (!first || others.length === 0 || !declares(first) || !OF_TEXT.test(plain(wordsOfNodes([first])))) return 0;
  const dated = others.findIndex((block) => !DATED.test(wordsOfNodes([block]).trim()));
  return 1 + Math.max(0, dated);
}

const OF_TEXT =
  /\b(?:ce|cet|cette|mon|ma|du|le|la|notre|this|my|the) (?:textes?|recits?|temoignages?|histoire|poemes?|nouvelle|text|story)\b/;
/** « Fait à Dole, le 3 février 2026 », « Signature : » */
const DATED = /^(?:fait à|à \p{Lu}\p{L}*, le|signé|signature\b|\p{Lu}[\p{L} -]{1,30}, le \d)[^.!?\n]{0,60}$/iu;

function declares(block: RootContent): boolean {
  const words = block.type === 'paragraph' ? wordsOfNodes([block]) : '';
  return SWORN.test(plain(words)) && agrees(words);
}

const SWORN = /^(?:je|nous) soussigne|^i the undersigned\b/;

/** « Fait à Dole, le 3 février », a name: no line of it tells anything. */
function isClosing(block: RootContent): boolean {
  if (block.type === 'thematicBreak') return true;
  const lines = block.type === 'paragraph' ? wordsOfNodes([block]).trim().split('\n') : [];
  return (
    lines.length > 0 && lines.every((line) => line.split(/\s+/).length <= MOST_WORDS && !/\p{Ll}{2}[!?…]$/u.test(line))
  );
}

const MOST_WORDS = 10;
