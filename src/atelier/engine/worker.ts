// The worker of the writing page: letters appear at once, whatever is being checked or drawn here.
import { atelierWords } from '../../words/atelier/atelier-words.ts';
import { type Knowledge, siteFiles } from '../knowledge.ts';
import { NotLoaded } from '../loaded.ts';
import { type Jobs, jobsFor } from './jobs.ts';
import type { Answer, JobName, Question } from './messages.ts';
import { pictureReceiver } from './sent-pictures.ts';
import type { Opening } from './setting.ts';

let opening: Opening | undefined;
let jobs: Promise<Jobs> | undefined;
/** Of the last question. */
let day = '';
const received = pictureReceiver();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('opening' in data) {
    opening = data.opening;
    return;
  }
  day = data.today;
  // In the order in which they came: what a later one shows, an earlier one brought.
  void answer(data.turn, data.job, data.given.map(received));
});

/** Again, at the next question, where the sheets did not come. */
function opened(): Promise<Jobs> {
  if (!opening) throw new Error('The worker is asked before it is told where it stands.');
  jobs ??= open(opening).catch((error: unknown) => {
    jobs = undefined;
    throw error;
  });
  return jobs;
}

async function open({ knowledge, ...setting }: Opening): Promise<Jobs> {
  const sheets = (await (await fetch(knowledge)).json()) as Knowledge;
  const { stopgaps } = atelierWords(setting.lang).faces;
  return jobsFor({ ...setting, today: () => day, stopgaps, site: siteFiles(sheets), stories: new Set(sheets.stories) });
}

async function answer(turn: number, job: JobName, given: readonly unknown[]): Promise<void> {
  try {
    const own = (await opened())[job] as (...given: readonly unknown[]) => unknown;
    tell({ turn, value: await own(...given) });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    tell({ turn, failed, isStale: error instanceof NotLoaded });
  }
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}
