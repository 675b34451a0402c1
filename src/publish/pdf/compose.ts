// Books → PDFs, in a thread of their own, one after the other: each takes seconds, and hundreds of megabytes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { BookJob, Composed, Culprit } from './pdf-worker.ts';

/** @param root the project's folder */
export function composerIn(root: string): (job: BookJob) => Promise<Composed | Culprit> {
  let pool: Tinypool | undefined;
  return (job) => {
    pool ??= new Tinypool({
      filename: pathToFileURL(join(root, 'src/publish/pdf/pdf-worker.ts')).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
    });
    return pool.run(job, { name: 'composeBook' });
  };
}
