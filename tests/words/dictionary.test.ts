import { expect, test } from 'vitest';
import { wordFor } from '../../src/words/dictionary.ts';

test('a key that somebody chose freely has the word that is written for it, and no other', () => {
  expect(wordFor({ blog: 'un blog' }, 'blog')).toBe('un blog');
  for (const key of ['constructor', 'hasOwnProperty', '__proto__', 'toString', 'mastodon'])
    expect(wordFor({ blog: 'un blog' }, key), key).toBeUndefined();
});
