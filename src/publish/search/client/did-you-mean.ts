// Words that are nowhere → what was perhaps meant: the words of the site are read only then, and compared beside the page.
import { find } from './find.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked, Suggested } from './suggest-worker.ts';

/**
 * Other searches that find something, the nearest first: each unknown word by one of the site. None where the words cannot be compared.
 * @param unknown as {@link Answer.unknown} tells them
 */
export async function didYouMean(typed: string, unknown: readonly string[], index: SearchIndex): Promise<string[]> {
  try {
    const near = await Promise.all(unknown.map((word) => suggested(word, index)));
    const offered = searchesWith(typed, unknown, near);
    const answers = await Promise.all(offered.map((one) => find(one, index)));
    return offered.filter((_, rank) => answers[rank]!.hits.length > 0);
  } catch {
    return [];
  }
}

/** One word may be several others; of several, each is its nearest. */
function searchesWith(typed: string, unknown: readonly string[], near: readonly string[][]): string[] {
  const [first = []] = near;
  if (near.length === 1) return first.map((word) => replaced(typed, [[unknown[0]!, word]]));
  if (near.length === 0 || near.some((words) => words.length === 0)) return [];
  return [
    replaced(
      typed,
      near.map((words, rank): Change => [unknown[rank]!, words[0]!]),
    ),
  ];
}

type Change = readonly [word: string, by: string];

/** As it was typed but for those words; where they cannot be found in it, as they were read. */
function replaced(typed: string, changes: readonly Change[]): string {
  return changes.reduce((text, [word, by]) => {
    const at = text.toLowerCase().indexOf(word);
    return at < 0 ? by : text.slice(0, at) + by + text.slice(at + word.length);
  }, typed);
}

let worker: Promise<Worker> | undefined;
let asked = 0;

async function suggested(typed: string, index: SearchIndex): Promise<string[]> {
  worker ??= startWorker(index);
  worker.catch(() => (worker = undefined));
  const running = await worker;
  const id = ++asked;
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<Suggested>): void => {
      if (data.id !== id) return;
      running.removeEventListener('message', listen);
      resolve(data.words);
    };
    running.addEventListener('message', listen);
    running.postMessage({ id, typed } satisfies Asked);
  });
}

async function startWorker(index: SearchIndex): Promise<Worker> {
  const lines = await index.vocabulary();
  const started = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
  started.postMessage({ lines } satisfies Asked);
  return started;
}
