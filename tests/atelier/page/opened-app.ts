// The state of the writing page without its page: a worker that is none, and a device that keeps nothing.
import type { Draft } from '../../../src/atelier/draft/draft.ts';
import type { Engine } from '../../../src/atelier/engine/engine.ts';
import { type Jobs, jobsFor } from '../../../src/atelier/engine/jobs.ts';
import type { JobName } from '../../../src/atelier/engine/messages.ts';
import type { Saver } from '../../../src/atelier/keep/saver.ts';
import { createApp, type OpenedApp } from '../../../src/atelier/page/app.ts';
import { atelierWords } from '../../../src/words/atelier/atelier-words.ts';
import { SMALL } from '../../content-folder.ts';
import { givenFiles } from '../../given-files.ts';

const TODAY = '2026-07-01';
const SAVER: Saver = {
  ...{ changed: () => {}, flush: async () => {}, hurry: () => {}, missed: () => {}, follows: () => {} },
  isIdle: () => true,
};

/** @param during called before the answer of a job, as whoever types while it is made */
export function openedApp(first: Draft, during: (job: JobName) => void = () => {}): OpenedApp {
  const words = atelierWords('fr');
  const site = new Map([...givenFiles(SMALL)].filter(([path]) => !/^(?:stories|volumes|pages)\//.test(path)));
  const jobs = jobsFor({
    ...{ site, stories: new Set(), today: () => TODAY, lang: 'fr', base: '/' },
    stopgaps: words.faces.stopgaps,
  });
  const ask = async <Name extends JobName>(job: Name, ...given: Parameters<Jobs[Name]>) => {
    const value = await (jobs[job] as (...given: Parameters<Jobs[Name]>) => unknown)(...given);
    during(job);
    return value as Awaited<ReturnType<Jobs[Name]>>;
  };
  const place = { lang: 'fr', words, engine: { ask } as Engine, href: (path: string) => path, today: () => TODAY };
  const others = { kept: async () => undefined, reopen: async () => {} };
  let now = first.changed;
  return createApp(
    { ...place, ...others, site: {} as never },
    first,
    () => SAVER,
    () => ++now,
  );
}
