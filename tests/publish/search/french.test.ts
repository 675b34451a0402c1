import { expect, test } from 'vitest';
import { toSearchable } from '../../../src/publish/search/french.ts';

test('apostrophes are straightened in the text, so that elided words are found', () => {
  expect(toSearchable('<p title="l’été > tout">l’harmonie</p>')).toBe('<p title="l’été > tout">l\'harmonie</p>');
});

test('words with a ligature are named with two letters in the head, once each', () => {
  expect(toSearchable('<head></head><p>Un cœur, deux <b>Œuvres</b>, un cœur.</p>')).toBe(
    '<head><meta name="pf:variantes" data-pagefind-meta="variantes[content]" content="Oeuvres coeur"></head><p>Un cœur, deux <b>Œuvres</b>, un cœur.</p>',
  );
});

test('scripts, styles and the title are left as they are', () => {
  const page = '<title>L’œuvre</title><style>a::after{content:"’"}</style><script>const a = "œ’" < 2</script>';
  expect(toSearchable(page)).toBe(page);
});
