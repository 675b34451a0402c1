// Trees of the dialect, as a text of the model may be: every block, every inline, signs that machines read as orders.
import * as fc from 'fast-check';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { plainWords } from '../../src/import/plain-words.ts';

const WORDS = [
  ...[
    'rencontre',
    'l’été',
    'cœur',
    'Ça',
    'aujourd’hui',
    '«\u00A0mot\u00A0»',
    'pourquoi\u202F?',
    'vingt\u00A0%',
    'XIXᵉ',
    'R&D',
    '1998',
    'étudiant·e',
  ],
  ...['👩‍👧', '☕️', '🇫🇷', '«\u00A0oui\u00A0»,', '(peut-être)', 'et…', '–', '[…]'],
];
/** What Markdown, MDX or the check could take for something else. */
const SIGNS = [
  ...[
    '*',
    '**',
    '_mot_',
    '__init__',
    'a_b',
    '`',
    '#tag',
    '#',
    '##',
    '-',
    '+',
    '>',
    '1.',
    '2016.',
    '~~',
    '|',
    '{x}',
    '<b>',
    '</p>',
    '<',
    '&amp;',
    '&',
    '\\',
    '\\*',
  ],
  ...[
    '[a](b)',
    '[^1]',
    '![x]',
    '$x$',
    '===',
    '---',
    'import',
    'export',
    'étudiant*es',
    '30*40*50',
    'x^2',
    ':heures:',
    // Alone on its line, an account is how a writer is found: no part of the text.
    'avec @nom',
    '3)',
    '!',
    '"',
    "'",
  ],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
);
const plainWord = fc.constantFrom(...WORDS);
/** Words as they are typed, signs among them. */
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
/** Where a sign would be an error whatever is written: titles, attributes. */
const calm = fc
  .array(fc.constantFrom(...WORDS.slice(0, 6)), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const url = fc.constantFrom(
  'https://exemple.fr',
  'https://exemple.fr/a_(b)?c=d&e=f#g',
  '/recits/un-cafe/',
  'https://exemple.fr/un%20café',
);

/** Set apart by spaces or glued to words, as people do. */
const set: fc.Arbitrary<PhrasingContent> = fc.oneof(
  fc
    .tuple(fc.constantFrom('strong', 'emphasis', 'delete'), fc.array(plainWord, { minLength: 1, maxLength: 3 }))
    .map(([type, words]) => ({ type, children: [text(words.join(' '))] }) as PhrasingContent),
  fc
    .tuple(url, phrase)
    .map(([to, words]) => ({ type: 'link', url: to, title: null, children: [text(words)] }) as PhrasingContent),
  plainWord.map((words) => ({ type: 'inlineCode', value: words }) as PhrasingContent),
  calm.map((words) => foreign(words)),
);

function foreign(words: string): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Foreign',
    attributes: [attribute('lang', 'en')],
    children: [text(words)],
  } as never;
}

const inlines: fc.Arbitrary<PhrasingContent[]> = fc
  .array(fc.tuple(phrase, fc.option(set, { freq: 2 }), fc.constantFrom('apart', 'apart', 'glued', 'line')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) =>
    pieces.flatMap(([words, inner, how], index): PhrasingContent[] => {
      const lead = index === 0 ? [] : how === 'line' ? [{ type: 'break' } as const] : [text(' ')];
      if (!inner) return [...lead, text(words)];
      return how === 'glued' && inner.type !== 'inlineCode'
        ? [...lead, text(`${words} in`), wordOf(inner), text('ment')]
        : [...lead, text(`${words} `), inner];
    }),
  );

/** Marks that are glued to letters hold one word of letters: others are parted where they come in. */
function wordOf(inner: PhrasingContent): PhrasingContent {
  return 'children' in inner && inner.type !== 'link'
    ? ({ ...inner, children: [text('croyable')] } as PhrasingContent)
    : inner;
}

const sentence = inlines.map((children) => paragraph(...children));
const item = (children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, checked: null, children });

const list = (depth: number): fc.Arbitrary<BlockContent> =>
  fc
    .tuple(
      fc.constantFrom(undefined, undefined, 1, 1, 0, 3, 1998),
      fc.array(
        fc.tuple(sentence, depth > 2 ? fc.constant(null) : fc.option(fc.oneof(sentence, list(depth + 1)), { freq: 3 })),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([start, items]) => ({
      type: 'list' as const,
      ordered: start !== undefined,
      start: start ?? null,
      spread: false,
      children: items.map(([first, more]) => item(more ? [first, more] : [first])),
    }));

const cell = fc
  .option(phrase, { freq: 5 })
  .map((words) => ({ type: 'tableCell' as const, children: words ? [text(words)] : [] }));
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 })
  .filter((rows) => rows.flat().some(({ children }) => children.length > 0))
  .map((rows) => ({
    type: 'table' as const,
    align: [null, null],
    children: rows.map((children) => ({ type: 'tableRow' as const, children })),
  }));

