// « … » is one sign, and « etc. » has but one dot.
import type { Bilingual, Finding } from '../problem.ts';
import { adviceOn, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inFrench } from '../searches.ts';

export const rule: Rule = {
  id: 'ellipsis',
  severity: 'advice',
  fr: {
    title: 'Des points de suspension sont tapés un à un',
    what: 'Les points de suspension sont un seul signe, « … », collé au mot. « etc. » n’en prend pas.',
    why: 'Trois points séparés peuvent être coupés en fin de ligne, et un lecteur d’écran dit « point point point ».',
  },
  en: {
    title: 'An ellipsis is typed dot by dot',
    what: 'An ellipsis is one sign, “…”, that touches the word. “etc.” takes none.',
    why: 'Three separate dots can be cut at the end of a line, and a screen reader says “dot dot dot”.',
  },
  example: { part: 'body', wrong: 'Il a souri...', right: 'Il a souri…' },
  find: inFrench(findingsOf),
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  const { words } = passage;
  if (!/\.{3}|etc\.?…|etc…/i.test(words)) return;
  for (const { 0: found, index } of words.matchAll(/(?<!\p{L})etc\.?(?:…|\.{3,})|\.{3,}/giu)) {
    const end = index + found.length;
    const mended = /^e/i.test(found) ? `${found.slice(0, 3)}.` : '…';
    // Between digits, a range of versions; before a slash, a path.
    const isPath = /[/\\]/.test(words[end] ?? '') || (/\d/.test(words[index - 1] ?? '') && /\d/.test(words[end] ?? ''));
    // « Chapitre 1 ........ 12 »: dots that lead to the number of a page.
    const isLeader = found.length > 4 && /^\s*\d{1,4}(?:\n|$)/.test(words.slice(end));
    if (!isPath && !isLeader)
      yield adviceOn(passage, { start: index, end }, mended === '…' ? dots : etcetera(mended), mended);
  }
}

const dots: Bilingual = {
  fr: { message: 'Les points de suspension sont un seul signe.', remedy: 'Écrivez « … ».' },
  en: { message: 'An ellipsis is one sign.', remedy: 'Write “…”.' },
};

const etcetera = (mended: string): Bilingual => ({
  fr: { message: '« etc. » ne prend pas de points de suspension.', remedy: `Écrivez « ${mended} ».` },
  en: { message: '“etc.” takes no ellipsis.', remedy: `Write “${mended}”.` },
});
