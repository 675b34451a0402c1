// Ordinals, centuries and abbreviations in HTML: marked up, never changed.

import * as fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { SitePath } from '../../../../src/model/addresses.ts';
import { renderOpening, renderProse } from '../../../../src/publish/web/prose/prose-to-html.ts';
import { raisedHtml } from '../../../../src/publish/web/prose/raised.ts';
import { anyInlines } from '../../../model/typography/samples.ts';
import { paragraph, prose, text } from '../../../sample.ts';

const options = { lang: 'fr-FR', address: (path: SitePath) => path };
const html = (...blocks: Parameters<typeof prose>[0]) => renderProse(prose(blocks), options);

describe('raised letters', () => {
  test('are superscripts, and the numeral of a century stands in small capitals', () => {
    expect(html(paragraph('Le 1er mai du XIXe siècle, Mme Sand'))).toBe(
      '<p>Le 1<sup>er</sup> mai du <span class="small-capitals">XIX</span><sup>e</sup> siècle, M<sup>me</sup> Sand</p>',
    );
  });

  test('are found in titles, tables and pull quotes', () => {
    expect(html({ type: 'Aside', title: 'La 2e fois', children: [] })).toContain('La 2<sup>e</sup> fois');
    expect(html({ type: 'PullQuote', by: 'Mme Sand', children: [] })).toContain('M<sup>me</sup> Sand');
    expect(raisedHtml('Au XXe siècle & après', 'fr')).toBe(
      'Au <span class="small-capitals">XX</span><sup>e</sup> siècle &#x26; après',
    );
    expect(renderOpening(prose([paragraph('Mme Sand')]), 10, options)).toBe('<p>M<sup>me</sup> Sand</p>');
  });

  test('stay as they are in code, and in words of another language', () => {
    expect(html(paragraph({ type: 'inlineCode', value: '1er' }))).toBe('<p><code>1er</code></p>');
    expect(html(paragraph({ type: 'Foreign', lang: 'it', children: [text('1er Mme')] }))).toContain('>1er Mme<');
    expect(raisedHtml('1er', 'en')).toBe('1er');
  });

  test('have no markup where a text is read without our style sheets', () => {
    expect(renderProse(prose([paragraph('Le 1er mai')]), { ...options, plain: true })).toBe('<p>Le 1er mai</p>');
  });

  test('any text is, letter for letter, the text of its page', () => {
    const some = fc.array(fc.constantFrom('1er', 'XIXe', ' siècle', 'Mme ', 'n°s ', '<', '&', ' ', 'Me D'));
    fc.assert(
      fc.property(anyInlines, some, (children, words) => {
        const body = prose([{ type: 'paragraph', children: [...children, text(words.join(''))] }]);
        const rendered = renderProse(body, options);
        expect(textOf(htmlToHast(rendered) as Root)).toBe(
          textOf(htmlToHast(renderProse(body, { ...options, plain: true })) as Root),
        );
      }),
    );
  });
});

function textOf(node: Root | ElementContent): string {
  if ('children' in node) return (node.children as ElementContent[]).map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
