import { expect, test } from 'vitest';
import { newHeadingIds } from '../../../src/model/prose/heading-ids.ts';

function idsOf(...headings: string[]): string[] {
  const idOf = newHeadingIds();
  return headings.map(idOf);
}

test('headings that read alike are numbered', () => {
  expect(idsOf('Après', 'Avant', 'après', 'Après !')).toEqual(['apres', 'avant', 'apres-2', 'apres-3']);
});

test('a number never meets the heading that is already called so', () => {
  expect(idsOf('Après 2', 'Après', 'Après', 'Après')).toEqual(['apres-2', 'apres', 'apres-3', 'apres-4']);
  expect(idsOf('Section 2', '…', '!')).toEqual(['section-2', 'section', 'section-3']);
});

test('no id can be one that a page gives to its own parts', () => {
  for (const id of idsOf('Menu', 'Main', 'Page menu', 'page_main', 'Notes title', 'p_1', 'note_1'))
    expect(id).not.toContain('_');
});
