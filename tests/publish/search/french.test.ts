import { expect, test } from 'vitest';
import { toSearchable } from '../../../src/publish/search/french.ts';

test('apostrophes are straightened in the text, so that elided words are found', () => {
  expect(toSearchable('<p title="l’été">l’harmonie</p>')).toBe('<p title="l’été">l\'harmonie</p>');
});

test('a word with a ligature is also indexed as two letters', () => {
  expect(toSearchable('<p>Un cœur.</p>')).toBe(
    '<p>Un <span data-alt="coeur" data-pagefind-index-attrs="data-alt">cœur</span>.</p>',
  );
});

test('scripts, styles and the title are left as they are', () => {
  const page = '<title>L’œuvre</title><style>a::after{content:"’"}</style><script>const a = "œ’" < 2</script>';
  expect(toSearchable(page)).toBe(page);
});
