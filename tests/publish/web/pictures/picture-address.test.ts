import { describe, expect, test } from 'vitest';
import { absolute, withBase } from '../../../../src/model/addresses.ts';
import {
  picturePath,
  servedName,
  servedSize,
  smallerWidths,
} from '../../../../src/publish/web/pictures/picture-address.ts';
import { library, picture } from '../../../sample.ts';

describe('addresses', () => {
  test.each([
    ['/', '/recits/'],
    ['', '/recits/'],
    ['/florilege', '/florilege/recits/'],
    ['/florilege/', '/florilege/recits/'],
  ])('under %j a path is written %s', (base, written) => {
    expect(withBase(base, '/recits/')).toBe(written);
  });

  test('an absolute address keeps the folder of the site', () => {
    expect(absolute(library([]).site, '/flux.xml')).toBe('https://exemple.fr/florilege/flux.xml');
  });
});

describe('pictures', () => {
  test('a story’s stand beside it, a portrait beside its person', () => {
    expect(picturePath(picture)).toBe('/recits/un-cafe/terrasse.png');
    expect(picturePath(picture, 800)).toBe('/recits/un-cafe/terrasse.png.800.webp');
    const portrait = { ...picture, path: 'people/ana-elie.jpg', name: 'ana-elie.jpg', type: 'image/jpeg' as const };
    expect(picturePath(portrait)).toBe('/personnes/ana-elie/ana-elie.jpg');
  });

  test('whatever a file is called, its address is plain, and two names have two addresses', () => {
    const names = [
      'Été à Brest.jpg',
      'ete-a-brest.jpg',
      'Ete a Brest.jpg',
      '%2e%2e.jpg',
      'a?b#c.jpg',
      '..jpg',
      'a.b.jpg',
    ];
    const served = names.map((name) => servedName({ ...picture, name, type: 'image/jpeg' }));
    for (const name of served) expect(name).toMatch(/^[\w-]+$/);
    expect(new Set(served).size).toBe(names.length);
    const smaller = [picture, { ...picture, name: 'terrasse.jpg', type: 'image/jpeg' as const }];
    expect(new Set(smaller.map((one) => picturePath(one, 240))).size).toBe(2);
  });

  const portrait = { ...picture, path: 'people/ana-elie.png', name: 'ana-elie.png' };

  test('no wider than its place asks, never enlarged', () => {
    expect(servedSize(picture)).toEqual({ width: 1600, height: 1000 });
    expect(servedSize(portrait)).toEqual({ width: 800, height: 500 });
    expect(servedSize({ ...picture, width: 300, height: 200 })).toEqual({ width: 300, height: 200 });
  });

  test.each([
    ['a picture of a story', picture, [800], []],
    ['a portrait', portrait, [240], [240]],
  ])('%s has the widths that a browser may choose, smaller than itself', (_, shown, large, small) => {
    expect(smallerWidths(shown)).toEqual(large);
    expect(smallerWidths({ ...shown, width: 300 })).toEqual(small);
    expect(smallerWidths({ ...shown, width: 240 })).toEqual([]);
  });
});
