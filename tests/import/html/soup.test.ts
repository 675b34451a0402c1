// Whatever tags are around them, in whatever order, words are kept or told, and what is written can be read.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/import/compare-words.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../read-back.ts';

const TAGS = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'i',
    'em',
    'strong',
    'u',
    's',
    'a href="https://exemple.fr"',
    'a href="#x"',
    'a href="x:y"',
    'sup',
    'sub',
    'q',
    'cite',
    'code',
    'pre',
    'mark',
    'font color="red"',
    'center',
  ],
  ...[
    'ul',
    'ol',
    'ol start="3"',
    'li',
    'li',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'table',
    'tr',
    'td',
    'th',
    'td colspan="2"',
    'caption',
    'figure',
    'figcaption',
    'dl',
    'dt',
    'dd',
    'section',
    'article',
    'main',
    'header',
    'nav',
    'aside',
    'details',
    'summary',
  ],
  ...[
    'form',
    'button',
    'label',
    'iframe',
    'svg',
    'p style="display:none"',
    'p style="mso-list:l0 level1 lfo1"',
    'p style="mso-list:l0 level3 lfo1"',
    'span style="mso-list:Ignore"',
    'span style="font-weight:700"',
    'p class="MsoTitle"',
    'div class="entry-content"',
    'figure class="wp-block-pullquote"',
    'o:p',
    'del',
    'ins',
    'menu',
    'label',
    'fieldset',
    'legend',
    'b style="font-weight:normal"',
  ],
];
const VOID = ['br', 'hr', 'img src="https://exemple.fr/a.png" alt="x"', 'img src="b.png"', 'input value="z"', 'wbr'];
const WORDS = [
  'mot',
  'Été',
  '«\u00A0oui\u00A0»',
  'a*b',
  '_c_',
  '[d]',
  '1.',
  '-',
  '&lt;e&gt;',
  '{f}',
  '#',
  '😀',
  '𝗴𝗿𝗮𝘀',
  '\u00A0',
  'étu\u00ADdiant',
  '…',
  '|',
  'https://exemple.fr/g',
  '>',
  '`h`',
  '~~',
  '1998.',
  '+',
  'import',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`) },
  { weight: 1, arbitrary: fc.constantFrom(...VOID).map((tag) => `<${tag}>`) },
);

test('no word is lost in a soup of tags', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const html = `<p>Un début.</p>${pieces.join('')}`;
      const [arrival] = await importHtml({ name: 'texte.html', bytes: new TextEncoder().encode(html) });
      const text = writeDialect(arrival?.body as never);
      const title = arrival?.title;
      const difference = compareWords(arrival as never, {
        body: readBack(`---\n---\n\n${text}`),
        ...(title !== undefined && { title }),
      });
      expect(difference, `${html}\n\n${text}\n\n${JSON.stringify(arrival?.losses)}`).toEqual({
        missing: [],
        added: [],
      });
    }),
    { numRuns: 400, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
  );
});
