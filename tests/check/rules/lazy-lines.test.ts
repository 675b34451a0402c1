// Lines right under a quotation, an item or a note, without its sign.
import { expect, test } from 'vitest';
import { expectSaid, mended } from './said.ts';

test('a line that would go on with what is above it is told', () =>
  expectSaid([
    ['Voici :\n\n- un\n- deux\nSuite du texte.', ['17:1 taken-line Suite du texte.']],
    ['1. Partir.\n2. Arriver.\nvoilà tout.', ['15:1 taken-line voilà tout.']],
    ['- un\n  - dessous\n  Suite du point.', ['15:3 taken-line Suite du point.']],
    ['> Bonjour\nÇa va ?', ['14:1 taken-line Ça va ?']],
    ['> Paul : oui.\nMarie : non.', ['14:1 taken-line Marie : non.']],
    ['> Une citation.\n— Victor Hugo', ['14:1 taken-line — Victor Hugo']],
    [
      '> Une citation bien assez longue, qui remplit la ligne et s’arrête ici.\nEt mon commentaire.',
      ['14:1 taken-line Et mon commentaire.'],
    ],
    ['> > Bonjour\n> > Ça va ?\n> Oui, et toi ?', ['15:3 taken-line Oui, et toi ?']],
    ['> > Bonjour, dit-il\n> et la suite.', ['14:3 taken-line et la suite.']],
    ['Un mot[^a].\n\n[^a]: La note.\nUn paragraphe.', ['16:1 taken-line Un paragraphe.']],
    ['- > Bonjour\n  Suite du point.', ['14:3 taken-line Suite du point.']],
  ]));

test('a line that goes on with a sentence, or has its sign, is left alone', () =>
  expectSaid(
    [
      '- un\n- deux\nqui va à la ligne',
      '- un\n  Suite du point',
      '1. un\n Suite du point',
      '- un\n\n  Un paragraphe.\n  Et sa suite.',
      '- un\n\nSuite du texte.',
      '- un\n- deux\n\tSuite.',
      '> Bonjour\n> Ça va ?',
      '>Bonjour\n>Ça va ?',
      '> - un\n>   suite\n> - deux',
      '- > un\n  > deux',
      '- un\\\nSuite',
      // Wrapped, with a sign on the first line alone.
      '> Nous avons marché toute la nuit avec des gens que je ne connaissais pas.\nIls venaient de Rennes et de Brest, et personne ne nous attendait plus\nquand nous sommes arrivés.',
      '- Nous avons marché toute la nuit avec des amis que je connaissais, et avec\nPaul, que je ne connaissais pas.',
      '> > Bonjour\n>\n> Oui, et toi ?',
      '<Aside title="Un">\n\n- un\n- deux\n\nSuite.\n\n</Aside>',
    ].map((body) => [body, []] as const),
  ));

test('fewer signs of a quotation are an answer, where a sentence begins', async () => {
  expect(await mended('> > Bonjour\n> > Ça va ?\n> Oui, et toi ?')).toBe(
    '> > Bonjour\n> > Ça va ?\n>\n> Oui, et toi ?',
  );
  for (const body of ['> > Bonjour, dit-il\n> et la suite.', '> Bonjour\nÇa va ?', '- un\nSuite.'])
    expect(await mended(body)).toBe(body);
});
