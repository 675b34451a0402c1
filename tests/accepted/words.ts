// What people could type where words are expected: French, every alphabet, signs that machines read as orders.
import * as fc from 'fast-check';
import { slug } from '../../src/model/letters/slug.ts';
import { anyMark, anyOther, anySign, anySpace, anyWord, emoji } from './letters.ts';

const french = fc.constantFrom(
  ...[
    'rencontre',
    'l’été',
    'cœur',
    'À',
    'Ça',
    'aujourd’hui',
    'c’est-à-dire',
    'Œuvre',
    'naïf',
    'où',
    '1ᵉʳ',
    '20 %',
    'XIXᵉ',
  ],
);

/** Names that mean something to JavaScript, YAML, HTML, Typst, file systems or our own addresses. */
export const CHARGED: readonly string[] = [
  ...['constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'true', 'No', 'NaN', 'undefined'],
  ...['index', 'index.html', '404', 'flux.xml', 'con', 'nul', '..', '../..', '.', '/', '\\', '%2F', '%00', '?q=1', '~'],
  ...['</script>', '<b>', '<!--', ']]>', 'R&D', '&', '{{x}}', '$x$', '#let', '%s', '$&', "'", '"'],
  ...[
    '---',
    ': ',
    ' #',
    '- ',
    '0x10',
    '1e3',
    '2026-01-01',
    '=1+1',
    'javascript:',
    'C:\\x',
    ';',
    '@import',
    '\u00a0',
    '\t',
  ],
];

/** Mostly of one alphabet: a word that mixes two is refused. */
const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: french },
  { weight: 6, arbitrary: anyWord },
  { weight: 1, arbitrary: fc.tuple(french, anyMark).map(([letters, mark]) => letters + mark) },
  { weight: 1, arbitrary: fc.tuple(anyWord, anyMark).map(([letters, mark]) => letters + mark) },
  { weight: 2, arbitrary: emoji },
  { weight: 2, arbitrary: anySign },
  { weight: 1, arbitrary: fc.constantFrom(...CHARGED) },
);

/** Between two words. */
const gap = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(' ', ' ', ' ', ', ', ' : ', '-', '’', '…', ' – ') },
  { weight: 1, arbitrary: anySpace },
);

/** Words of a field, of `min` characters to `max` UTF-16 units. Few hold what the check refuses nearly always. */
export function phrase(min: number, max: number): fc.Arbitrary<string> {
  const many = Math.min(40, Math.ceil(max / 5));
  const said = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: many })
    .map((pairs) =>
      pairs.flatMap(([letters, between], index) => (index === 0 ? [letters] : [between, letters])).join(''),
    );
  const odd = fc.tuple(said, anyOther).map(([text, other]) => `${text}${other}x`);
  return fc
    .oneof({ weight: 300, arbitrary: said }, { weight: 1, arbitrary: odd })
    .map((text) => fitted(text, min, max));
}

/** A short name: of a person, a place, a network. */
export function name(min: number, max: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => fitted(words.join(' '), min, max));
}

/** A name whose page has an address. */
export const place = name(1, 80).filter((label) => slug(label) !== '');

/** Whole characters, cut where there are too many, followed by plain words where there are too few. */
function fitted(text: string, min: number, max: number): string {
  let kept = '';
  for (const character of text.trim()) {
    if (kept.length + character.length > max) break;
    kept += character;
  }
  kept = kept.trim();
  while ([...kept].length < min) kept += ' et voilà';
  return kept.slice(0, max).replace(/ $/, '.');
}

/** Some of these characters. */
export function spelt(characters: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...characters), { minLength, maxLength }).map((letters) => letters.join(''));
}

/** A hundred random letters would seldom make an id that means something. */
export const id: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: spelt('abcdefghijklmnopqrstuvwxyz0123456789', 3, 12).chain((start) =>
      fc.array(spelt('abcxyz019', 1, 8), { maxLength: 3 }).map((rest) => [start, ...rest].join('-')),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        'constructor',
        'prototype',
        'tostring',
        'valueof',
        'has-own-property',
        'index',
        'page',
        '404',
        'con',
        'nul',
        'aux',
      ],
      ...[
        'flux',
        'true',
        'null',
        'yes',
        '000',
        '1e3',
        '0x10',
        '2026-01-01',
        '12345678901234567890',
        'site',
        'networks',
      ],
      ...[
        'full',
        'label',
        'event',
        'blog',
        'work',
        'mail',
        'title',
        'main',
        'menu',
        'notes',
        'contents',
        'story',
        'cover',
      ],
    ),
  },
  { weight: 1, arbitrary: spelt('abcxyz019', 39, 39).map((half) => `${half}-${half}`.padEnd(80, 'z')) },
);

export const language = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('fr-FR', 'fr-CA', 'en', 'en-GB', 'br', 'ar', 'he', 'ja', 'zh-Hant-TW', 'es-419'),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        spelt('abcdefghijklmnopqrstuvwxyz', 2, 3),
        fc.constantFrom('', '-Latn', '-Arab', '-Abcd'),
        fc.constantFrom('', '-FR', '-ZZ', '-QQ', '-001', '-999'),
      )
      .map((parts) => parts.join('')),
  },
);

export const webAddress: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(spelt('abcxyz019', 1, 20), spelt("aé東/%25.;:@!$&'()*+,=-_~[]", 0, 20))
    .map(([host, path]) => `https://${host}.fr/${path}`),
  fc.constantFrom('https://exemple.fr/été?q=«a»&b=1#c', 'http://[::1]:80/', 'https://例え.jp/', 'https://x.fr/(a)_[b]'),
);

/** A day that had come when the tests' builds are made. */
export const day: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 20,
      arbitrary: fc.date({ min: new Date('2005-01-01'), max: new Date('2026-06-30'), noInvalidDate: true }),
    },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date('0000-01-01'), max: new Date('2026-06-30'), noInvalidDate: true }),
    },
  )
  .map((date) => date.toISOString().slice(0, 10));

/** A date as precise as somebody knew it. */
export const edtf: fc.Arbitrary<string> = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([whole, length]) => whole.slice(0, length));

export const LICENCE = fc.constantFrom('CC0-1.0', 'CC-BY-4.0', 'CC-BY-NC-ND-4.0', 'all-rights-reserved');
export const colour = spelt('0123456789abcdefABCDEF', 6, 6).map((digits) => `#${digits}`);

/** One in `often` has it. */
export function seldom<Value>(value: fc.Arbitrary<Value>, often: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: often - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}
