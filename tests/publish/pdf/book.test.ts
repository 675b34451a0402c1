// What the book says around its texts.
import { describe, expect, test } from 'vitest';
import { planBook } from '../../../src/model/book/plan-book.ts';
import { dateInWords } from '../../../src/model/in-words.ts';
import { bookOf } from '../../../src/publish/pdf/book.ts';
import { canon, SCREEN } from '../../../src/publish/pdf/geometry.ts';
import type { PdfInline } from '../../../src/publish/pdf/node-types.ts';
import { shortTitle } from '../../../src/publish/pdf/story-lines.ts';
import { roman } from '../../../src/words/book/roman.ts';
import { paragraph, person, prose } from '../../sample.ts';
import { library, story, volume } from './cast.ts';

const first = story('un-cafe');
const second = story('lea-martin', { title: 'Léa Martin', kind: 'portrait', people: [], encounters: [] });
const wordsOf = (lines: readonly PdfInline[][]) => lines.map((line) => line.map(plain).join(''));
const book = (...[stories, changes, more]: Parameters<typeof make>) => make(stories, changes, more);

test('the colophon tells that texts have left the book, without naming them', () => {
  const colophon = (ended: number) => wordsOf(book([first], { ended }).colophon.flat()).join('\n');
  expect(colophon(3)).toContain('Cette édition paraît sans 3 textes, dont l’accord a pris fin.');
  expect(colophon(0)).not.toContain('pris fin');
});

