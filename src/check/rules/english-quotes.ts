// A French text quotes with « », and with “ ” inside them.

import type { Span } from '../../model/letters/spans.ts';
import { enough } from '../enough.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { adviceOn, frenchOf, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'english-quotes',
  severity: 'advice',
  fr: {
    title: 'Des guillemets ne sont pas français',
    what: 'Dans un texte en français, une citation s’ouvre par « et se ferme par » ; à l’intérieur d’une autre, par “ et ”.',
    why: 'Les guillemets droits et anglais ne disent pas, ou disent autrement, où la parole commence et finit.',
  },
  en: {
    title: 'Quotes are not French',
    what: 'In a French text, a quotation opens with « and closes with »; inside another, with “ and ”.',
    why: 'Straight and English quotes do not tell, or tell otherwise, where speech starts and ends.',
  },
  example: { part: 'body', wrong: 'Elle a dit “merci”.', right: 'Elle a dit « merci ».' },
  *find(content) {
    let above: ProsePassage | undefined;
    const found: (Finding | undefined)[] = [];
    for (const passage of frenchOf(content)) {
      found.push(...findingsOf(passage, above));
      above = passage;
    }
    yield* enough(found);
  },
};

function* findingsOf(passage: ProsePassage, above: ProsePassage | undefined): Generator<Finding | undefined> {
  const { words } = passage;
  if (!/["“”]/.test(words)) return;
  const { pairs, isBalanced: isEven } = pairsOf(words);
  const isBalanced = isEven && !goesOn(passage, above);
  for (const { start, end, isNested } of pairs) {
    const inner = words.slice(start + 1, end - 1);
    const isRight = words[start] === '“' && words[end - 1] === '”' && isNested;
    if (isRight || inner.trim() === '') continue;
    const advice = adviceOn(passage, { start, end: start + 1 }, isNested ? inside : outside);
    if (!advice || !adviceOn(passage, { start: end - 1, end }, outside)) continue;
    const [from, to] = [passage.offsetOf(start), passage.offsetOf(end - 1)];
    const isVerbatim =
      isQuote(passage.source[from]) && isQuote(passage.source[to]) && passage.source[from - 1] !== '\\';
    // Signs of bold or of a link may stand between the quote and its first word.
    const typed = passage.source.slice(from + 1, to);
    const text = isNested ? `“${typed}”` : `«\u00A0${typed.trim()}\u00A0»`;
    yield {
      ...advice,
      words: words.slice(start, end).slice(0, 60),
      ...(isVerbatim && isBalanced && { fix: { start: from, end: to + 1, text } }),
    };
  }
}

/** A quotation of several paragraphs opens each of them, and closes with the last. */
function goesOn({ words, file }: ProsePassage, above: ProsePassage | undefined): boolean {
  return /^["“]/.test(words) && above?.file === file && /^["“]/.test(above.words) && !pairsOf(above.words).isBalanced;
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && '"“”'.includes(character);
}

interface Pair extends Span {
  /** Inside French quotes. */
  isNested: boolean;
}

/**
 * Pairs that no other holds: what is inside them is told once they are mended. A sign of inches is in none. Where a quote
 * is left alone, nobody can tell which pairs were meant.
 */
function pairsOf(words: string): { pairs: Pair[]; isBalanced: boolean } {
  const pairs: Pair[] = [];
  const open: number[] = [];
  let [depth, left] = [0, 0];
  for (const { 0: character, index } of words.matchAll(/["“”«»]/g)) {
    if (character === '«') depth++;
    else if (character === '»') depth = Math.max(0, depth - 1);
    else if (isInches(words, index, open.length > 0)) continue;
    else if (opens(words, index, open.length > 0)) open.push(index);
    else {
      const start = open.pop();
      if (start === undefined) left++;
      else if (open.length === 0) pairs.push({ start, end: index + 1, isNested: depth > 0 });
    }
  }
  return { pairs, isBalanced: left + open.length === 0 };
}

function isInches(words: string, index: number, isOpen: boolean): boolean {
  return words[index] === '"' && /\d/.test(words[index - 1] ?? '') && (!isOpen || words[index + 1] === '"');
}

/** A curly quote says which way it turns; a straight one opens after a space or an opening sign, before a word. */
function opens(words: string, index: number, isOpen: boolean): boolean {
  if (words[index] !== '"') return words[index] === '“';
  if (!isOpen) return true;
  return /(?:^|[\s([{«“"'’—–-])$/u.test(words.slice(0, index)) && /^[^\s.,;:!?…)\]}»”"]/u.test(words.slice(index + 1));
}

const outside: Bilingual = {
  fr: { message: 'Ces guillemets ne sont pas français.', remedy: 'Écrivez « et ».' },
  en: { message: 'These quotes are not French.', remedy: 'Write « and ».' },
};

const inside: Bilingual = {
  fr: {
    message: 'Des guillemets droits se trouvent à l’intérieur d’une citation.',
    remedy: 'Écrivez “ et ” autour de ces mots.',
  },
  en: { message: 'Straight quotes stand inside a quotation.', remedy: 'Write “ and ” around these words.' },
};
