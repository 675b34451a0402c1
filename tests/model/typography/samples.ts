// What the tests of typography share: spaces made visible, and texts put together at random.
import * as fc from 'fast-check';
import type { Inline } from '../../../src/model/prose/prose.ts';

/** ⍽ is U+00A0, · is U+202F: a failure shows which space it met. */
export function visible(text: string): string {
  return text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '·');
}

export function invisible(text: string): string {
  return text.replaceAll('⍽', '\u00a0').replaceAll('·', '\u202f');
}

/** What no typography may change. */
export function letters(text: string): string {
  return text.replace(/[\s"'“”„«»‹›‘’´ʼ.…―—–-]/g, '');
}

const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '  ', '\t', '\n', '\n\n', ' \u00a0'];
const SIGNS = [...';:!?.,…"\'“”„«»‹›‘’´ʼ()[]{}<>=+-–—―%€$£°#@&/\\^*_~|º§½²'].concat(['...', '. . .', '--', '---']);
const WORDS = [
  'mot',
  'Été',
  'l',
  'qu',
  'M.',
  'Mme',
  'Me',
  'de',
  'Louis',
  'XIV',
  'XXIe',
  'siècle',
  'J.',
  'R.',
  'p.',
  'n°',
];
const NUMBERS = ['1', '12', '2015', '000', '300', '1er', '2e', '90', '10:30', '24/7', '5\' 30"', '3,14', '0'];
const UNITS = ['km', 'h', 'min', 'l', 'm', 'k€', '°C', 'mai', 'tome', 'Page', 'années'];
const TOKENS = [
  'https://ex.fr/a?b=c;d',
  'www.ex.fr',
  'ex.fr',
  'a@b.fr',
  '@nom',
  '#mot',
  '#read("/etc/hostname")',
  '#f(',
  'f("x")',
  'lang="fr"',
  '&nbsp;',
  '$x$',
  ':)',
  ';-)',
  ':D',
  "':(",
  '<3',
  '^^',
  '::',
  ':smile:',
  'C++;',
  '🎉',
  '👩🏽‍💻',
];

/** A text of French words, signs, numbers, tokens and every kind of space, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SPACES) },
      { weight: 5, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
      { weight: 1, arbitrary: fc.constantFrom(...UNITS) },
      { weight: 1, arbitrary: fc.constantFrom(...TOKENS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Inline nodes of any shape. */
export const anyInlines: fc.Arbitrary<Inline[]> = fc.letrec<{ nodes: Inline[]; node: Inline }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText.filter((value) => value !== '').map((value): Inline => ({ type: 'text', value })),
    anyText.map((value): Inline => ({ type: 'inlineCode', value })),
    fc.constant<Inline>({ type: 'lineBreak' }),
    fc.constant<Inline>({ type: 'noteReference', number: 1, first: true }),
    tie('nodes').map((children): Inline => ({ type: 'emphasis', children })),
    tie('nodes').map((children): Inline => ({ type: 'strong', children })),
    tie('nodes').map((children): Inline => ({ type: 'link', url: 'https://ex.fr/a?b', children })),
    fc
      .tuple(fc.constantFrom('en', 'fr-CA', 'de'), tie('nodes'))
      .map(([lang, children]): Inline => ({ type: 'Foreign', lang, children })),
  ),
})).nodes;
