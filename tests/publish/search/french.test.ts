import { expect, test } from 'vitest';
import { toSearchable } from '../../../src/publish/search/french.ts';

test('apostrophes are straightened in the text, so that elided words are found', () => {
  expect(toSearchable('<p title="l’été > tout">l’harmonie</p>')).toBe('<p title="l’été > tout">l\'harmonie</p>');
});

test('a letter that keyboards have not is spelt out, and an invisible character tells which it was', () => {
  expect(toSearchable('<p title="cœur">Un cœur, <b>Łódź</b></p>')).toBe(
    '<p title="cœur">Un co\u2060eur, <b>L\u2061ódź</b></p>',
  );
});

test('facts that the head gives to the index are spelt as the text is', () => {
  const fact = (value: string) => `<meta name="pf:unseen" data-pagefind-meta="unseen[content]" content="${value}">`;
  expect(toSearchable(fact('L’Haÿ, #Cœur'))).toBe(fact("L'Haÿ, #Co\u2060eur"));
  const other = '<meta name="description" content="L’œuvre">';
  expect(toSearchable(other)).toBe(other);
});

test('scripts, styles and the title are left as they are', () => {
  const page = '<title>L’œuvre</title><style>a::after{content:"’"}</style><script>const a = "œ’" < 2</script>';
  expect(toSearchable(page)).toBe(page);
});
