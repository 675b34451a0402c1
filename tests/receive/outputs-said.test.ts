// A draft does not say that a text may be on the web where somebody said that it may not.
import { expect, test } from 'vitest';
import { isLimited, outputsSaid } from '../../src/receive/outputs-said.ts';

const said = (words: string) => outputsSaid({ toRead: [{ about: 'wish', words, isAnswered: true }] });

test.each([
  ...['Je suis d’accord pour le livre mais pas pour internet.', 'Autorisez-vous la mise en ligne ? : Livre seulement'],
  ...['Publication : Oui mais pas sur Internet', 'Hubert ne veut pas que son texte soit sur internet.'],
  ...['Je ne veux pas que ce soit sur le web, seulement dans le livre papier.', 'Only in the book, please.'],
  ...['Ne le mettez pas sur votre site.', 'Uniquement pour la version papier.', 'I don’t want it online.'],
])('%s', (words) => {
  expect(said(words)).toEqual(['print']);
});

test.each([
  ...['Merci de ne pas mettre ma photo.', 'Pas sur les réseaux sociaux.', 'Je suis d’accord pour le site.'],
  ...['Vous pouvez le mettre en ligne.', 'Mettez « une voisine ».'],
])('but not: %s', (words) => {
  expect(said(words)).toEqual(['web']);
});

test('nor where an agreement is refused', () => {
  expect(outputsSaid({ cautions: ['refusal'] })).toEqual(['print']);
  expect(outputsSaid({})).toEqual(['web']);
});

test.each([
  ...['J’autorise la publication sur le site mais pas dans le livre.', 'Je ne veux pas être imprimée.'],
  ...['Oui pour le site, non pour le livre.', 'Sur internet oui, en papier non merci.', 'Publication papier : non'],
  ...['Seulement sur le site.', 'Online only, please.', 'Je refuse l’impression.', 'Not in print.'],
])('paper is refused: %s', (words) => {
  const toRead = [{ about: 'wish', words, isAnswered: true }] as const;
  expect([outputsSaid({ toRead: [...toRead] }), isLimited({ toRead: [...toRead] })]).toEqual([['web'], true]);
});

test.each([
  ...['Ni sur le site ni dans le livre.', 'Pas en ligne. Pas sur papier non plus.'],
  ...['Publication papier : non, publication en ligne : non'],
])('neither is written where both are refused: %s', (words) => {
  expect(said(words)).toEqual(['epub']);
});

test('a name that is not printed leaves the text where it may be', () => {
  const toRead = [{ about: 'wish', words: 'N’imprimez pas mon nom.', isAnswered: true }] as const;
  expect(isLimited({ toRead: [...toRead] })).toBe(false);
});

test('a form that refuses paper alone leaves the web', () => {
  const words = 'J’accepte la publication (livre) : Non';
  const toRead = [{ about: 'consent', words, isAnswered: true }] as const;
  expect(outputsSaid({ cautions: ['refusal'], toRead: [...toRead] })).toEqual(['web']);
  const back = { about: 'wish', words: 'Je retire mon texte.', isAnswered: true } as const;
  expect(outputsSaid({ cautions: ['refusal'], toRead: [...toRead, back] })).toEqual(['epub']);
});
