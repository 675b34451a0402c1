// The same text under another head is known; two texts of one hand are not one.
import { expect, test } from 'vitest';
import { Likeness } from '../../src/receive/likeness.ts';

const STORY =
  'La clef était toujours sous le pot, et tout le monde le savait.\n\nUn jour le pot a disparu, et la clef est restée posée par terre.';
const known = () =>
  new Likeness([{ file: 'stories/la-clef/story.mdx', source: `---\ntitle: La clef\n---\n\n${STORY}\n` }]);

test.each([
  STORY,
  `Titre : La clef\n\n${STORY}\n\nNils Abgrall`,
  `Bonjour,\n\n${STORY.toUpperCase()}\n`,
  STORY.split('\n\n')[0] as string,
])('%s', (source) => {
  expect(known().of(source)).toBe('stories/la-clef/story.mdx');
});

test.each([
  'Un jour.',
  `${STORY.split('\n\n')[0]}\n\nMais ma tante en gardait une autre, cousue dans son ourlet.\n\nElle ne l’a jamais dit à personne, pas même au serrurier du bourg.`,
])('but not %s', (source) => {
  expect(known().of(source)).toBeUndefined();
});

test('what was just received is known too', () => {
  const texts = known();
  texts.add('stories/le-four/story.mdx', 'On y portait les tourtes en procession, une fois l’an seulement.');
  expect(texts.of('On y portait les tourtes en procession, une fois l’an seulement.')).toBe(
    'stories/le-four/story.mdx',
  );
  texts.forget('stories/le-four/story.mdx');
  expect(texts.of('On y portait les tourtes en procession, une fois l’an seulement.')).toBeUndefined();
});

test.each([
  ['the same questions', '<Question>\n\nQue diriez-vous à quelqu’un qui commence votre métier ?\n\n</Question>\n\n'],
  [
    'a picture that nobody described',
    '![Décrivez cette image en quelques mots, pour qui ne la voit pas.](./image-1.png)\n\n',
  ],
  [
    'a picture described by a program',
    '<Figure src="./a.png" alt="Une image contenant du texte et une personne assise dehors">\n\nLui.\n\n</Figure>\n\n',
  ],
  ['a text to be written', 'Écrivez votre texte ici. Une ligne vide sépare deux paragraphes.\n\n'],
])('two texts with %s are not one', (_, same) => {
  const texts = new Likeness([{ file: 'a', source: `${same}Rien.` }]);
  expect(texts.of(`${same}Tout.`)).toBeUndefined();
  expect(texts.of(`${same}${STORY}`)).toBeUndefined();
});
