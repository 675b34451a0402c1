import { describe, expect, test } from 'vitest';
import { labelsFor } from '../../src/model/labels.ts';
import { cardWords } from '../../src/publish/card/words.ts';
import { wordingFor as epubWording } from '../../src/publish/epub/wording.ts';
import { wordingFor as pdfWording } from '../../src/publish/pdf/wording.ts';
import { stringsFor } from '../../src/publish/web/strings.ts';

describe('one of a thing is said in the singular, wherever it is counted', () => {
  const wordings = ['fr-FR', 'en'].flatMap((lang) => [
    { lang, where: 'pages', said: stringsFor(lang) },
    { lang, where: 'cards', said: cardWords(lang) },
    { lang, where: 'EPUB', said: epubWording(lang) },
    { lang, where: 'PDF', said: pdfWording(lang) },
    { lang, where: 'labels', said: labelsFor(lang) },
  ]);

  test.each(wordings)('$where, $lang', ({ said }) => {
    expect(
      sentencesOf(said).filter((sentence) => /(?<!\p{N})1[\s\u00a0]\p{L}{2,}[sx](?!\p{L})/u.test(sentence)),
    ).toEqual([]);
  });

  test('« 1 rencontre », “1 person”', () => {
    expect(stringsFor('fr-FR').home.skyLead(2, 1)).toMatch(/^2\u00a0personnes, 1\u00a0rencontre\. /);
    expect(stringsFor('fr-FR').home.skyLead(1, 0)).toMatch(/^1\u00a0personne, 0\u00a0rencontre\. /);
    expect(stringsFor('en').home.skyLead(1, 1)).toMatch(/^1\u00a0person, 1\u00a0encounter\. /);
    expect(stringsFor('en').home.skyLead(1234, 0)).toMatch(/^1,234\u00a0people, 0\u00a0encounters\. /);
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
