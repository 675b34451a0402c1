// One example of everything that a text may hold: a new block or inline node without an example does not compile.
import type { Block, Inline } from '../../../src/model/prose.ts';
import { paragraph, photograph, picture, text } from './sample.ts';

/** By block: what a chapter holds, its notes after it. */
export const BLOCKS: Record<Block['type'], Block[]> = {
  paragraph: [paragraph('Un mot, puis un autre\u202f: «\u202foui\u202f».'), paragraph('Un second paragraphe.')],
  heading: [
    { type: 'heading', depth: 2, id: '1-debut', children: [text('1. Début')] },
    { type: 'heading', depth: 3, id: 'suite', children: [text('Suite')] },
  ],
  blockquote: [{ type: 'blockquote', children: [paragraph('Bonjour.'), paragraph('Je publie.')] }],
  list: [
    {
      type: 'list',
      ordered: false,
      start: 1,
      tight: true,
      items: [
        { children: [paragraph('un')] },
        {
          children: [
            paragraph('deux'),
            { type: 'list', ordered: true, start: 3, tight: true, items: [{ children: [paragraph('trois')] }] },
          ],
        },
      ],
    },
    {
      type: 'list',
      ordered: false,
      start: 1,
      tight: false,
      items: [
        { checked: true, children: [paragraph('écrire')] },
        { checked: false, children: [paragraph('répondre')] },
      ],
    },
  ],
  table: [
    {
      type: 'table',
      align: [null, 'right'],
      head: [[], [text('À Roubaix')]],
      rows: [[[text('souper')], [text('à minuit')]]],
    },
  ],
  code: [{ type: 'code', lang: 'js', value: 'if (a < b && c) {\n  d ;\n}' }],
  thematicBreak: [paragraph('Avant.'), { type: 'thematicBreak' }, paragraph('Après.')],
  Question: [{ type: 'Question', children: [paragraph('Quel a été le premier message ?')] }, paragraph('Une photo.')],
  PullQuote: [
    paragraph('J’ai lu : « Une virgule, c’est un avertissement. » Et j’ai ri.'),
    { type: 'PullQuote', by: 'Paul', children: [paragraph('Le point d’interrogation, c’est moi.')] },
    { type: 'PullQuote', children: [paragraph('« Une virgule, c’est un avertissement. »')] },
  ],
  Aside: [
    { type: 'Aside', title: 'Le lexique & le reste', children: [paragraph('Un encadré.'), paragraph('Sa suite.')] },
  ],
  Figure: [
    { type: 'Figure', picture, caption: [paragraph('La terrasse.')] },
    { type: 'Figure', picture: { ...photograph, alt: 'Le port' }, caption: [] },
  ],
  GroupPhoto: [
    {
      type: 'GroupPhoto',
      picture,
      people: [[text('Yvon Rialland')], [{ type: 'strong', children: [text('Béatrice')] }, text(', professeure')]],
      caption: [paragraph('La classe de 1964.')],
    },
  ],
  KeyFigure: [
    {
      type: 'KeyFigure',
      value: '31',
      unit: '%',
      year: '2024',
      source: 'Observatoire du verre',
      url: 'https://verre.example/31',
      children: [paragraph('des foyers gardent leurs bocaux')],
    },
    { type: 'KeyFigure', value: '12', year: '2020', source: 'Insee', children: [] },
  ],
  Dialogue: [
    {
      type: 'Dialogue',
      lines: [
        [text('— Bien reçu. Qui êtes-vous ?')],
        [text('De Rennes.')],
        [{ type: 'emphasis', children: [text('– Il y avait.')] }],
      ],
    },
  ],
  Postscript: [
    { type: 'Postscript', children: [paragraph('Le pain était bon.'), paragraph('Vraiment.')] },
    { type: 'Postscript', children: [paragraph('P.-S. Jeannine, viens.')] },
  ],
};

/** By inline node. */
export const INLINES: Record<Inline['type'], Inline[]> = {
  text: [text('a < b & c')],
  emphasis: [{ type: 'emphasis', children: [text('avant')] }],
  strong: [{ type: 'strong', children: [text('jamais')] }],
  delete: [{ type: 'delete', children: [text('interrese')] }],
  inlineCode: [{ type: 'inlineCode', value: '<b> ; ?' }],
  link: [
    { type: 'link', url: 'https://exemple.fr/?a=1&b=2', children: [text('un site')] },
    text(', '),
    { type: 'link', url: '/recits/autre/', children: [text('un récit')] },
  ],
  lineBreak: [text('un'), { type: 'lineBreak' }, text('deux')],
  noteReference: [
    text('Un mot'),
    { type: 'noteReference', number: 1, first: true },
    text(', le même'),
    { type: 'noteReference', number: 1, first: false },
  ],
  Foreign: [
    { type: 'Foreign', lang: 'en', children: [text('In Real Life')] },
    text(', '),
    { type: 'Foreign', lang: 'he', children: [text('שלום!')] },
    text(', '),
    { type: 'Foreign', lang: 'ja', children: [text('東京')] },
  ],
};

/** The notes that these examples call. */
export const NOTES: Block[][] = [[paragraph('Première note.'), paragraph('Sa suite.')]];
