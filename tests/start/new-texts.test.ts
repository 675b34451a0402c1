// What a new file says is what its reader finds there, whatever the words.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BeginAnswers } from '../../src/read/schema/answers.ts';
import type { StoryFrontMatter } from '../../src/read/schema/story.ts';
import { newContentFiles } from '../../src/start/new-content.ts';
import { newStoryFiles } from '../../src/start/new-story.ts';
import { withTerm } from '../../src/start/new-term.ts';
import { volumeText } from '../../src/start/new-volume.ts';
import { startingTerms, vocabularyText } from '../../src/start/vocabularies.ts';
import { folded } from '../../src/start/yaml-words.ts';

const facts = (title: string, more: Partial<StoryFrontMatter> = {}) =>
  ({ title, kind: 'opinion', status: 'published', consent: { outputs: ['pdf', 'epub'] }, ...more }) as StoryFrontMatter;
const volume = {
  ...{ title: 'Nuits', date: '2026-07-01', lang: 'fr-FR', licence: 'CC-BY-4.0', seriesTitles: new Map() },
};

test.each(['1998', '2026-07-05', '0x1f', '1e3', 'null', 'vrai'])(
  'an id that reads as something else is still a word: %s',
  (id) => {
    expect(parse(volumeText({ ...volume, stories: [{ id, facts: facts('Un') }] })).parts[0].stories).toEqual([id]);
    expect(parse(withTerm('- { id: port, label: Port }\n', { id, label: id, altLabels: [] }))[1]).toEqual({
      id,
      label: id,
    });
    expect(parse(vocabularyText([{ id, label: id, altLabels: [] }]))).toEqual([{ id, label: id }]);
    const known = { stories: new Set<string>(), people: new Set<string>() };
    const answers = { title: 'Un récit', author: 'Zoé', date: '2026-07-01', lang: 'fr-FR' } as const;
    const files = newStoryFiles(
      { ...answers, kind: 'portrait', person: id, theme: id, series: id, network: id },
      known,
    );
    const [, front = ''] = (files.get('stories/un-recit/story.mdx') ?? '').split('---\n');
    expect(parse(front)).toMatchObject({
      authors: [id],
      themes: [id],
      series: id,
      networks: [id],
      portrait: { subject: id },
    });
  },
);

test('a part that has no name yet is named in the language of its book', () => {
  const stories = [{ id: 'un', facts: facts('Un') }];
  const titles = (lang: string, more: Partial<StoryFrontMatter> = {}) =>
    parse(volumeText({ ...volume, lang, stories: [...stories, { id: 'deux', facts: facts('Deux', more) }] })).parts.map(
      ({ title }: { title: string }) => title,
    );
  expect(titles('fr-FR')).toEqual(['Première partie']);
  expect(titles('en')).toEqual(['Part one']);
  expect(titles('en-GB', { series: 'nights' })).toEqual(['nights', 'Other texts']);
  expect(volumeText({ ...volume, lang: 'en', stories: [] })).not.toMatch(/Première/);
});

test('the words of a block are all there, the longest too', () => {
  const address = `https://exemple.fr/${'tres-long/'.repeat(20)}fin`;
  for (const text of [
    'Un mot',
    `Voir ${address} avant tout`,
    address,
    `${'mot '.repeat(60)}${address} fin`,
    'deux  espaces',
  ])
    expect(parse(`a: >-\n${folded(text).join('\n')}\n`).a.split(/\s+/)).toEqual(text.split(/\s+/));
});

test('the colour of an anthology is written once, where its editors change it', () => {
  const answers = {
    ...{ name: 'Voix', description: 'Des récits de nuit.', url: 'https://voix.example.net', licence: 'CC-BY-4.0' },
    ...{ publisher: { name: 'A', address: 'B' }, legal: { director: 'C', host: { name: 'D', address: 'E' } } },
    ...{ identity: { accent: '#0b6e99' }, series: { title: 'Nuits', description: 'Des nuits.' } },
  } as BeginAnswers;
  const texts = (more: BeginAnswers) =>
    [...newContentFiles(more, '2026-07-01')].filter(([, text]) => text.includes('#'));
  const files = texts(answers).filter(([, text]) => /#[\da-f]{6}/.test(text));
  expect(files.map(([file]) => file)).toEqual(['site.yaml']);
  // One of its own stays its own.
  const own = newContentFiles(
    { ...answers, series: { ...answers.series, accent: '#8a2f2f' } } as BeginAnswers,
    '2026-07-01',
  );
  expect(parse(own.get('series/nuits.yaml') as string).accent).toBe('#8a2f2f');
});

test('the words that an anthology starts with are no demonstration’s', () => {
  const labels = startingTerms('themes', 'fr-FR').map(({ label }) => label);
  for (const trade of ['Emploi', 'Startup', 'Business', 'Veille']) expect(labels).not.toContain(trade);
});
