// One text for each thing that a story may hold. Their HTML is kept in tests/golden/web.
import type { Block } from '../../../src/model/prose.ts';
import { paragraph, picture, text } from './sample.ts';

const item = (...children: Block[]) => ({ children });

export const elements: Record<string, { blocks: Block[]; notes?: Block[][] }> = {
  paragraph: {
    blocks: [
      paragraph(
        'Un ',
        { type: 'emphasis', children: [text('mot')] },
        ', un ',
        { type: 'strong', children: [text('autre')] },
        ', ',
        { type: 'delete', children: [text('barré')] },
        ', ',
        { type: 'inlineCode', value: 'a < b' },
        { type: 'lineBreak' },
        'à la ligne.',
      ),
    ],
  },
  links: {
    blocks: [
      paragraph(
        { type: 'link', url: 'https://exemple.fr/?a=1&b=2', children: [text('dehors')] },
        { type: 'link', url: '/recits/un-cafe/', children: [text('dedans')] },
        { type: 'link', url: '#la-terrasse', children: [text('ici')] },
        { type: 'link', url: 'mailto:ana@exemple.fr', children: [text('écrire')] },
      ),
    ],
  },
  heading: { blocks: [{ type: 'heading', depth: 2, id: 'la-terrasse', children: [text('La terrasse')] }] },
  blockquote: { blocks: [{ type: 'blockquote', children: [paragraph('Cité.')] }] },
  list: {
    blocks: [
      { type: 'list', ordered: false, start: 1, tight: true, items: [item(paragraph('Un')), item(paragraph('Deux'))] },
      { type: 'list', ordered: true, start: 4, tight: false, items: [item(paragraph('Quatre'))] },
    ],
  },
  tasks: {
    blocks: [
      {
        type: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: [
          { checked: true, children: [paragraph('Écrire')] },
          { checked: false, children: [paragraph('Venir')] },
        ],
      },
    ],
  },
  table: {
    blocks: [
      {
        type: 'table',
        align: [null, 'right'],
        head: [[text('Mot')], [text('Nombre')]],
        rows: [[[text('olive')], [text('12')]]],
      },
    ],
  },
  code: { blocks: [{ type: 'code', lang: 'js', value: 'if (a < b) {}' }] },
  'thematic-break': { blocks: [{ type: 'thematicBreak' }] },
  question: { blocks: [{ type: 'Question', children: [paragraph('Quel a été le premier message ?')] }] },
  'pull-quote': {
    blocks: [{ type: 'PullQuote', by: 'Paul Le Goff', children: [paragraph('Un point, c’est un carré.')] }],
  },
  aside: { blocks: [{ type: 'Aside', title: 'Mode d’emploi', children: [paragraph('Apportez des olives.')] }] },
  figure: { blocks: [{ type: 'Figure', picture, caption: [paragraph('La terrasse, un samedi.')] }] },
  'group-photo': {
    blocks: [
      {
        type: 'GroupPhoto',
        picture,
        people: [[text('Yvon Rialland')], [text('Béatrice '), { type: 'emphasis', children: [text('Loiseau')] }]],
        caption: [paragraph('La classe.')],
      },
    ],
  },
  'key-figure': {
    blocks: [
      {
        type: 'KeyFigure',
        value: '31',
        unit: '%',
        year: '2024',
        source: 'Observatoire du verre',
        url: 'https://exemple.fr/verre',
        children: [paragraph('des foyers gardent leurs bocaux')],
      },
    ],
  },
  dialogue: { blocks: [{ type: 'Dialogue', lines: [[text('— Bien reçu.')], [text('— Il y avait.')]] }] },
  postscript: { blocks: [{ type: 'Postscript', children: [paragraph('P.-S. Venez.')] }] },
  foreign: {
    blocks: [
      paragraph('du ', { type: 'Foreign', lang: 'en', children: [text('networking')] }),
      paragraph({ type: 'Foreign', lang: 'he', children: [text('שלום!')] }, ', ', {
        type: 'Foreign',
        lang: 'ja',
        children: [text('東京')],
      }),
    ],
  },
  notes: {
    blocks: [
      paragraph('Une fois', { type: 'noteReference', number: 1, first: true }, '.'),
      paragraph(
        'Deux fois',
        { type: 'noteReference', number: 1, first: false },
        { type: 'noteReference', number: 2, first: true },
        '.',
      ),
    ],
    notes: [
      [paragraph('La première.')],
      [paragraph('La seconde.'), { type: 'blockquote', children: [paragraph('Citée.')] }],
    ],
  },
};
