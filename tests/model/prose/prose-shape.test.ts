import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/model/prose/plain-text.ts';
import type { Block } from '../../../src/model/prose/prose.ts';
import { isNamedPostscript, replies } from '../../../src/model/prose/prose-shape.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('a dialogue', () => {
  const said = (...lines: string[]) => replies(lines.map(paragraph)).map(inlineText);

  test('gets its dashes where its writer typed none', () => {
    expect(said('Bonjour.', 'Bonsoir.')).toEqual(['— Bonjour.', '— Bonsoir.']);
  });

  test.each([
    ['a line that tells who speaks', ['– Bonjour.', 'Il sourit.', '— Bonsoir.']],
    ['other dashes', ['―Bonjour.', '- Bonsoir.']],
    ['quotes in the place of dashes', ['“Hello.”', '“Bye.”']],
  ])('keeps %s as typed', (_, lines) => {
    expect(said(...lines)).toEqual(lines);
  });
});

test.each([
  ['P.-S. Venez.', true],
  ['PS : venez', true],
  ['P.S. Come.', true],
  ['P‑S. Venez', true],
  ['Post-scriptum : venez', true],
  ['Psaume 12', false],
  ['Le pain était bon.', false],
])('%s: named %s', (words, named) => {
  expect(isNamedPostscript([paragraph(words)])).toBe(named);
});
