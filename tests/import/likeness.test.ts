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
