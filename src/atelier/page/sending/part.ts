import type { Remark } from '../../live/check-draft.ts';
import type { Prepared } from '../../sending/prepared.ts';
import type { Readiness } from '../../sending/readiness.ts';

/** One part of the last screen. */
export interface Part {
  element: HTMLElement;
  draw(now: Now): void;
}

/** Where the handing over stands. */
export interface Now {
  readiness: Readiness;
  /** Of the draft as it is. */
  prepared?: Prepared | undefined;
  /** The worker did not answer: there is no network, or the device has no room. */
  hasFailed: boolean;
}

/** Goes to what is said to be missing. */
export type ShowPlace = (about: Pick<Remark, 'place' | 'field'>) => void;
