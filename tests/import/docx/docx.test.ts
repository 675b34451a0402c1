import { expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { received } from '../received.ts';
import { call, line, link, makeDocx, numbering, p, picture, r, table } from './make-docx.ts';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const LISTS = numbering([
  { format: 'decimal', lists: [{ id: 1 }, { id: 3, starts: { 0: 1 } }] },
  { format: 'bullet', lists: [{ id: 2 }] },
  { format: 'lowerLetter', lists: [{ id: 4 }] },
]);

test('styles, lists that are nested, restarted and gone on with, notes, a table, a picture, bold glued to words', async () => {
  const bytes = makeDocx({
    body: [
      p('Un café à Rennes', { style: 'Titre' }),
      p('Le début', { style: 'Titre1' }),
      p(
        r('Important\u00A0:', '<w:b/>') +
          r('répondre\u202F! Un ') +
          r('mot cou', '<w:b/>') +
          r('pé, ') +
          r('l’', '<w:i/>') +
          r('été ☕️ 👩‍👧.') +
          call(1) +
          line +
          r('«\u00A0Une ligne\u00A0»'),
      ),
      p('Premier', { list: '1:0' }),
      p('Dedans', { list: '1:1' }),
      p('Encore', { list: '1:1' }),
      p('Deuxième', { list: '1:0' }),
      p('Une phrase.'),
      p('Troisième', { list: '1:0' }),
      p('Repris', { list: '3:0' }),
      p('Une citation.', { style: 'Citation' }),
      p('Une puce de style', { style: 'Puces' }),
      p('Dessous', { list: '2:1' }),
      p(
        r('Voir ') +
          link(1, r('ce site', '<w:u w:val="single"/>')) +
          r(' et ') +
          link(2, r('celui-ci')) +
          link(9, r(' là')),
      ),
      table([
        ['Ville', 'Année'],
        ['Rennes', '2015'],
      ]),
      p(picture(1, 'Une terrasse')),
      p('La terrasse', { style: 'Lgende' }),
      p('La suite', { style: 'Titre2' }),
      p('Fin.'),
    ].join(''),
    notes: [p(r('De trois mètres sur ') + r('deux', '<w:b/>') + r('.')) + p('Et de haut.')],
    numbering: LISTS,
    links: ['https://exemple.fr/a?b=c&d', 'javascript:alert(1)'],
    pictures: [['png', PNG]],
  });
  const { arrival, text, losses } = await received(importDocx, 'texte.docx', bytes);
  expect(arrival.title).toBe('Un café à Rennes');
  expect([...arrival.pictures]).toMatchObject([
    ['image-1.png', { bytes: PNG, alt: 'Une terrasse', caption: 'La terrasse' }],
  ]);
  expect(text).toBe(`## Le début

**Important**\u00A0:répondre\u202F! Un **mot** coupé, *l*’été ☕️ 👩‍👧.[^1]\\
«\u00A0Une ligne\u00A0»

1. Premier
   1. Dedans
   2. Encore
2. Deuxième

Une phrase.

3. Troisième

1) Repris

> Une citation.

- Une puce de style
  - Dessous

Voir [ce site](https://exemple.fr/a?b=c\\&d) et celui-ci là

| Ville | Année |
| - | - |
| Rennes | 2015 |

<Figure src="./image-1.png" alt="Une terrasse">

La terrasse

</Figure>

### La suite

Fin.

[^1]: De trois mètres sur **deux**.

    Et de haut.
`);
  expect(losses).toEqual(['look: cou', 'link: javascript:alert(1)']);
});

test('what a story does not hold is told with its words: comments, revisions, looks, boxes, formulas, heads of pages', async () => {
  const bytes = makeDocx({
    body: [
      p(
        `${r('Un ') + r('mot', '<w:color w:val="FF0000"/>') + r(' et ') + r('un autre', '<w:highlight w:val="yellow"/>') + r('.')}<w:del w:id="1"><w:r><w:delText>Barré.</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve"> Ajouté.</w:t></w:r></w:ins>${r('Caché.', '<w:vanish/>')}`,
      ),
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Dans la boîte.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Autour.')}`,
      ),
      p(`${r('La formule ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${r(' est juste.')}`),
      p(picture(1, 'Un dessin')),
      p('Item', { list: '4:0' }),
    ].join(''),
    comments: ['Est-ce sûr\u00A0?'],
    header: 'Confidentiel',
    numbering: LISTS,
    pictures: [['emf', new Uint8Array([1, 0, 0, 0])]],
  });
  const { text, losses } = await received(importDocx, 'texte.docx', bytes);
  expect(text).toBe('Un mot et un autre. Ajouté.\n\nAutour.\n\nDans la boîte.\n\nLa formule est juste.\n\n1. Item\n');
  expect(losses).toEqual([
    'layout: Dans la boîte.',
    'deleted: Barré.',
    'hidden: Caché.',
    'formula: a+b',
    'look: mot',
    'look: un autre',
    'comment: Est-ce sûr\u00A0?',
    'page: Confidentiel',
    'look: a.',
    'picture: Un dessin image au format emf',
  ]);
});

