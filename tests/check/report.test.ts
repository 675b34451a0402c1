import { expect, test } from 'vitest';
import type { Problem } from '../../src/check/problem.ts';
import { reportSchema, toGithub, toJson, toMarkdown, toSummary, toText } from '../../src/check/report.ts';

const problems: Problem[] = [
  {
    rule: 'schema',
    severity: 'error',
    file: 'stories/un-cafe/story.mdx',
    line: 3,
    column: 7,
    words: 'encontre',
    message: '« kind » n’a pas une valeur connue.',
    remedy: 'Écrivez « encounter ».',
  },
  {
    rule: 'ellipsis',
    severity: 'advice',
    file: 'stories/un-cafe/story.mdx',
    line: 9,
    column: 12,
    words: '...',
    message: 'Trois points : 100 %, @paul.',
    remedy: 'Écrivez « … ».',
    fix: { start: 4, end: 7, text: '…' },
  },
];
const source = '---\ntitle: x\nkind: encontre\n';

test('the terminal shows the line and a caret under the words', () => {
  expect(
    toText(problems.slice(0, 1), { root: 'content', sourceOf: () => source }),
  ).toBe(`content/stories/un-cafe/story.mdx
  ✖ content/stories/un-cafe/story.mdx:3:7  « kind » n’a pas une valeur connue.
    3 │ kind: encontre
      │       ^^^^^^^^
    → Écrivez « encounter ».
      docs/regles/schema.md`);
});

test('signs that a terminal would obey are shown, not sent', () => {
  const text = toText([{ ...(problems[0] as Problem), line: 1, column: 1 }], { sourceOf: () => 'a\u001b[2Jb\u202ec' });
  expect(text).toContain('1 │ a·[2Jb·c');
});

test('the summary counts errors, files and advice', () => {
  expect(toSummary(problems)).toBe('1 erreur dans 1 fichier, 1 conseil');
  expect(toSummary([])).toBe('aucune erreur');
  expect(toSummary(problems, { language: 'en' })).toBe('1 error in 1 file, 1 piece of advice');
});

test('GitHub gets one command a problem, escaped', () => {
  expect(toGithub(problems, { root: 'content' })).toBe(
    [
      '::error file=content/stories/un-cafe/story.mdx,line=3,col=7,title=schema::« kind » n’a pas une valeur connue. Écrivez « encounter ».',
      '::notice file=content/stories/un-cafe/story.mdx,line=9,col=12,title=ellipsis::Trois points : 100 %25, @paul. Écrivez « … ».',
    ].join('\n'),
  );
});

test('JSON has the documented shape', () => {
  const report = reportSchema.parse(JSON.parse(toJson(problems)));
  expect(report).toMatchObject({ version: 2, errors: 1, advice: 1 });
  expect(report.problems[1]).toMatchObject({ fixable: true, page: 'docs/regles/ellipsis.md' });
});

test('Markdown is short, and nothing in it is read as Markdown or calls anyone', () => {
  const hostile = { ...(problems[0] as Problem), message: '[clic](https://mal.example) <img> @tous' };
  expect(toMarkdown([hostile])).toContain('\\[clic\\]\\(https://mal.example\\) \\<img\\> @\u200btous');
  const many = Array.from({ length: 50 }, () => problems[0] as Problem);
  expect(toMarkdown(many)).toContain('… et 30 de plus');
  expect(toMarkdown([])).toContain('rien à corriger');
});

test('a problem of a whole file has no line, and shows none of its bytes', () => {
  const { line, column, ...whole } = { ...(problems[0] as Problem), file: 'stories/un-cafe/a.png', words: 'a.png' };
  const options = { root: 'content', sourceOf: () => '\uFFFDPNG\uFFFD\n' };
  expect(line && column).toBeDefined();
  expect(toText([whole], options).split('\n').slice(0, 3)).toEqual([
    'content/stories/un-cafe/a.png',
    '  ✖ content/stories/un-cafe/a.png  « kind » n’a pas une valeur connue.',
    '    → Écrivez « encounter ».',
  ]);
  expect(toGithub([whole], options)).toMatch(/^::error file=content\/stories\/un-cafe\/a\.png,title=schema::/);
  expect(toMarkdown([whole], options)).toContain('`content/stories/un-cafe/a.png` : ');
  expect(JSON.parse(toJson([whole])).problems[0]).not.toHaveProperty('line');
});
