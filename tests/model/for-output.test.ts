// Consent names its outputs one by one: each shows no more than what was agreed for it.
import { describe, expect, test } from 'vitest';
import { forOutput } from '../../src/model/for-output.ts';
import { encounter, library, person, series, story, volume } from '../sample.ts';

describe('what an output may show', () => {
  const secret = story('papier', {
    outputs: ['print'],
    credits: [{ name: 'Zoé', person: 'zoe', role: 'author' }],
    themes: ['secret'],
  });
  const open = story('ouvert');
  const held = library([open, secret], {
    people: new Map([
      [
        'ana',
        person('ana', 'Ana', 'Élie', { wrote: ['ouvert'], met: [{ person: 'paul', encounter: encounter('papier') }] }),
      ],
      ['zoe', person('zoe', 'Zoé', undefined, { wrote: ['papier'] })],
    ]),
    themes: new Map([['secret', { id: 'secret', label: 'Secret', altLabels: [], stories: ['papier'] }]]),
    series: new Map([['s', series('s', ['ouvert', 'papier'])]]),
    volumes: new Map([['t', volume('t', ['ouvert', 'papier'])]]),
  });

  test('a text that is for print alone leaves no trace on the web', () => {
    const web = forOutput(held, 'web');
    expect([...web.stories.keys()]).toEqual(['ouvert']);
    expect([...web.people.keys()]).toEqual(['ana']);
    expect(web.people.get('ana')?.met).toEqual([]);
    expect([...web.themes.keys()]).toEqual([]);
    expect(web.series.get('s')?.stories).toEqual(['ouvert']);
    expect(web.volumes.get('t')?.parts[0]?.entries).toEqual([{ story: 'ouvert', text: 'full' }]);
    expect(web.encounters.map((one) => one.story)).toEqual(['ouvert']);
  });

  test('it is the whole for the output that all agreed to, and each view is made once', () => {
    const all = library([open]);
    expect(forOutput(all, 'web')).toBe(all);
    expect(forOutput(held, 'print')).toBe(held);
    expect(forOutput(held, 'web')).toBe(forOutput(held, 'web'));
    expect(forOutput(forOutput(held, 'web'), 'web')).toBe(forOutput(held, 'web'));
  });

  test.each(['web', 'pdf', 'epub', 'print', 'social'] as const)(
    '%s shows what was agreed for it, and no more',
    (output) => {
      const outputs = ['web', 'pdf', 'epub', 'print', 'social'] as const;
      const stories = outputs.map((only) => story(only, { outputs: [only] }));
      const views = library(stories, { volumes: new Map([['t', volume('t', [...outputs])]]) });
      const shown = forOutput(views, output);
      expect([...shown.stories.keys()]).toEqual([output]);
      expect(shown.volumes.get('t')?.parts).toEqual([
        { title: 'Une partie', entries: [{ story: output, text: 'full' }] },
      ]);
      expect(shown.encounters.map((one) => one.story)).toEqual([output]);
    },
  );
});
