// The worker, as the writing page asks it. It starts at the first question: nothing of it is loaded before.

import type { Jobs } from './jobs.ts';
import type { Answer, JobName, Question } from './messages.ts';
import { pictureSender } from './sent-pictures.ts';
import type { Opening } from './setting.ts';

export interface Engine {
  /** @throws where the worker could not be loaded, as without a network at the first visit, or where a job failed */
  ask<Name extends JobName>(job: Name, ...given: Parameters<Jobs[Name]>): Promise<Awaited<ReturnType<Jobs[Name]>>>;
}

/**
 * @param start a new worker; another one is asked for where the first did not start
 * @param today YYYY-MM-DD: each question is of the day on which it is asked
 */
export function createEngine(start: () => Worker, opening: Opening, today: () => string): Engine {
  const waiting = new Map<number, { settle: (value: unknown) => void; fail: (error: Error) => void }>();
  const pictures = pictureSender();
  let worker: Worker | undefined;
  let turns = 0;
  /** A part of it could not be loaded: the next question is asked of a new one, once nothing waits for its answers. */
  let isStale = false;

  function failAll(message: string): void {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  }

  function end(): void {
    worker?.terminate();
    worker = undefined;
    isStale = false;
    pictures.forget();
  }

  function opened(): Worker {
    if (isStale && waiting.size === 0) end();
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.turn);
      waiting.delete(data.turn);
      if ('failed' in data) {
        isStale ||= data.isStale;
        asked?.fail(new Error(data.failed));
      } else asked?.settle(data.value);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      failAll(message);
    });
    worker.postMessage({ opening } satisfies Question);
    return worker;
  }

  return {
    ask: (job, ...given) =>
      new Promise((settle, fail) => {
        const turn = ++turns;
        const asked = opened();
        waiting.set(turn, { settle: settle as (value: unknown) => void, fail });
        asked.postMessage({ turn, job, today: today(), given: given.map(pictures.lighten) } satisfies Question);
      }),
  };
}
