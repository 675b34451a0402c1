// What a result shows: the words that answer, and only they, marked among some of those around them.
import { describe, expect, test } from 'vitest';
import { passagesIn, type Segment, shownResult } from '../../../../src/publish/search/client/excerpt.ts';
import { queryOf } from '../../../../src/publish/search/french/query.ts';
import { stemOf } from '../../../../src/publish/search/french/stem.ts';

const stem = await stemOf('fr-FR');
const plain = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const marks = (segments: readonly Segment[]) => segments.filter(({ isMarked }) => isMarked).map(({ text }) => text);
const passages = (text: string, typed: string) =>
  passagesIn(text, queryOf(typed, stem), stem).map(({ start, end }) => text.slice(start, end));

describe('in a text', () => {
  test.each([
    ['harmonie', 'Le jour h, l’harmonie et des harmonies ; harmoniser', ['harmonie', 'harmonies']],
    ['Saint-Malo', 'À Saint-Malo, saint Malo ; malo saint', ['Saint-Malo', 'saint Malo']],
    ['"jardin partagé"', 'Le jardin partagé, un jardin', ['jardin partagé']],
    ['emploi', '#PremierEmploi, l’emploi', ['Emploi', 'emploi']],
    ['premieremploi', '#PremierEmploi', ['#PremierEmploi'.slice(1)]],
    ['œil', 'Un oeil, l’œil', ['oeil', 'œil']],
    ['le jardin', 'Le jardin', ['jardin']],
    ['jardin -mer', 'Le jardin, la mer', ['jardin']],
  ])('« %s » marks in « %s »', (typed, text, found) => expect(passages(text, typed)).toEqual(found));
});

describe('a result', () => {
  const text = [
    'Un début.',
    `${'Des mots qui ne disent rien. '.repeat(12)}Le phare et la mer sont là. ${'Encore. '.repeat(40)}`,
  ];
  const shown = (typed: string, of = text) =>
    shownResult({ path: '/recits/un/', title: 'Le phare', author: 'Ana', text: of }, queryOf(typed, stem), stem, '/a/');

  test('shows the words around those that answer, cut between words', () => {
    const { excerpt } = shown('phare mer');
    expect(plain(excerpt)).toMatch(/^… (?:\S+ )*Le phare et la mer sont là\. .*…$/);
    expect(plain(excerpt).length).toBeLessThan(220);
    expect(marks(excerpt)).toEqual(['phare', 'mer']);
  });

  test('shows its beginning where its title alone answers', () => {
    const { title, excerpt, url, facts } = shown('phare', ['Un début.']);
    expect([plain(excerpt), marks(title), url, facts]).toEqual(['Un début.', ['phare'], '/a/recits/un/', ['Ana']]);
  });

  test('prefers the passage where most of what is asked stands', () => {
    const { excerpt } = shown('phare mer', ['Un phare, au loin.', 'La mer, puis le phare.']);
    expect(plain(excerpt)).toBe('La mer, puis le phare.');
  });

  test('of a page without a text shows none', () => expect(shown('phare', []).excerpt).toEqual([]));
});
