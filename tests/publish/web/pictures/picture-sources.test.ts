import { expect, test } from 'vitest';
import { withBase } from '../../../../src/model/addresses.ts';
import { pictureSources } from '../../../../src/publish/web/pictures/picture-sources.ts';
import { picture } from '../../../sample.ts';

const address = (path: `/${string}`) => withBase('/florilege', path);

test('a picture offers every width at which it is served, and keeps its place', () => {
  expect(pictureSources(picture, address)).toEqual({
    src: '/florilege/recits/un-cafe/terrasse.png',
    srcset: '/florilege/recits/un-cafe/terrasse.png.800.webp 800w, /florilege/recits/un-cafe/terrasse.png 1600w',
    width: 1600,
    height: 1000,
  });
});

test('a small picture is served as it is', () => {
  expect(pictureSources({ ...picture, width: 200, height: 100 }, address)).toEqual({
    src: '/florilege/recits/un-cafe/terrasse.png',
    width: 200,
    height: 100,
  });
});
