// Ordinals, centuries and abbreviations in the book: marked up, never changed.
import { expect, test } from 'vitest';
import { tag, toMarkup, xhtmlDocument } from '../../../src/publish/epub/xhtml.ts';
import { textFace } from '../../sample.ts';

const SENTENCE = 'Le 1er mai du XIXe siècle, Mme Sand';
const MARKED =
  'Le 1<sup>er</sup> mai du <span class="small-capitals">XIX</span><sup>e</sup> siècle, M<sup>me</sup> Sand';

test('words of the text, of its titles and of its tables are marked up', () => {
  const markup = page(tag('h1', {}, SENTENCE), tag('table', {}, tag('tr', {}, tag('td', {}, SENTENCE))));
  expect(markup).toContain(`<h1>${MARKED}</h1>`);
  expect(markup).toContain(`<td>${MARKED}</td>`);
});

test('what reading systems read by themselves is plain: the window’s title, the contents, drawings, attributes', () => {
  const nav = tag('nav', {}, tag('ol', {}, tag('li', {}, tag('a', { href: 'a.xhtml' }, SENTENCE))));
  const drawing = tag('svg', { 'aria-label': SENTENCE }, tag('text', {}, SENTENCE));
  const markup = page(nav, drawing);
  expect(markup).not.toContain('<sup>');
  expect(markup).toContain(`<title>${SENTENCE}</title>`);
});

test('code and other languages are left as they are', () => {
  const markup = page(tag('code', {}, SENTENCE), tag('p', { 'xml:lang': 'en' }, SENTENCE));
  expect(markup).not.toContain('<sup>');
});

function page(...children: Parameters<typeof tag>[2][]): string {
  return toMarkup(xhtmlDocument(SENTENCE, 'fr-FR', {}, ...children), textFace);
}
