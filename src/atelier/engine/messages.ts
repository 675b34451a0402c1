// What the writing page and its worker say to each other.
import type { Jobs } from './jobs.ts';
import type { Opening } from './setting.ts';

export type JobName = keyof Jobs;

export type Question = { opening: Opening } | { turn: number; job: JobName; given: readonly unknown[] };

export type Answer = { turn: number } & ({ value: unknown } | { failed: string });
