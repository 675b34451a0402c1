import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/model/letters/personal-data.ts';
import { expectSaid, inShort, problemsIn } from './said.ts';

/** What is found, between the words of a sentence. */
function found(words: string): string[] {
  const text = `Voici ${words}, merci.`;
  return findPersonalData(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ...[
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '0612345678',
    '06\u00A012\u202F34\u00A056\u202F78',
    '06‑12‑34‑56‑78',
  ],
  ...['06/12/34/56/78', '06 - 12 - 34 - 56 - 78', '06 12345678', '0612 345 678', '0 612 345 678', '01 99 00 12 34'],
  ...['+33 6 12 34 56 78', '+33612345678', '+33 (0)6 12 34 56 78', '0033 6 12 34 56 78', '+33.6.12.34.56.78'],
  ...['514-555-0123', '514 555 0123', '514.555.0123', '(514) 555-0123', '1-800-555-0123', '+1 514 555-0123'],
  ...[
    '02 123 45 67',
    '0475 12 34 56',
    '0475/12.34.56',
    '079 123 45 67',
    '+32 475 12 34 56',
    '+41 79 123 45 67',
    '+221 77 123 45 67',
  ],
])('%s is a telephone number', (number) => expect(found(number)).toEqual([number]));

test.each([
  ...[
    '612',
    '2015-2016',
    '24/7',
    '06 12',
    '06 12 34',
    '10 000 000',
    '+10 000 000',
    '12 000 000 000 €',
    'n° 0612 345',
    '1 234,56 €',
  ],
  ...[
    'référence 0123456789',
    'Réf. : 0123456789',
    'ISBN 978-2-07-036024-5',
    'ISBN 2-07-036024-5',
    'ISBN 0306406152',
    'SIRET 732 829 320 00074',
    'SIREN 732 829 320',
    'Sets : 06 04 07 06 06',
    'Loto : 05 12 23 34 45 et 08',
    'Numéro de série 01.02.03.04.05',
  ],
  ...[
    '01/02/2015',
    '01/02/2015 08 h 30',
    '2015-09-12',
    '12.05.2015',
    'le 01.02.2015 à 08:30',
    '1998 2003 2015 2026',
    '14 h 05',
  ],
  ...[
    '48.8566, 2.3522',
    '192.168.0.1',
    '3,141592653589',
    '4970 1012 3456 7890',
    '35000 Rennes',
    '100 200 300',
    'c-2026-014',
    '#612345678901',
  ],
  ...[
    'FR76 3000 6000 0112 3456 7890 188',
    '75 001 123',
    'page 0123',
    '5 × 10 000',
    'v1.2.3-4.5.6',
    '1 000 000 000 000',
  ],
])('%s is not', (number) => expect(found(number)).toEqual([]));

test.each([
  ...['FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189', 'fr76-3000-6000-0112-3456-7890-189'],
  ...['FR14 2004 1010 0505 0001 3M02 606', 'BE68 5390 0754 7034', 'CH93\u00A00076\u202F2011 6238 5295 7'],
  ...['4539 1488 0343 6467', '4539148803436467', '4970-1012-3456-7893', '3782 822463 10005', '5555 5555 5555 4444'],
  ...[
    '1 85 05 78 006 084 91',
    '185057800608491',
    '2 69 10 99 352 117 - 13',
    '1 84 02 2A 191 264 51'.replace('51', nir()),
  ],
])('%s is a number with its check digits', (number) => expect(found(number)).toEqual([number]));

/** The key of 1 84 02 2A 191 264. */
function nir(): string {
  return String(97 - (1840219191264 % 97)).padStart(2, '0');
}

test.each([
  ...['FR76 3000 6000 0112 3456 7890 198', 'FR77', 'AB12 CDEF GHIJ KLMN', 'le 12 1234 5678'],
  ...['4539 1488 0343 6468', '2015 2016 2017 2018', '4 539 148 803 436 467', '9780306406157', '732 829 320 00074'],
  ...['1 85 05 78 006 084 92', '1 85 13 78 006 084 91', '100001234567890', '1234567890123456789'],
])('%s is none', (number) => expect(found(number)).toEqual([]));

test.each([
  ...[
    'camille@exemple.fr',
    'c.oe+site@mail.exemple.co.uk',
    'élodie@éxemple.fr',
    "d'arc@exemple.fr",
    'CAMILLE@EXEMPLE.FR',
  ],
  ...[
    'camille＠exemple.fr',
    'camille (at) exemple.fr',
    'camille[at]exemple',
    'camille arobase exemple point fr',
    'camille AT exemple DOT fr',
  ],
  ...[
    'camille.oe (arobase) exemple (point) fr',
    'camille point oe arobase exemple point fr',
    'camille.oe[at]mail[dot]exemple[dot]fr',
    'camille.oe @ exemple.fr',
    'camille.oe(a)exemple.fr',
    'camille.oe chez exemple point com',
    'camille.oe chez exemple.fr',
    'camille at exemple dot org',
    'camille@exemple point fr',
    'Camille arrobase exemple.fr',
  ],
])('%s is an e-mail address', (address) => expect(found(address)).toEqual([address]));

