// Every file of the corpus is refused: the rule, the line and the column, nothing more, in words that a writer may read.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/check/problem.ts';
import { toGithub, toJson, toMarkdown, toText } from '../../src/check/report.ts';
import { type Case, folderCases, refusedCases } from './corpus.ts';
import { leaksOf } from './detector.ts';
import type { Expected } from './marks.ts';
import { saidOf, storyOnly } from './said.ts';

const refused = refusedCases();
const advised = folderCases('advised');
const cases = [...refused, ...advised];
let said: Map<string, Problem[]>;

beforeAll(async () => {
  said = await saidOf(cases);
});

test('the corpus is large', () => {
  expect(refused.length).toBeGreaterThan(120);
});

describe('what is refused', () => {
  test.each(refused)('$name', ({ name, expected }) => {
    const errors = problemsOf(name).filter(({ severity }) => severity === 'error');
    expect(errors.map(placeOf).sort()).toEqual(expected.map(placeOf).sort());
  });
});

describe('what is advised', () => {
  test.each(advised)('$name', ({ name, expected }) => {
    expect(
      problemsOf(name)
        .filter(({ severity }) => severity === 'error')
        .map(placeOf),
    ).toEqual([]);
    expect(problemsOf(name).map(placeOf).sort()).toEqual(expected.map(placeOf).sort());
  });
});

test('no message holds a stack frame, an English sentence or a name of the program', () => {
  const leaks = cases.flatMap((one) =>
    problemsOf(one.name).flatMap(({ rule, message, remedy }) =>
      leaksOf(`${message} ${remedy}`, typedIn(one)).map((leak) => `${one.name} ${rule} ${leak} — ${message} ${remedy}`),
    ),
  );
  expect(leaks).toEqual([]);
});

test('what must not be in a message is seen', () => {
  const leaks = [
    'at walk (rules.ts:3:4)',
    'ZodError: x',
    'Expected a closing tag',
    'la valeur undefined',
    '[object Object]',
    'invalid_type',
    'il y a NaN mots',
  ];
  expect(leaks.filter((message) => leaksOf(message, '').length === 0)).toEqual([]);
  expect(leaksOf('Vouliez-vous écrire « lang » ? Le mot-clé « undefined » n’existe pas.', 'undefined: x')).toEqual([]);
});

test('no message repeats itself at the same place', () => {
  const twice = cases.flatMap(({ name }) => {
    const told = problemsOf(name).map((problem) => `${placeOf(problem)} ${problem.message}`);
    return told.filter((line, index) => told.indexOf(line) < index).map((line) => `${name} ${line}`);
  });
  expect(twice).toEqual([]);
});

describe('a report', () => {
  const everything = () => cases.flatMap(({ name }) => problemsOf(name));

  test('holds on a terminal no character that a terminal obeys or hides', () => {
    const sources = new Map(cases.flatMap(({ files }) => [...files].filter(([, text]) => typeof text === 'string')));
    const report = toText(everything(), {
      root: 'content',
      sourceOf: (file) => sources.get(file) as string | undefined,
    });
    expect(report.match(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/u)?.[0]).toBe(undefined);
    // GitHub obeys any line of a log that starts with « :: ».
    expect(
      report
        .split('\n')
        .filter((line) => !/^(?:content\/| {2}[✖•] content\/| +(?:\d+ )?│ | {4}→ | {6}docs\/|$)/.test(line)),
    ).toEqual([]);
  });

  test('gives GitHub one command a problem, whatever the words', () => {
    const lines = toGithub(everything(), { root: 'content' }).split(/[\r\n]+/);
    expect(lines).toHaveLength(everything().length);
    expect(
      lines.filter(
        (line) => !/^::(error|notice) file=content\/[^:]*,(?:line=\d+,col=\d+,)?title=[a-z-]+::[^\n]+$/.test(line),
      ),
    ).toEqual([]);
  });

  test('gives Markdown in which nothing that the writer wrote is a link, a tag or a mention', () => {
    for (const { name } of cases) {
      const lines = toMarkdown(problemsOf(name))
        .split('\n')
        .filter((line) => line.startsWith('- '));
      const own = lines.map((line) =>
        line.replace(/\(\[règle\]\(docs\/regles\/[a-z-]+\.md\)\)$/, '').replace(/`[^`]*`/g, ''),
      );
      expect(
        own.filter((line) => /(?<!\\)[<[]|@[\p{L}]|(?<!\\)\]\(/u.test(line)),
        name,
      ).toEqual([]);
    }
  });

  test('is JSON of its own schema', () => {
    expect(JSON.parse(toJson(everything())).problems).toHaveLength(everything().length);
  });
});

test('each message exists in English too', async () => {
  const own = cases.filter(storyOnly);
  const english = await saidOf(own, 'en');
  const same = own.flatMap(({ name }) =>
    problemsOf(name)
      .filter(({ message }, index) => english.get(name)?.[index]?.message === message)
      .map(({ message }) => `${name} ${message}`),
  );
  expect(same).toEqual([]);
});

function problemsOf(name: string): Problem[] {
  return said.get(name) ?? [];
}

function placeOf({ file, line, column, rule }: Expected | Problem): string {
  return `${file}:${line ?? '-'}:${column ?? '-'} ${rule}`;
}

/** Everything that the writer typed, names of files included. */
function typedIn({ files }: Case): string {
  return [...files].map(([file, contents]) => `${file}\n${textOf(contents)}`).join('\n');
}

function textOf(contents: Case['files'] extends ReadonlyMap<string, infer Contents> ? Contents : never): string {
  if (typeof contents === 'string') return contents;
  return contents instanceof Uint8Array ? new TextDecoder().decode(contents) : contents.link;
}