export function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value };
}

function element(name: string, attributes: ReturnType<typeof attribute>[], children: BlockContent[]): RootContent {
  return { type: 'mdxJsxFlowElement', name, attributes, children } as never;
}

const plainBlock: fc.Arbitrary<RootContent> = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 1, arbitrary: calm.map((words): RootContent => ({ type: 'heading', depth: 2, children: [text(words)] })) },
  { weight: 3, arbitrary: list(1) },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 2 })
      .map((children): RootContent => ({ type: 'blockquote', children })),
  },
  { weight: 1, arbitrary: table },
);

const elements: fc.Arbitrary<RootContent> = fc.oneof(
  sentence.map((one) => element('Question', [], [one])),
  fc.tuple(sentence, calm).map(([one, by]) => element('PullQuote', [attribute('by', by)], [one])),
  fc
    .tuple(sentence, list(1), calm)
    .map(([one, two, title]) => element('Aside', [attribute('title', `${title} & "${title}"`)], [one, two])),
  fc
    .tuple(sentence, calm)
    .map(([one, alt]) => element('Figure', [attribute('src', './image-1.png'), attribute('alt', alt)], [one])),
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((lines) => element('Dialogue', [], lines)),
  sentence.map((one) => element('Postscript', [], [one])),
);

function withNotes(blocks: RootContent[], notes: Paragraph[]): Root {
  const called = blocks.map((block, index) =>
    block.type === 'paragraph' && notes[index]
      ? { ...block, children: [...block.children, { type: 'footnoteReference' as const, identifier: `${index + 1}` }] }
      : block,
  );
  const written = blocks.flatMap((block, index): RootContent[] =>
    block.type === 'paragraph' && notes[index]
      ? [{ type: 'footnoteDefinition', identifier: `${index + 1}`, children: [notes[index]] }]
      : [],
  );
  return { type: 'root', children: [...called, ...written] };
}

const treeOf = (block: fc.Arbitrary<RootContent>) =>
  fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.array(sentence, { maxLength: 2 }))
    .map(([blocks, notes]) => withNotes([paragraph(text('Un mot, lu depuis.')), ...blocks], notes));

/** All that the dialect holds. */
export const dialectTree = treeOf(
  fc.oneof(
    { weight: 3, arbitrary: plainBlock },
    { weight: 1, arbitrary: elements },
    { weight: 1, arbitrary: fc.constant({ type: 'thematicBreak' } as RootContent) },
    { weight: 1, arbitrary: phrase.map((value): RootContent => ({ type: 'code', lang: null, meta: null, value })) },
  ),
);

/** What any editor can say, in its own way: none says which words are of another language. */
export const plainTree = treeOf(plainBlock)
  .map((tree) => asElsewhere(tree))
  .filter(({ children }) => !children.some(isTypedRule));

/** Signs alone between two passages draw a rule, and hashtags alone are those of the text: their own tests hold them. */
function isTypedRule(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const words = block.children.map((child) => ('value' in child ? child.value : '…')).join('');
  return /^[-–—*_=~•·#\s]+$|^(?:\s*#[\p{L}\p{N}_]+)+\s*$/u.test(words);
}

function asElsewhere<Node extends Root | RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] =>
    child.type === 'mdxJsxTextElement' ? (child.children as RootContent[]) : [asElsewhere(child)],
  );
  // A page of this site is one of another where a text was published before.
  const elsewhere = node.type === ('link' as never) && {
    url: (node as unknown as { url: string }).url.replace(/^\//, 'https://exemple.fr/'),
  };
  return { ...node, ...elsewhere, children } as Node;
}

/** Two lines that begin with a sign are points of a list, as a post and whoever types by hand have them: other tests hold those. */
export function hasTypedPoints({ children }: Root): boolean {
  const lines = children.flatMap((block) => (block.type === 'paragraph' ? linesOf(block.children) : []));
  return lines.filter((line) => /^\s*(?:[^\p{L}\p{N}\s]|\(?\d)/u.test(line)).length > 1;
}

function linesOf(contents: readonly PhrasingContent[]): string[] {
  const words = (content: PhrasingContent) =>
    content.type === 'break' ? '\n' : plainWords({ type: 'root', children: [content] });
  return contents.map(words).join('').split('\n');
}