test.each([
  ...[
    '@camille',
    'voyez « @camille.oe », écrit-elle',
    '@camille@social.exemple.fr',
    '5 € @ 3',
    'arobase',
    'le signe @',
    'R&D@',
    'a@b',
    'Paul (chez lui)',
    'un mot (at) .',
    'chez Paul point de salut',
    'le point final',
    'Paul, chez Orange point de vente',
    'arobase, point, fr',
    'on se voit @ paris.fr',
    'le plan (a) et le plan (b)',
    'un point (à)',
    'il part at home',
  ],
])('%s is not', (words) => expect(found(words)).toEqual([]));

test('nothing private stands in a text, however it is written', () =>
  expectSaid([
    ['Écrivez à camille@exemple.fr.', ['13:11 private-data camille@exemple.fr']],
    ['Écrivez [ici](mailto:camille@exemple.fr).', ['13:9 private-data [ici](mailto:camille@exemple.fr)']],
    [
      '[camille@exemple.fr](mailto:camille@exemple.fr)',
      ['13:1 private-data [camille@exemple.fr](mailto:camille@exemple.fr)'],
    ],
    ['[ici][a]\n\n[a]: mailto:camille@exemple.fr', ['15:1 private-data [a]: mailto:camille@exemple.fr']],
    ['camille&#64;exemple.fr', ['13:1 private-data camille&#64;exemple.fr']],
    ['camille\\@exemple.fr', ['13:1 private-data camille\\@exemple.fr']],
    ['ca*mille*@**exemple**.fr', ['13:1 private-data camille@exemple.fr']],
    ['`camille@exemple.fr`', ['13:2 private-data camille@exemple.fr']],
    ['```\ncamille@exemple.fr\n```', ['14:1 private-data camille@exemple.fr']],
    ['Le 06 **12** 34\n56 78.', ['13:4 private-data 06 12 34\n56 78']],
    ['> Le\n> 06 12 34 56 78', ['14:3 private-data 06 12 34 56 78']],
    ['| tél. |\n|---|\n| 0612345678 |', ['15:3 private-data 0612345678']],
    ['<PullQuote by="Paul, 06 12 34 56 78">\n\nUn.\n\n</PullQuote>', ['13:22 private-data 06 12 34 56 78']],
    ['Un[^1].\n\n[^1]: 514-555-0123', ['15:7 private-data 514-555-0123']],
    ['IBAN : FR76 3000 6000 0112 3456 7890 189.', ['13:8 private-data FR76 3000 6000 0112 3456 7890 189']],
    ['Ma carte : 4539 **1488** 0343 6467.', ['13:12 private-data 4539 1488 0343 6467']],
    ['Voir https://exemple.fr/4539148803436467.', []],
    ['Voir https://exemple.fr/0612345678 et [un](https://exemple.fr/0612345678).', []],
    ['Écrivez à @camille@social.exemple.fr, n° 0612 345, 06 12, 10 000 000, 2015-2016.', []],
    [
      {
        summary:
          'Un chapeau assez long pour passer la vérification du schéma, et le numéro 06 12 34 56 78 au bout de la ligne.',
      },
      ['5:84 private-data 06 12 34 56 78'],
    ],
    [{ title: '"Un titre à a\\u0040exemple.fr"' }, ['2:20 private-data a@exemple.fr']],
    [{ status: 'published # relire avec paul@exemple.fr' }, ['7:33 private-data paul@exemple.fr']],
  ]));

test('sheets of people hold accounts, neither addresses nor numbers', async () => {
  const person = (lines: string) => `displayName: Nour\ngivenName: Nour\nidentifiability: given-name\n${lines}\n`;
  const said = async (lines: string) => (await problemsIn({ 'people/nour.yaml': person(lines) })).map(inShort);
  expect(await said('bio: Joignable au 06 12 34 56 78.')).toEqual(['4:19 private-data 06 12 34 56 78']);
  expect(await said('bio: >-\n  Joignable à\n  nour@exemple.fr.')).toEqual(['6:3 private-data nour@exemple.fr']);
  expect(
    await said(
      'links: [{ kind: site, url: "https://exemple.fr/@nour@exemple.fr" }]\nhandles:\n  - { network: mastodon, handle: nour@social.exemple.fr }\n  - { network: mastodon, handle: "@nour@social.exemple.fr" }',
    ),
  ).toEqual([]);
});

test('a caption that a condensed text holds is read too', async () => {
  const problems = await problemsIn({
    'stories/portrait-de-nour/condensed.mdx': '![Nour au 06 12 34 56 78](./atelier.png "a@exemple.fr")',
  });
  expect(problems.map(inShort)).toEqual(['1:11 private-data 06 12 34 56 78', '1:42 private-data a@exemple.fr']);
});

test.each(['image@2x.png', 'photo@3x.webp', '@astrojs/mdx@4.0.0', 'vue@3.5', 'git@github.com:camille/recits.git'])(
  '%s has no letter-box',
  (words) => expect(found(words)).toEqual([]),
);

test.each(['camille@exemple.fr', 'git@exemple.fr', 'a.b@4d.fr', 'moi@12.example'])('%s has one', (words) =>
  expect(found(words)).toEqual([words]),
);
