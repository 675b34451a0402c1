// Words of a document, with whatever marks their writer gave them: written and read back, not one is lost, and no sign of a mark is seen.
import * as fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';

const mark = (name: string, attrs = {}) => schema.mark(name, attrs);
const link = (url: string) => mark('link', { url });
const [en, de] = ['en', 'de'].map((lang) => mark('Foreign', { lang })) as [Mark, Mark];
const struck = mark('delete');
const text = (words: string, ...marks: Mark[]) => schema.text(words, marks);
const note = (words: string) =>
  schema.node('footnoteDefinition', { identifier: '1' }, [schema.node('paragraph', null, [schema.text(words)])]);
const call = (...marks: Mark[]) => schema.node('footnoteReference', { identifier: '1' }, undefined, marks);
const line = (...marks: Mark[]) => schema.node('break', null, undefined, marks);
const document = (words: Node[], ...more: Node[]) =>
  schema.node('doc', null, [schema.node('paragraph', null, words), ...more]);
const written = (words: Node[], ...more: Node[]) => writeDialect(toTree(document(words, ...more))).trim();

test.each([
  ['its address in words', [text('Voir '), text('https://a.example/x', link('https://b.example'), en)]],
  ['a link that is its own words', [text('Voir '), text('https://b.example', link('https://b.example'), en)]],
  ['the link alone, then more', [text('Voir '), text('this page', link('https://b.example'), en), text(' again', en)]],
  ['words, then the link', [text('Voir '), text('see ', en), text('this page', link('https://b.example'), en)]],
  [
    'two links',
    [text('Voir '), text('this', link('https://b.example'), en), text('page', link('https://c.example'), en)],
  ],
])('words of another language keep the links that they have: %s', (_, words) => {
  expect(fromTree(readBack(written(words))).firstChild?.toJSON()).toEqual(document(words).firstChild?.toJSON());
});

test('a call of a note in a link stands outside of it', () => {
  const to = link('https://b.example');
  expect(written([text('Un ', to), call(to), text('mot', to), text('.')], note('Sa note.'))).toBe(
    '[Un ](https://b.example)[^1][mot](https://b.example).\n\n[^1]: Sa note.',
  );
  expect(written([text('Un '), text('big', to, en), call(to, en), text(' mot', to, en)], note('Sa note.'))).toBe(
    'Un <Foreign lang="en">[big](https://b.example)[^1][ mot](https://b.example)</Foreign>\n\n[^1]: Sa note.',
  );
});

test.each([': dit-il.', ':', ' : dit-il.'])(
  'a call at the start of a paragraph, then %j, makes no note of it',
  (words) => {
    const given = document([call(), text(words)], note('Sa note.'));
    expect(fromTree(readBack(writeDialect(toTree(given)))).textContent).toBe(given.textContent);
  },
);

test('verse in another language keeps its lines', () => {
  const verse = [text('Tyger Tyger', en), line(en), text('burning bright', en)];
  expect(written([text('Il lit : '), ...verse])).toBe(
    'Il lit : <Foreign lang="en">Tyger Tyger</Foreign>\\\n<Foreign lang="en">burning bright</Foreign>',
  );
});

test('a whole paragraph in another language is one, and keeps it', () => {
  const words = [text('Guten ', de), text('Tag', de, mark('strong')), text(', sagt er.', de)];
  expect(fromTree(readBack(written(words))).toJSON()).toEqual(document(words).toJSON());
});

/** A soft hyphen, a joiner, a mark of direction, a selector of emoji, the tag of a flag. */
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\u200e', '\ufe0f', '\u{e0067}'];

test.each(UNSEEN)('a sign alone beside the unseen %j is struck as a reader can read it, or not at all', (unseen) => {
  for (const sign of ['.', '!', '…', '€', '😀'])
    for (const [before, after] of [
      [`a${unseen}`, `${unseen}b`],
      [unseen, 'b'],
      ['a', unseen],
    ] as const) {
      const back = fromTree(readBack(written([text(`Un ${before}`), text(sign, struck), text(after)])));
      expect(back.textContent).toBe(`Un ${before}${sign}${after}`);
    }
});

const SIGNS = [
  'a',
  'é',
  'x',
  '.',
  '!',
  '«',
  ' ',
  '\u00a0',
  '€',
  '😀',
  '5',
  '*',
  '~',
  '`',
  '[',
  '<',
  '{',
  '\\',
  '|',
  ':',
  ...UNSEEN,
];
const MARKS = {
  delete: [{}],
  strong: [{}],
  emphasis: [{}],
  Foreign: [{ lang: 'en' }, { lang: 'de' }],
  link: [{ url: 'https://a.example/b' }, { url: 'https://z.example' }],
};
const anyMark = fc.constantFrom(
  ...Object.entries(MARKS).flatMap(([name, all]) => all.map((attrs) => mark(name, attrs))),
);
const anyMarks = fc
  .array(anyMark, { maxLength: 3 })
  .map((all) => all.reduce<readonly Mark[]>((set, one) => one.addToSet(set), []));
const words = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 4 });
/** After a line break come words: a paragraph of elements alone is read as several. */
const piece = fc
  .tuple(fc.oneof({ weight: 8, arbitrary: words }, fc.constant('call'), fc.constant('line')), anyMarks)
  .map(([what, marks]): Node[] => {
    if (what === 'call') return [call(...marks)];
    return what === 'line' ? [line(...marks), text('Un ')] : [text((what as string[]).join(''), ...marks)];
  });

test('whatever the marks are, a paragraph is read back with the same words and the same marks', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const given = document([text('Un '), ...pieces.flat()], note('N'));
      const tree = toTree(given);
      const source = writeDialect(tree);
      const back = fromTree(readBack(source));
      expect(back.textContent.replace(/\s/g, ''), source).toBe(given.textContent.replace(/\s/g, ''));
      expect(back.toJSON(), source).toEqual(fromTree(tree).toJSON());
    }),
    // FC_RUNS looks further.
    { seed: 612, numRuns: Number(process.env.FC_RUNS ?? 400) },
  );
});
