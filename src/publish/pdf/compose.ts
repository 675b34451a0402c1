// Books → PDFs, in a thread of their own, one after the other: each takes seconds, and hundreds of megabytes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { BookJob, Composed, Culprit } from './pdf-worker.ts';

/** What is asked of the thread. */
export interface Composer {
  /** The thread starts, for who will ask soon. */
  warm(): void;
  compose(job: BookJob): Promise<Composed | Culprit>;
  /** The pages of its texts alone, as PNGs of this width in pixels. */
  draw(job: BookJob, width: number): Promise<Uint8Array[]>;
}

/** @param root the project's folder */
export function composerIn(root: string): Composer {
  let pool: Tinypool | undefined;
  const ask = (name: string, asked: unknown) => {
    pool ??= new Tinypool({
      filename: pathToFileURL(join(root, 'src/publish/pdf/pdf-worker.ts')).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
    });
    return pool.run(asked, { name });
  };
  return {
    // Who asks is told what goes wrong.
    warm: () => void ask('loaded', undefined).catch(() => undefined),
    compose: (job) => ask('composeBook', job),
    draw: (job, width) => ask('drawTexts', { job, width }),
  };
}
