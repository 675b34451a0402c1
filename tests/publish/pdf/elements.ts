// One example of each node that a text may hold.
import type { Block, Inline, Picture } from '../../../src/model/prose.ts';
import { paragraph, text } from './sample.ts';

const terrace: Picture = {
  path: 'stories/un-cafe/terrasse.png',
  name: 'terrasse.png',
  type: 'image/png',
  width: 800,
  height: 500,
  alt: 'Une terrasse au soleil',
  credit: 'Dessin : Florilège',
};

type BlockExamples = { [Type in Block['type']]: Extract<Block, { type: Type }> };
type InlineExamples = { [Type in Inline['type']]: Extract<Inline, { type: Type }> };

export const blocks: BlockExamples = {
  paragraph: { type: 'paragraph', children: [text('Nous nous sommes vus.')] },
  heading: { type: 'heading', depth: 2, id: 'la-terrasse', children: [text('La terrasse')] },
  blockquote: { type: 'blockquote', children: [paragraph('Bonjour. Je publie.')] },
  list: {
    type: 'list',
    ordered: true,
    start: 3,
    tight: true,
    items: [{ children: [paragraph('Trois')] }, { checked: true, children: [paragraph('Quatre')] }],
  },
  table: {
    type: 'table',
    align: [null, 'right'],
    head: [[text('Mot')], [text('Prix')]],
    rows: [[[text('souper')], [text('12,50')]], [[text('une ligne courte')]]],
  },
  code: { type: 'code', value: 'npm run build\n\tfin', lang: 'sh' },
  thematicBreak: { type: 'thematicBreak' },
  Question: { type: 'Question', children: [paragraph('Quel a été le premier message ?')] },
  PullQuote: { type: 'PullQuote', by: 'Paul Le Goff', children: [paragraph('On ne franchit pas un carré.')] },
  Aside: { type: 'Aside', title: 'Le point-virgule', children: [paragraph('Il se perd.')] },
  Figure: { type: 'Figure', picture: terrace, caption: [paragraph('La terrasse en juin.')] },
  GroupPhoto: {
    type: 'GroupPhoto',
    picture: terrace,
    people: [[text('Yvon Rialland')], [text('Béatrice Loiseau, professeure de piano')]],
    caption: [],
  },
  KeyFigure: {
    type: 'KeyFigure',
    value: '31',
    unit: '%',
    year: '2024',
    source: 'Observatoire du verre',
    url: 'https://exemple.fr/verre',
    children: [paragraph('des foyers gardent leurs bocaux')],
  },
  Dialogue: { type: 'Dialogue', lines: [[text('— Bien reçu.')], [text('De Rennes.')]] },
  Postscript: { type: 'Postscript', children: [paragraph('Apportez des olives.')] },
};

export const inlines: InlineExamples = {
  text: { type: 'text', value: 'Le 1er mai, au XXIe siècle, chez Béatrice' },
  emphasis: { type: 'emphasis', children: [text('ravis')] },
  strong: { type: 'strong', children: [text('avant')] },
  delete: { type: 'delete', children: [text('interrese')] },
  inlineCode: { type: 'inlineCode', value: 'npm test' },
  link: { type: 'link', url: 'https://exemple.fr/', children: [text('un journal')] },
  lineBreak: { type: 'lineBreak' },
  noteReference: { type: 'noteReference', number: 1, first: true },
  Foreign: { type: 'Foreign', lang: 'en-GB', children: [text('in real life')] },
};
