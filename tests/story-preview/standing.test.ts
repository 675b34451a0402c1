// Where a story is on its way to readers, said to an editor in a sentence.
import { describe, expect, test } from 'vitest';
import type { PersonFile } from '../../src/read/content.ts';
import type { StoryFrontMatter } from '../../src/read/schema/story.ts';
import { standingOf } from '../../src/story-preview/standing.ts';

const TODAY = '2026-07-01';
const consent = { ref: 'c-1', date: '2026-01-10', outputs: ['web', 'epub'] as const };

function sheet(changes: Partial<StoryFrontMatter> = {}): StoryFrontMatter {
  return {
    ...{ status: 'published', published: '2026-03-01', authors: ['paul'], people: [], encounters: [], consent },
    ...changes,
  } as unknown as StoryFrontMatter;
}

const said = (changes: Partial<StoryFrontMatter>, people: PersonFile[] = []) =>
  standingOf(sheet(changes), people, TODAY).words;

describe('the sentence', () => {
  test.each<[string, Partial<StoryFrontMatter>, RegExp]>([
    ['a draft', { status: 'draft' }, /^Brouillon/],
    ['a review', { status: 'review' }, /^En relecture/],
    ['withdrawn', { status: 'withdrawn' }, /^Retiré/],
    ['under embargo', { embargo: '2026-07-02' }, /^Sous embargo.*2\u00a0juillet 2026\.$/],
    ['an embargo that lifts today', { embargo: TODAY }, /^Publié/],
    ['a consent that covers today', { consent: { ...consent, outputs: ['web'], until: TODAY } }, /^Publié/],
    [
      'a consent that has ended',
      { consent: { ...consent, outputs: ['web'], until: '2026-06-30' } },
      /^L’accord a pris fin/,
    ],
    ['published', {}, /^Publié le 1er\u00a0mars 2026\.$/],
  ])('%s', (_, changes, words) => {
    expect(said(changes)).toMatch(words);
  });

  test('the consent of somebody whom it names', () => {
    const person = (until: string) =>
      ({ id: 'paul', value: { identifiability: 'full-name', consent: { until } } }) as unknown as PersonFile;
    expect(said({}, [person('2026-06-30')])).toMatch(/^L’accord d’une personne/);
    expect(said({}, [person(TODAY)])).toMatch(/^Publié/);
  });
});

test('what its consent leaves out', () => {
  expect(standingOf(sheet(), [], TODAY).refused).toEqual(['pdf', 'print', 'social']);
});
