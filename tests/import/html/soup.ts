// Tags and words in whatever order, as no editor writes them and some conversions leave them.
import * as fc from 'fast-check';
import { compareWords } from '../../../src/import/compare-words.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../read-back.ts';

const TAGS = [
  ...[
    'dialog',
    'address',
    'kbd',
    'samp',
    'var',
    'small',
    'abbr',
    'ruby',
    'rt',
    'option',
    'hgroup',
    'footer',
    'listing',
    'tt',
    'h4',
    'strike',
    'tbody',
    'thead',
    'template',
    'time',
    'span style="color:red"',
    'span style="font-style:italic"',
    'p class="picture-caption"',
    'blockquote class="pullquote"',
    'p class="MsoListParagraph"',
    'div class="wp-block-columns"',
    'textarea',
    'select',
    'video',
    'p id="n1"',
    'a href="#n1"',
    'noscript',
    'object',
  ],
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
const VOID = [
  'br',
  'hr',
  'input type="checkbox"',
  'img src="https://exemple.fr/a.png" alt="x"',
  'img src="b.png"',
  'input value="z"',
  'wbr',
];
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

export const soup = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => `<p>Un début.</p>${pieces.join('')}`);

/** @throws where a word is lost or added, or where what is written cannot be read */
export async function tryHtml(html: string): Promise<void> {
  const bytes = new TextEncoder().encode(html);
  const arrival = await importHtml({ name: 'texte.html', bytes }).then(([only]) => only, toldAsEmpty);
  if (!arrival) return;
  const text = writeDialect(arrival.body);
  const { title } = arrival;
  const { missing, added } = compareWords(arrival, {
    body: readBack(`---\n---\n\n${text}`),
    ...(title !== undefined && { title }),
  });
  if (missing.length + added.length > 0)
    throw new Error(`${JSON.stringify({ missing, added })}\n${html}\n\n${text}\n\n${JSON.stringify(arrival.losses)}`);
}

/** A refusal is told to whoever sent the text. */
function toldAsEmpty(error: unknown): undefined {
  if (!(error instanceof ImportRefused && error.reason === 'empty')) throw error;
}
