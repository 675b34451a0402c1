// What is written under a request: from a report that is right, from one that somebody made up, from none.
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/check/problem.ts';
import type { Change } from '../../src/review/changes.ts';
import { commentOf, MARK, suggestionBody } from '../../src/review/comment.ts';
import { suggestionsOf } from '../../src/review/suggestions.ts';
import { concerned, readVerification, verificationOf } from '../../src/review/verification.ts';

const RUN = {
  address: 'https://forge.example/o/s/actions/runs/7',
  pages: 'https://forge.example/regles',
  commit: 'a'.repeat(40),
};
const FILE = 'stories/un-cafe/story.mdx';
const problem = (changes: Partial<Problem> = {}): Problem => ({
  ...{ rule: 'lien', severity: 'error', file: FILE, line: 3, column: 1, words: 'mot' },
  ...{ message: 'Ce lien ne mène nulle part.', remedy: 'Écrivez une adresse.' },
  ...changes,
});
const added: Change[] = [{ path: `content/${FILE}`, kind: 'added', isPlain: true }];
const made = (problems: Problem[], changes = added, source = '') => verificationOf(problems, changes, () => source);
const told = (...given: Parameters<typeof made>) => commentOf(readVerification(JSON.stringify(made(...given))), RUN);

describe('the comment', () => {
  test('says that all is right, who reads next, and where the faces are', () => {
    const text = told([]);
    expect(text.startsWith(MARK)).toBe(true);
    expect(text).toContain('✅ Tout est en ordre');
    expect(text).toContain('Rien n’est public avant.');
    expect(text).toContain('(https://forge.example/o/s/actions/runs/7#artifacts)');
    expect(text).toContain('aaaaaaa');
  });

  test('says what to mend, and how', () => {
    const text = told([problem(), problem({ severity: 'advice', message: 'Un conseil.' })]);
    expect(text).toContain('❌ Un point reste à corriger');
    expect(text).toContain(
      '- ❌ `content/stories/un-cafe/story.mdx`, ligne 3 : Ce lien ne mène nulle part. Écrivez une adresse.',
    );
    expect(text).toContain('(https://forge.example/regles/lien.md)');
    expect(text.indexOf('❌ `')).toBeLessThan(text.indexOf('💡'));
  });

  test('tells what stands outside of the content, whatever its name', () => {
    const text = told([], [{ path: 'src/`x`\n@moi.ts', kind: 'added', isPlain: true }]);
    expect(text).toContain('- `src/·x··@moi.ts` : n’est ni un récit');
    expect(text).toContain('👀');
  });

  test('where there is no report, leads to the run', () => {
    expect(commentOf(undefined, RUN)).toContain(`(${RUN.address})`);
  });

  test('lets nothing that was made up lead anywhere or call anybody', () => {
    const message =
      '[ici](https://mal.example) <img src=x> @equipe www.mal.example https://mal.example mailto:a@b.example #1';
    const text = told([problem({ message, remedy: message, file: 'stories/](https://mal.example)/`a`.mdx' })]);
    expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/https:\/\/mal|www\.mal|mailto:a|(?<!\\)<img|@equipe|(?<!\\)#1/);
  });

  test('is never longer than a forge takes', () => {
    const long = Array.from({ length: 400 }, () => problem({ message: '*'.repeat(5000), remedy: '_'.repeat(5000) }));
    expect(told(long).length).toBeLessThan(65_536);
    expect(told(long)).toContain('400 points restent');
  });
});

describe('a report that is not one is not read', () => {
  const right = made([problem()]);
  const [first] = right.report.problems;
  test.each([
    ['nothing', ''],
    ['another JSON', '[]'],
    ['no JSON', '{"version":1'],
    ['too heavy', JSON.stringify({ ...right, pad: 'x'.repeat(1_100_000) })],
    ['another version', JSON.stringify({ ...right, version: 2 })],
    ['a field more', JSON.stringify({ ...right, more: 1 })],
    [
      'a rule that leads elsewhere',
      JSON.stringify({ ...right, report: { ...right.report, problems: [{ ...first, rule: '../../x' }] } }),
    ],
    [
      'a message that is too long',
      JSON.stringify({ ...right, report: { ...right.report, problems: [{ ...first, message: 'x'.repeat(9000) }] } }),
    ],
    ['too many problems', JSON.stringify({ ...right, report: { ...right.report, problems: Array(101).fill(first) } })],
    ['a story that is no id', JSON.stringify({ ...right, stories: ['--out'] })],
    [
      'a suggestion of two lines',
      JSON.stringify({ ...right, suggestions: [{ path: 'content/x', line: 1, text: 'a\n```\nb' }] }),
    ],
    ['a suggestion of no line', JSON.stringify({ ...right, suggestions: [{ path: 'content/x', line: 0, text: 'a' }] })],
  ])('%s', (_, text) => {
    expect(readVerification(JSON.stringify(right))).toEqual(right);
    expect(readVerification(text)).toBeUndefined();
  });
});

describe('suggestions', () => {
  const source = 'un\r\ndeux  trois ... fin\r\nquatre\r\n';
  const at = (words: string, text: string) => {
    const start = source.indexOf(words);
    return problem({ fix: { start, end: start + words.length, text } });
  };

  test('are whole lines, mended at once', () => {
    expect(suggestionsOf([at('  ', ' '), at('...', '…')], () => source)).toEqual([
      { path: `content/${FILE}`, line: 2, text: 'deux trois … fin' },
    ]);
  });

  test('are none where more than a line would change, or nothing would', () => {
    expect(
      suggestionsOf([at('fin\r\nquatre', 'fin'), at('un', 'un\nun'), at('un', 'un'), problem()], () => source),
    ).toEqual([]);
    expect(suggestionsOf([at('un', 'une')], () => undefined)).toEqual([]);
  });

  test('are none where a line of old ends within: what stands after it would be replaced too', () => {
    const old = 'un\rdeux ... fin\rtrois\nquatre ...\n';
    const dots = (start: number) => problem({ fix: { start, end: start + 3, text: '…' } });
    expect(suggestionsOf([dots(old.indexOf('...')), dots(old.lastIndexOf('...'))], () => old)).toEqual([
      { path: `content/${FILE}`, line: 2, text: 'quatre …' },
    ]);
  });

  test('are offered in new files alone: a forge takes none beside the lines that change', () => {
    expect(made([at('...', '…')], added, source).suggestions).toHaveLength(1);
    expect(made([at('...', '…')], [{ ...added[0]!, kind: 'changed' }], source).suggestions).toEqual([]);
  });

  test('cannot close their own fence', () => {
    expect(suggestionBody({ text: 'a ````` b' })).toBe('``````suggestion\na ````` b\n``````');
    expect(suggestionBody({ text: 'a' })).toBe('```suggestion\na\n```');
  });
});

test('a request is told every error, and advice about its own files', () => {
  const other = { file: 'stories/autre/story.mdx' };
  const advice = { severity: 'advice' } as const;
  const kept = concerned([problem(), problem(other), problem(advice), problem({ ...other, ...advice })], added);
  expect(kept).toEqual([problem(), problem(other), problem(advice)]);
});