test('cells that hold blocks, or span others, are told; a table in a cell is set after it', async () => {
  const bytes = makeDocx({
    body:
      table([
        ['Un', p('Deux') + p('lignes')],
        ['Trois', 'Quatre'],
      ]) +
      p('Fin.') +
      table([[table([['a', 'b']]) + p('c'), 'd']]),
  });
  const { text, losses } = await received(importDocx, 'texte.docx', bytes);
  expect(text).toBe('| Un | Deux lignes |\n| - | - |\n| Trois | Quatre |\n\nFin.\n\n| a | b |\n| - | - |\n\nc\n\nd\n');
  expect(losses.map((loss) => loss.split(':')[0])).toEqual(['table', 'table']);
});

test.each<[string, () => Uint8Array, string]>([
  ['macros', () => makeDocx({ body: p('Un mot.'), more: { 'word/vbaProject.bin': new Uint8Array(10) } }), 'macros'],
  [
    'a document with macros',
    () => makeDocx({ body: p('Un mot.'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'macros',
  ],
  [
    'entities',
    () =>
      makeDocx({
        body: p('Un mot.'),
        more: { 'word/styles.xml': new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') },
      }),
    'entities',
  ],
  ['a bomb', () => makeDocx({ body: p('Un mot.'), more: { 'word/media/a.png': new Uint8Array(120_000_000) } }), 'bomb'],
  ['elements thousands deep', () => makeDocx({ body: '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000) }), 'nested'],
  ['broken XML', () => makeDocx({ body: '<w:p><w:r>' }), 'unreadable'],
  ['no word', () => makeDocx({ body: p('') }), 'empty'],
  ['an archive of something else', () => makeDocx({ body: '' }).slice(0, 200), 'unreadable'],
])('%s: refused, with a sentence', async (_, make, reason) => {
  const refusal = (await importDocx({ name: 'texte.docx', bytes: make() }).catch(
    (error: unknown) => error,
  )) as ImportRefused;
  expect(refusal).toBeInstanceOf(ImportRefused);
  expect(refusal.reason).toBe(reason);
  expect(String(refusal.stack)).not.toMatch(/\n\s+at /);
});

test('words in the style of titles, below the first, are titles of parts', async () => {
  const body =
    p('Le pont', { style: 'Titre' }) + p('Il tremblait.') + p('Le puits', { style: 'Titre' }) + p('Il dormait.');
  const { arrival, text } = await received(importDocx, 'a.docx', makeDocx({ body }));
  expect([arrival.title, text]).toEqual(['Le pont', 'Il tremblait.\n\n## Le puits\n\nIl dormait.\n']);
});
