// Words that the book raises or does not cut. Names and code stand between [ and ], ordinals between ^ and ^.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsToNodes } from '../../../src/publish/pdf/words-to-nodes.ts';
import { anyText } from '../../model/typography/samples.ts';

/** Lexique des règles typographiques en usage à l’Imprimerie nationale, « Coupures » and « Division des mots ». */
describe('names are not cut', () => {
  test.each([
    ['chez M. Chassagne', 'chez M. [Chassagne]'],
    ['M. Guitton répond', 'M. [Guitton] répond'],
    ['Mme Guitton répond', '^Mme^ [Guitton] répond'],
    ['Il vit. M. Guitton rit.', 'Il vit. M. [Guitton] rit.'],
    ['Gaëtan Morvan est là', 'Gaëtan [Morvan] est là'],
    ['J.-B. Morvan', 'J.-B. [Morvan]'],
    ['À Herstal, hier', 'À [Herstal], hier'],
    ['près d’Herstal', 'près d’[Herstal]'],
    ['et Solange rit', 'et [Solange] rit'],
    ['M. Anne, J. Anne', 'M. [Anne], J. [Anne]'],
    ['avec Jean-Paul', 'avec [Jean-Paul]'],
    ['un ami (Guitton) ; Solange', 'un ami ([Guitton]) ; [Solange]'],
    ['mon ami – Guitton – rit', 'mon ami – [Guitton] – rit'],
    ['la ligne Liège/Herstal', 'la ligne Liège/[Herstal]'],
    [' Guitton, après un mot en italique', ' [Guitton], après un mot en italique'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    'Correctrice. Ensuite, rien.',
    'Correctrice ! Heureusement.',
    'Elle dit : « Heureusement ! »',
    '— Heureusement. — Certainement.',
    'Oui… Heureusement',
    'P.-S. Heureusement',
    '',
  ])('but the first word of a sentence may be: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('code is not cut', () => {
  test.each([
    ['écrire #read("/etc/hostname") ici', 'écrire [#read("/etc/hostname")] ici'],
    ['voir https://exemple.fr/bibliotheque.', 'voir [https://exemple.fr/bibliotheque].'],
    ['de @camille_oeuvrard à #Rencontres', 'de [@camille_oeuvrard] à [#Rencontres]'],
    ['à camille@exemple.fr, Guitton', 'à [camille@exemple.fr], [Guitton]'],
    ['le mot #2e', 'le mot #2e'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

test('the nodes are the text, letter for letter', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('fr-FR', 'en'), (text, lang) => {
      expect(marked(text, lang).replace(/[[\]^]/g, '')).toBe(text.replace(/[[\]^]/g, ''));
    }),
    { seed: 612, numRuns: 1000 },
  );
});

function marked(text: string, lang = 'fr-FR'): string {
  return wordsToNodes(text, lang)
    .map((node) => {
      if (node.type === 'ordinal') return `^${node.numeral}${node.ending}^`;
      if (node.type === 'name') return `[${node.value}]`;
      return node.type === 'text' ? node.value : '?';
    })
    .join('');
}
