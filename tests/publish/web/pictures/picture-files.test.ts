import { expect, test } from 'vitest';
import { storyPictures } from '../../../../src/publish/web/pictures/picture-files.ts';
import { library, paragraph, picture, prose, story } from '../../../sample.ts';

test('only the pictures that a page shows are served', () => {
  const figure = { type: 'Figure' as const, picture, caption: [] };
  const nested = story('un-cafe', {
    body: prose([{ type: 'Aside', title: 'x', children: [figure] }, paragraph('mot')], [figure]),
    condensed: prose([{ ...figure, picture: { ...picture, path: 'stories/un-cafe/autre.png', name: 'autre.png' } }]),
  });
  const files = storyPictures(library([nested])).map(({ owner, name, format }) => `${owner}/${name}.${format}`);
  expect(files).toEqual(
    ['terrasse.png', 'terrasse.png.240.webp', 'terrasse.png.800.webp'].map((one) => `un-cafe/${one}`),
  );
});
