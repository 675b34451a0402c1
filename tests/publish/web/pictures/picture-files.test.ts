import { expect, test } from 'vitest';
import { portraits, storyPictures } from '../../../../src/publish/web/pictures/picture-files.ts';
import { byId, library, paragraph, person, picture, prose, story } from '../../../sample.ts';

test('only the pictures that a page shows are served', () => {
  const figure = { type: 'Figure' as const, picture, caption: [] };
  const nested = story('un-cafe', {
    body: prose([{ type: 'Aside', title: 'x', children: [figure] }, paragraph('mot')], [figure]),
    condensed: prose([{ ...figure, picture: { ...picture, path: 'stories/un-cafe/autre.png', name: 'autre.png' } }]),
  });
  const files = storyPictures(library([nested])).map(({ owner, name, format }) => `${owner}/${name}.${format}`);
  expect(files).toEqual(['terrasse.png', 'terrasse.png.800.webp'].map((one) => `un-cafe/${one}`));
});

test('a portrait is served in the two sizes in which faces are shown', () => {
  const portrait = { ...picture, path: 'people/ana.png', name: 'ana.png' };
  const files = portraits(library([], { people: byId(person('ana', 'Ana', 'Élie', { portrait })) }));
  expect(files.map(({ name, format, width, type }) => [`${name}.${format}`, width, type])).toEqual([
    ['ana.png', 800, 'image/png'],
    ['ana.png.240.webp', 240, 'image/webp'],
  ]);
});
