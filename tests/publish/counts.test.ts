import { describe, expect, test } from 'vitest';
import { bookWords as epubWording, bookWords as pdfWording } from '../../src/words/book/book-words.ts';
import { cardWords } from '../../src/words/card/card-words.ts';
import { labelWords } from '../../src/words/labels/label-words.ts';
import { siteWords } from '../../src/words/site/site-words.ts';

describe('one of a thing is said in the singular, wherever it is counted', () => {
  const wordings = ['fr-FR', 'en'].flatMap((lang) => [
    { lang, where: 'pages', said: siteWords(lang) },
    { lang, where: 'cards', said: cardWords(lang) },
    { lang, where: 'EPUB', said: epubWording(lang) },
    { lang, where: 'PDF', said: pdfWording(lang) },
    { lang, where: 'labels', said: labelWords(lang) },
  ]);

  test.each(wordings)('$where, $lang', ({ said }) => {
    expect(
      sentencesOf(said).filter((sentence) => /(?<!\p{N})1[\s\u00a0]\p{L}{2,}[sx](?!\p{L})/u.test(sentence)),
    ).toEqual([]);
  });

  test('« 1 rencontre », “1 person”', () => {
    expect(siteWords('fr-FR').home.skyLead(2, 1)).toMatch(/^2\u00a0personnes, 1\u00a0rencontre\. /);
    expect(siteWords('fr-FR').home.skyLead(1, 0)).toMatch(/^1\u00a0personne, 0\u00a0rencontre\. /);
    expect(siteWords('en').home.skyLead(1, 1)).toMatch(/^1\u00a0person, 1\u00a0encounter\. /);
    expect(siteWords('en').home.skyLead(1234, 0)).toMatch(/^1,234\u00a0people, 0\u00a0encounters\. /);
  });
});

/** All that the functions of a dictionary say of one thing. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'function') return saidOfOne(words as (...given: unknown[]) => unknown);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

function saidOfOne(say: (...given: unknown[]) => unknown): string[] {
  try {
    return [String(say(1, 1, 1))];
  } catch {
    // It speaks of something other than numbers.
    return [];
  }
}
