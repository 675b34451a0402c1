// A French text quotes with « », and with “ ” inside them.
import { enough } from '../enough.ts';
import type { Finding } from '../problem.ts';
import { adviceOn, frenchOf, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../spans.ts';

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
    yield* enough(frenchOf(content).flatMap((passage) => [...findingsOf(passage)]));
  },
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  const { words } = passage;
  if (!/["“”]/.test(words)) return;
  for (const { start, end, isNested } of pairsOf(words)) {
    const inner = words.slice(start + 1, end - 1);
    const isRight = words[start] === '“' && words[end - 1] === '”' && isNested;
    if (isRight || inner.trim() === '') continue;
    const source = passage.source.slice(passage.offsetOf(start + 1), passage.offsetOf(end - 1));
    const mended = isNested ? `“${source}”` : `«\u00A0${source.trim()}\u00A0»`;
    const advice = adviceOn(passage, { start, end: start + 1 }, isNested ? inside : outside);
    if (!advice || !adviceOn(passage, { start: end - 1, end }, outside)) continue;
    const [from, to] = [passage.offsetOf(start), passage.offsetOf(end - 1)];
    const isVerbatim =
      isQuote(passage.source[from]) && isQuote(passage.source[to]) && passage.source[from - 1] !== '\\';
    yield {
      ...advice,
      words: words.slice(start, end).slice(0, 60),
      ...(isVerbatim && { fix: { start: from, end: to + 1, text: mended } }),
    };
  }
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && '"“”'.includes(character);
}

/** Pairs that do not hold each other; the outer one is told first. A sign of inches or a lone quote is in none. */
function pairsOf(words: string): (Span & { isNested: boolean })[] {
  const pairs: (Span & { isNested: boolean })[] = [];
  let depth = 0;
  let open = -1;
  for (const { 0: character, index } of words.matchAll(/["“”«»]/g)) {
    if (character === '«') depth++;
    else if (character === '»') depth = Math.max(0, depth - 1);
    else if (character === '"' && open < 0 && /\d/.test(words[index - 1] ?? '')) continue;
    else if (open < 0 && character !== '”') open = index;
    else if (open >= 0 && character !== '“') {
      pairs.push({ start: open, end: index + 1, isNested: depth > 0 });
      open = -1;
    }
  }
  return pairs;
}

const outside: Pick<Finding, 'fr' | 'en'> = {
  fr: { message: 'Ces guillemets ne sont pas français.', remedy: 'Écrivez « et ».' },
  en: { message: 'These quotes are not French.', remedy: 'Write « and ».' },
};

const inside: Pick<Finding, 'fr' | 'en'> = {
  fr: {
    message: 'Des guillemets droits se trouvent à l’intérieur d’une citation.',
    remedy: 'Écrivez “ et ” autour de ces mots.',
  },
  en: { message: 'Straight quotes stand inside a quotation.', remedy: 'Write “ and ” around these words.' },
};
