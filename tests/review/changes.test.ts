// What git lists → what strangers may change, and what they may not.
import { describe, expect, test } from 'vitest';
import { changesCode, changesIn, storiesIn, straysIn } from '../../src/review/changes.ts';

const listed = (...changes: [path: string, status?: string, mode?: string][]) =>
  changes
    .map(([path, status = 'A', mode = '100644']) => `:000000 ${mode} 0000000 1234567 ${status}\0${path}\0`)
    .join('');

describe('a path', () => {
  test.each([
    'content/stories/un-cafe/story.mdx',
    'content/stories/un-cafe/quai.jpg',
    'content/people/nadia.yaml',
    'content/reactions/un-cafe/merci.yaml',
  ])('%s is where strangers may write', (path) => {
    expect(straysIn(changesIn(listed([path])))).toEqual([]);
  });

  test.each([
    'content/site.yaml',
    'content/volumes/tome-1.yaml',
    'content/stories',
    'content/stories/.github/x',
    'content/stories/../site.yaml',
    'content/stories/un-cafe/.npmrc',
    'content/storieslike/x.mdx',
    'Content/stories/x/story.mdx',
    'package.json',
    '.github/workflows/publier.yml',
    'src/content/stories/x.ts',
  ])('%s is not', (path) => {
    expect(straysIn(changesIn(listed([path])))).toEqual([{ path, why: 'outside' }]);
  });

  test.each([
    ['a link', '120000'],
    ['a program', '100755'],
    ['another repository', '160000'],
  ])('that is %s is told, wherever it stands', (_, mode) => {
    const path = 'content/stories/un-cafe/quai.jpg';
    expect(straysIn(changesIn(listed([path, 'A', mode])))).toEqual([{ path, why: 'special' }]);
    expect(straysIn(changesIn(listed([path, 'D', '000000'])))).toEqual([]);
  });
});

test('the stories of a request are those of which something remains, once each; what is no id is left out', () => {
  const changes = changesIn(
    listed(
      ['content/stories/un-cafe/story.mdx'],
      ['content/stories/un-cafe/quai.jpg', 'M'],
      ['content/stories/gone/story.mdx', 'D', '000000'],
      ['content/stories/--out/story.mdx'],
      ['content/stories/deux mots/story.mdx'],
      ['content/stories/loose.mdx'],
      ['content/people/nadia.yaml'],
    ),
  );
  expect(storiesIn(changes)).toEqual(['un-cafe']);
});

test('anything but content is code', () => {
  expect(changesCode(changesIn(listed(['content/site.yaml'], ['content/stories/x/story.mdx'])))).toBe(false);
  expect(changesCode(changesIn(listed(['content/site.yaml'], ['README.md'])))).toBe(true);
  expect(changesCode(changesIn(''))).toBe(false);
});

test.each([
  ['without its end', ':000000 100644 0 1 A\0content/x'],
  ['that is cut', ':000000 100644 0 1 A\0'],
  ['of names alone', 'content/stories/x\0content/y\0'],
  ['of a status that nobody asked for', ':000000 100644 0000000 1234567 R100\0a\0'],
])('a list %s is refused', (_, text) => {
  expect(() => changesIn(text)).toThrow();
});
