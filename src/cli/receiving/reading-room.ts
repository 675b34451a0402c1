// Files are read one at a time in a thread that can be ended: whatever one holds, the next is received.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { Received } from '../../import/receive.ts';
import type { ReadJob } from './read-worker.ts';
import type { SentPath } from './sent-files.ts';

export class ReadingRoom {
  readonly #pool: Tinypool;
  readonly #asked: Pick<ReadJob, 'questions' | 'series'>;
  readonly #patience: number;

  /** @param root the project's folder; @param patience milliseconds, for one file */
  constructor(root: string, asked: Pick<ReadJob, 'questions' | 'series'>, patience = MILLISECONDS) {
    const filename = pathToFileURL(join(root, 'src/cli/receiving/read-worker.ts')).href;
    this.#pool = new Tinypool({
      ...{ filename, minThreads: 1, maxThreads: 1, idleTimeout: 60_000 },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    this.#asked = asked;
    this.#patience = patience;
  }

  async read({ path, name }: SentPath): Promise<Received> {
    const job: ReadJob = { path, name, ...this.#asked };
    try {
      return await this.#pool.run(job, { name: 'readSent', signal: AbortSignal.timeout(this.#patience) });
    } catch {
      return { texts: [], parcels: [], refused: [{ name, reason: 'slow' }] };
    } finally {
      // What a large file leaves behind would add to the next one.
      if (process.memoryUsage.rss() > LARGE) await this.#pool.recycleWorkers();
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

const LARGE = 256 * 1024 * 1024;
/** Of the thread's own objects; bytes of files come beside, within the bounds of what is unpacked. */
const MEGABYTES = 256;
/** The longest book takes a second. */
const MILLISECONDS = 60_000;
