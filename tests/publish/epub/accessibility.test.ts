// What the book says of its own accessibility: computed from its pages, and no more than they hold.
import { describe, expect, test } from 'vitest';
import { paragraph, prose, text } from '../../sample.ts';
import { story } from './cast.ts';
import { pagesOf, picture } from './open-book.ts';

describe('accessibility metadata', () => {
  const values = (opf: string, name: string) =>
    [...opf.matchAll(new RegExp(`property="schema:${name}">([^<]+)<`, 'g'))].map((match) => match[1]);

  test('says what the book holds: no picture, no visual mode', () => {
    const opf = pagesOf([story('un-cafe')]).read('package.opf');
    expect(values(opf, 'accessMode')).toEqual(['textual']);
    expect(values(opf, 'accessModeSufficient')).toEqual(['textual']);
    expect(values(opf, 'accessibilityFeature')).toEqual([
      'tableOfContents',
      'readingOrder',
      'structuralNavigation',
      'displayTransformability',
      'ARIA',
      'index',
    ]);
    expect(values(opf, 'accessibilityHazard')).toEqual(['none']);
    expect(values(opf, 'accessibilitySummary')[0]).toContain('Aucune image ne porte d’information.');
    expect(opf).not.toContain('conformsTo');
  });

  test('described pictures are announced, and one without a description is confessed', () => {
    const described = pagesOf([story('un-cafe', { cover: picture })]).read('package.opf');
    expect(values(described, 'accessMode')).toEqual(['textual', 'visual']);
    expect(values(described, 'accessibilityFeature')).toContain('alternativeText');
    expect(values(described, 'accessibilitySummary')[0]).toContain('La seule image a une description');
    const bare = pagesOf([story('un-cafe', { cover: { ...picture, alt: ' ' } })]).read('package.opf');
    expect(values(bare, 'accessModeSufficient')).toEqual(['textual,visual']);
    expect(values(bare, 'accessibilityFeature')).not.toContain('alternativeText');
    expect(values(bare, 'accessibilitySummary')[0]).toContain('Une partie des images n’a pas de description.');
  });

  test('the constellations are an ornament that assistive technologies skip, and the summary says it', () => {
    const { read } = pagesOf([story('un-cafe')]);
    for (const file of ['story-un-cafe.xhtml', 'part-1.xhtml']) {
      expect(read(file)).toMatch(/<svg [^>]*aria-hidden="true"/);
      expect(read('package.opf')).toMatch(new RegExp(`href="${file}"[^>]* properties="svg"`));
    }
    expect(values(read('package.opf'), 'accessibilitySummary')[0]).toContain('Les constellations sont un ornement');
  });

  test('headings never skip a level from the title down', () => {
    const body = prose(
      [
        { type: 'heading', depth: 2, id: 'a', children: [text('A')] },
        { type: 'Aside', title: 'Encadré', children: [paragraph('x')] },
        { type: 'heading', depth: 3, id: 'b', children: [text('B')] },
      ],
      [paragraph('n')],
    );
    const { names, read } = pagesOf([story('un-cafe', { body })]);
    for (const name of names.filter((file) => file.endsWith('.xhtml') && !file.endsWith('cover.xhtml'))) {
      const levels = [...read(name).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
      expect(levels[0], name).toBe(1);
      for (const [index, level] of levels.entries())
        expect(level, name).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });
});
