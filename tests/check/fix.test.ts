import { expect, test } from 'vitest';
import { applyEdits, orderFrontMatter } from '../../src/check/fix.ts';

test('edits are applied where they stand, whatever their order; of two that overlap the first is kept', () => {
  expect(
    applyEdits('un ... deux  trois', [
      { start: 11, end: 13, text: ' ' },
      { start: 3, end: 6, text: '…' },
      { start: 4, end: 5, text: '!' },
    ]),
  ).toBe('un … deux trois');
});

test('of two edits that start alike the longer is kept, and an insertion before it', () => {
  expect(
    applyEdits('2026 #Rencontres', [
      { start: 0, end: 4, text: '"2026"' },
      { start: 0, end: 16, text: '"2026 #Rencontres"' },
      { start: 0, end: 0, text: '- ' },
    ]),
  ).toBe('- "2026 #Rencontres"');
});

test('the front matter takes the order of the model; what stands under a key, and its comment, moves with it', () => {
  const source =
    '---\nstatus: draft\n# le genre\nkind: opinion\nauthors:\n  - paul\n  - nour\n\ntitle: Un titre\n---\n\nUn texte.\n';
  expect(orderFrontMatter(source, 'stories/x/story.mdx')).toBe(
    '---\ntitle: Un titre\n# le genre\nkind: opinion\nauthors:\n  - paul\n  - nour\n\nstatus: draft\n---\n\nUn texte.\n',
  );
});

test('an ordered front matter, or none, is left to the letter', () => {
  for (const source of [
    '---\r\ntitle: x\r\nkind: opinion\r\n---\r\nTexte.',
    'Texte.\n---\nb: 1\na: 2\n---\n',
    '---\nstatus: x\ntitle: y\n',
  ]) {
    expect(orderFrontMatter(source, 'stories/x/story.mdx')).toBe(source);
  }
});

test('a page is put in the order of its own model', () => {
  const page = '---\ndescription: y\nauthors: z\ntitle: x\n---\n\nUn texte.\n';
  expect(orderFrontMatter(page, 'pages/a-propos.mdx')).toBe(
    '---\ntitle: x\ndescription: y\nauthors: z\n---\n\nUn texte.\n',
  );
});
