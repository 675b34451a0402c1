// What the writing page and its worker say to each other.
import type { Jobs } from './jobs.ts';
import type { Opening } from './setting.ts';

export type JobName = keyof Jobs;

export type Question = { opening: Opening } | { turn: number; job: JobName; today: string; given: readonly unknown[] };

/** `isStale` where this worker will never have what it needed: another one may. */
export type Answer = { turn: number } & ({ value: unknown } | { failed: string; isStale: boolean });
