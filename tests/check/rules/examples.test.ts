// Each rule’s page shows a wrong text and a right one: they are what they are said to be.
import { describe, expect, test } from 'vitest';
import type { Example } from '../../../src/check/rule.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const STORY = 'stories/essai/story.mdx';

function fileOf(example: Example, text: string): Record<string, string> {
  if (example.part === 'body') return { [STORY]: storyText(text) };
  if (example.part === 'file') return { [example.file]: text };
  if (example.part === 'words') return {};
  // Lines replace those of the same key, and what is indented under them stays with them.
  const lines = text.split(/\n(?=\S)/).map((line) => /^([A-Za-z]+): *([\s\S]*)$/.exec(line)?.slice(1) ?? [line, '']);
  return { [STORY]: storyText(example.body ?? 'Un texte.', Object.fromEntries(lines)) };
}

describe.each(RULES.filter(({ example }) => example.part !== 'words'))('$id', ({ id, example }) => {
  test('what is wrong is told', async () => {
    expect((await problemsIn(fileOf(example, example.wrong))).map(({ rule }) => rule)).toContain(id);
  });

  test('what is right has no problem', async () => {
    expect(await problemsIn(fileOf(example, example.right))).toEqual([]);
  });
});

test('every rule says itself in both languages, in whole sentences', () => {
  for (const { fr, en } of RULES) {
    for (const page of [fr, en]) {
      expect(page.title).toMatch(/^\p{Lu}.*[^.]$/u);
      for (const sentence of [page.what, page.why]) expect(sentence).toMatch(/^\p{Lu}[\s\S]*\.$/u);
    }
    expect(`${fr.title} ${fr.what} ${fr.why}`).not.toMatch(/['"]|\.\.\./);
    expect(en).not.toEqual(fr);
  }
});

test('ids are permanent names, each used once', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});
