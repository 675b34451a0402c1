// A declaration that somebody signs below their text, « Je soussignée… autorise la publication… » → set aside: it says a name, a birth, a home, and is of no tale.
import type { RootContent } from 'mdast';
import type { Arrival, Loss } from './arrival.ts';
import { plain } from './forms/plain.ts';
import { agrees } from './name-wishes.ts';
import { wordsOfNodes } from './plain-words.ts';

/** Without the declaration at its end, with what dates and signs it. */
export function withoutDeclaration(arrival: Arrival): Arrival {
  const { children } = arrival.body;
  const from = children.findLastIndex(declares);
  if (from < 1 || !children.slice(from + 1).every(isClosing)) return arrival;
  const declared = children.slice(from);
  const words = declared.map((block) => wordsOfNodes([block]).trim()).join('\n');
  const loss: Loss = { kind: 'surroundings', words, place: 'fin' };
  return {
    ...arrival,
    body: { ...arrival.body, children: children.slice(0, from) },
    losses: [...arrival.losses, loss],
  };
}

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