describe('the verso of the title page', () => {
  const imprint = (changes: Parameters<typeof volume>[1]) => wordsOf(book([first], changes).imprint.flat()).join('\n');

  test('names the publisher, its address, the edition and the legal deposit', () => {
    const words = imprint({});
    for (const part of [
      'Éditions du Croisillon',
      '12 rue des Correcteurs, 35000 Rennes',
      'Première édition, mai 2026.',
      'Dépôt légal\u00a0: mai 2026.',
      'Licence de l’ensemble\u00a0: CC\u00a0BY\u00a04.0.',
      'Ceci est un livre de démonstration',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('says that a free book may not be sold, or its price', () => {
    expect(imprint({ price: 'free' })).toContain('cet exemplaire ne peut être vendu');
    expect(imprint({ price: 12 })).toContain('Prix\u00a0: 12,00\u00a0€.');
    expect(imprint({ price: 12 })).not.toContain('vendu');
  });

  test('prints the ISBN of the PDF, never that of another format', () => {
    expect(imprint({ isbn: { pdf: '978-2-1234-5680-3', epub: '978-2-1234-5681-0' } })).toMatch(
      /ISBN 978-2-1234-5680-3/,
    );
    expect(imprint({ isbn: { epub: '978-2-1234-5681-0' } })).not.toContain('ISBN');
  });
});

describe('the index of people', () => {
  test('is in French order, family first where the name is made of both parts', () => {
    const people = [
      person('ana', 'Ana', 'Zola'),
      person('elo', 'Élodie', 'Étienne'),
      person('cargo', 'Petit Cargo', undefined),
      person('oeu', 'Camille', 'Œuvrard'),
    ];
    const told = story('un', {
      credits: [{ name: 'Ana Zola', person: 'ana', role: 'author' }],
      people: ['elo', 'cargo', 'oeu'],
      encounters: [],
    });
    const { persons } = book([told], {}, { people: new Map(people.map((one) => [one.id, one])) });
    expect(persons.map(({ name }) => name)).toEqual([
      'Étienne, Élodie',
      'Œuvrard, Camille',
      'Petit Cargo',
      'Zola, Ana',
    ]);
  });

  test('tells who writes, who is portrayed and who is met', () => {
    const portrait = { ...second, portrait: { subject: 'paul-le-goff' } };
    const { persons } = book([first, portrait]);
    expect(persons.map(({ name, pages }) => [name, pages])).toEqual([
      [
        'Le Goff, Paul',
        [
          { label: 'text-1', manner: 'met' },
          { label: 'text-2', manner: 'portrayed' },
        ],
      ],
      [
        'Œuvrard, Camille',
        [
          { label: 'text-1', manner: 'wrote' },
          { label: 'text-2', manner: 'wrote' },
        ],
      ],
    ]);
  });

  test('never says who signs under another name', () => {
    const credits = [{ name: 'La Correctrice', role: 'author' as const }];
    const made = book([{ ...first, credits, encounters: [] }], { editors: [] });
    expect(made.persons.map(({ name }) => name)).toEqual(['La Correctrice', 'Le Goff, Paul']);
    expect(made.contributors).toEqual([{ name: 'La Correctrice', pages: ['text-1'] }]);
    expect(JSON.stringify({ ...made, imprint: [] })).not.toMatch(/œuvrard|oeuvrard/i);
  });
});

test('a signature that holds a person’s name leads to nobody either', () => {
  const credits = [{ name: 'Camille Œuvrard, au crayon', role: 'author' as const }];
  const made = book([{ ...first, credits, encounters: [] }], { editors: [] });
  expect(made.persons.map(({ name }) => name)).toEqual(['Camille Œuvrard, au crayon', 'Le Goff, Paul']);
  expect(made.contributors).toEqual([{ name: 'Camille Œuvrard, au crayon', pages: ['text-1'] }]);
});

test('a link to a text of the book jumps to it, and to its heading where it has that one', () => {
  const link = (url: string) => paragraph({ type: 'link', url, children: [{ type: 'text', value: 'voir' }] });
  const ways = [
    '/recits/lea-martin/',
    '/recits/lea-martin/#retour',
    '/recits/lea-martin#rien',
    '/recits/absent/#retour',
  ];
  const heading = {
    type: 'heading' as const,
    depth: 2 as const,
    id: 'retour',
    children: [{ type: 'text' as const, value: 'R' }],
  };
  const { pieces } = book([
    { ...first, body: prose(ways.map(link)) },
    { ...second, body: prose([heading]) },
  ]);
  expect(
    [...JSON.stringify(pieces).matchAll(/"type":"(?:jump|link)","(?:label|to)":"([^"]*)"/g)].map(([, to]) => to),
  ).toEqual(
    expect.arrayContaining([
      'text-2',
      'text-2--retour',
      'text-2',
      'https://florilege.example.org/recits/absent/#retour',
    ]),
  );
});

describe('the end of a text', () => {
  const endnotes = (changes: Partial<typeof first>, entry?: 'condensed') => {
    const told = { ...first, ...changes };
    const parts = [{ title: 'P', entries: [{ story: told.id, text: entry ?? 'full' } as const] }];
    const piece = book([told], { parts }).pieces.find(({ type }) => type === 'story');
    return piece?.type === 'story' ? wordsOf(piece.endnotes.lines) : [];
  };

  test('says where it comes from, who paid and under which licence', () => {
    expect(
      endnotes({
        published: '2026-05-01',
        original: { relation: 'translation', title: 'The Coffee', author: 'Ann Doe', lang: 'en', published: '2017-06' },
        sponsor: { name: 'Le Moulin', disclosure: 'Le moulin a offert la farine.' },
        licence: 'all-rights-reserved',
      }),
    ).toEqual([
      'Traduit de\u00a0: The Coffee, Ann Doe, juin 2017, anglais.',
      'Partenaire\u00a0: Le Moulin. Le moulin a offert la farine.',
      'Publié pour la première fois le 1er\u00a0mai 2026. Tous droits réservés. Lire ce texte sur le site.',
    ]);
  });

  test('says that a text is condensed only where it is', () => {
    expect(endnotes({ condensed: first.body }, 'condensed')[0]).toContain('Version abrégée');
    expect(endnotes({}, 'condensed')[0]).not.toContain('Version abrégée');
  });
});

describe('errata', () => {
  test('lead to the page, and leave out a text that is no longer published', () => {
    const errata = [
      { date: '2026-06-01', story: 'un-cafe', was: 'a', now: 'b' },
      { date: '2026-06-02', story: 'retiree', was: 'c', now: 'd' },
    ];
    const { lines } = book([first], { errata }).errata;
    expect(wordsOf(lines)).toEqual([
      'Un café à Rennes (1er\u00a0juin 2026)\u00a0: au lieu de «\u202fa\u202f», lire «\u202fb\u202f».',
    ]);
    expect(lines[0]?.[0]).toMatchObject({ type: 'jump', label: 'text-1' });
  });
});

test('a text has one page, where the volume first names it, and a part without a text has none', () => {
  const parts = [
    { title: 'Un', entries: [{ story: 'un-cafe', text: 'full' as const }] },
    { title: 'Vide', entries: [{ story: 'absent', text: 'full' as const }] },
    { title: 'Encore', entries: [{ story: 'un-cafe', text: 'full' as const }] },
    { title: 'Deux', entries: [{ story: 'lea-martin', text: 'full' as const }] },
  ];
  const labels = book([first, second], { parts }).pieces.map(({ label }) => label);
  expect(labels).toEqual(['part-1', 'text-1', 'part-2', 'text-2']);
});

test('margins stand on the canon: the text block has the proportions of the page', () => {
  const { width, height, inside, outside, top, bottom } = canon(148, 210, 10);
  expect((width - inside - outside) / (height - top - bottom)).toBeCloseTo(width / height);
  expect([outside / inside, bottom / top]).toEqual([2, 2]);
  expect((SCREEN.height - SCREEN.top - SCREEN.bottom) / SCREEN.lines).toBeCloseTo(4.9);
});

test.each([
  ['Un café à Rennes', 'Un café à Rennes'],
  [
    'Un titre beaucoup plus long que les autres, qui prend plusieurs lignes',
    'Un titre beaucoup plus long que les autres…',
  ],
  ['Anticonstitutionnellementanticonstitutionnellement', 'Anticonstitutionnellementanticonstitutionnell…'],
])('%j runs on the head as %j', (title, expected) => expect(shortTitle(title)).toBe(expected));

test('dates are as precise as they are known', () => {
  expect(['2026', '2026-05', '2026-05-01', '2026-05-02'].map((date) => dateInWords(date, 'fr-FR'))).toEqual([
    '2026',
    'mai 2026',
    '1er\u00a0mai 2026',
    '2\u00a0mai 2026',
  ]);
  expect([1, 4, 9, 14].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV']);
});

function make(
  stories: Parameters<typeof library>[0],
  changes: Parameters<typeof volume>[1] = {},
  more: Parameters<typeof library>[1] = {},
) {
  return bookOf(planBook(volume(stories, changes), library(stories, more), 'pdf'), SCREEN).book;
}

function plain(node: PdfInline): string {
  if ('children' in node) return node.children.map(plain).join('');
  if (node.type === 'ordinal') return node.numeral + node.ending;
  return 'value' in node ? node.value : '';
}
