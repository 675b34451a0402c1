import { expect, test } from 'vitest';
import { filtersCss } from '../../../../src/publish/web/filters/filters-css.ts';
import { siteWords } from '../../../../src/words/site/site-words.ts';

const value = (id: string) => ({ id, label: id, count: 1 });
const facets = [
  { name: 'theme' as const, values: [value('emploi'), value('amitie')] },
  { name: 'lieu' as const, values: [value('rennes'), value('evry')] },
];

test('a chosen value hides the entries that do not have it', () => {
  const css = filtersCss(facets, 3, siteWords('fr').filters);
  expect(css).toContain(
    '.stories:has([name=theme] [value="emploi"]:checked) [data-facets]:not([data-facets~="theme:emploi"])',
  );
  expect(css.match(/:checked/g)).toHaveLength(4);
});

test('nothing to choose leaves a count and no rule that hides', () => {
  const css = filtersCss([], 1, siteWords('fr').filters);
  expect(css).not.toContain('display:none');
  expect(css).toContain('counter(shown)');
});

test('words of the dictionary cannot leave their string', () => {
  const css = filtersCss([], 2, { ...siteWords('en').filters, nothing: 'No "story"\\\n}' });
  expect(css).toContain('symbols:"No \\"story\\"\\\\\\a }";');
});
