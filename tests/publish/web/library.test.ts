// What pages take from the library: who is near, and who looks like what.
import { describe, expect, test } from 'vitest';
import { relatedStories } from '../../../src/model/reading/related.ts';
import { constellationOf } from '../../../src/model/sky/constellation.ts';
import { meetingsOf } from '../../../src/model/sky/meetings.ts';
import { storyHead } from '../../../src/publish/web/head/story-head.ts';
import { entriesFor } from '../../../src/publish/web/listings/entry-looks.ts';
import { storyPictures } from '../../../src/publish/web/pictures/picture-files.ts';
import { starChart } from '../../../src/publish/web/sky/star-chart.ts';
import { encounter, library, paragraph, person, picture, prose, story } from './sample.ts';

describe('related stories', () => {
  test('a shared person weighs more than a shared theme', () => {
    const one = story('un', { people: ['mina'], encounters: [], credits: [] });
    const person = story('deux', { people: ['mina'], themes: [], networks: [], encounters: [], credits: [] });
    const theme = story('trois', { encounters: [], credits: [] });
    const alone = story('quatre', { themes: [], networks: [], encounters: [], credits: [] });
    const found = relatedStories(one, library([one, theme, person, alone]), 3);
    expect(found.map(({ story: { id } }) => id)).toEqual(['deux', 'trois']);
  });
});

describe('a list', () => {
  test('neighbours differ where they can, and each row is twelve columns wide', () => {
    const quoted = { share: { quote: 'Une phrase.' } };
    const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, quoted));
    const entries = entriesFor(stories, library(stories));
    expect(entries.map(({ look }) => look.type)).toEqual(['quote', 'emblem', 'quote', 'emblem', 'quote']);
    expect(entries.map(({ span }) => span)).toEqual([7, 5, 7, 5, 12]);
  });

  test('a picture takes the wider half', () => {
    const stories = [story('a'), story('b', { cover: picture })];
    expect(entriesFor(stories, library(stories)).map(({ span, tall }) => [span, tall])).toEqual([
      [5, true],
      [7, false],
    ]);
  });
});

test('only the pictures that a page shows are served', () => {
  const figure = { type: 'Figure' as const, picture, caption: [] };
  const nested = story('un-cafe', {
    body: prose([{ type: 'Aside', title: 'x', children: [figure] }, paragraph('mot')], [figure]),
    condensed: prose([{ ...figure, picture: { ...picture, path: 'stories/un-cafe/autre.png', name: 'autre.png' } }]),
  });
  const files = storyPictures(library([nested])).map(({ owner, name, format }) => `${owner}/${name}.${format}`);
  expect(files).toEqual(
    ['terrasse.png', 'terrasse.png.240.webp', 'terrasse.png.800.webp'].map((one) => `un-cafe/${one}`),
  );
});

test('two people met twice in one story are told once', () => {
  const met = [encounter('un'), encounter('un'), encounter('deux')].map((one) => ({ person: 'paul', encounter: one }));
  const found = meetingsOf(person('ana', 'Ana', undefined, { met }), library([story('un'), story('deux')]));
  expect(found.map(({ meeting }) => meeting.encounter.story)).toEqual(['un', 'deux']);
});

test('the lines of an emblem stop short of its stars', () => {
  const { lines, stars } = starChart(constellationOf(story('un')), 240);
  for (const { x1, y1 } of lines) {
    for (const star of stars) expect(Math.hypot(star.x - x1, star.y - y1)).toBeGreaterThan(star.ring ?? star.r);
  }
});

test('the head of a story tells networks who wrote it and when', () => {
  const head = storyHead(story('un', { updated: '2026-04-02' }), library([story('un')]));
  expect(head.properties).toEqual([
    ['article:published_time', '2026-03-14'],
    ['article:modified_time', '2026-04-02'],
    ['article:author', 'https://exemple.fr/florilege/personnes/ana/'],
    ['article:section', 'Récit de rencontre'],
    ['article:tag', 'Amitié'],
    ['article:tag', 'LinkedIn'],
  ]);
});
