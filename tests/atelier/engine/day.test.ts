// A page that is left open over midnight: each use is of its own day.
import { expect, test } from 'vitest';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import { jobsFor } from '../../../src/atelier/engine/jobs.ts';
import { today } from '../../../src/atelier/today.ts';
import { atelierWords } from '../../../src/words/atelier/atelier-words.ts';
import { SMALL } from '../../content-folder.ts';
import { givenFiles } from '../../given-files.ts';

test('a day is that of the clock of the device, with two digits each', () => {
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(today(new Date(2025, 11, 31, 23, 59))).toBe('2025-12-31');
});

test('a text, its check and its previews are of the day on which they are asked', async () => {
  let day = '2026-03-31';
  const site = new Map([...givenFiles(SMALL)].filter(([path]) => !/^(?:stories|volumes|pages)\//.test(path)));
  const { stopgaps } = atelierWords('fr').faces;
  const jobs = jobsFor({ ...{ site, stories: new Set(), today: () => day, lang: 'fr', base: '/', stopgaps } });
  const draft = newDraft(1, { title: 'Un café' });
  const dates = async () => [
    /published: (\S+)/.exec(jobs.text(draft))?.[1],
    (await jobs.page(draft))?.html.match(/31.mars/) !== null,
  ];
  expect(await dates()).toEqual(['2026-03-31', true]);
  day = '2026-04-01';
  expect(await dates()).toEqual(['2026-04-01', false]);
  expect((await jobs.check(draft)).filter(({ message }) => message.includes(day))).toEqual([]);
});
