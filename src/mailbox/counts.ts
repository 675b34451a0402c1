// How many came from one address in an hour, and from all in a day: numbers under names that say nothing of anybody.
import { hexOf } from '../model/letters/bytes-as-text.ts';
import type { Box } from './box.ts';
import { keyed, randomBytes } from './digests.ts';

export interface Limits {
  /** From one address of the network, in an hour. */
  perHour: number;
  /** From everybody, in a day. */
  perDay: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * Counts one more. @param from the address of whoever sends, as the host tells it @param now milliseconds
 * @param door what is counted apart
 * @returns the seconds to wait where it is too many, 0 where it is not
 */
export async function waitOf(box: Box, door: string, from: string, limits: Limits, now: number): Promise<number> {
  const hour = Math.floor(now / 1000 / HOUR);
  const day = Math.floor(now / 1000 / DAY);
  // The salt is drawn for the hour and gone with it: nobody can tell afterwards whose the count was.
  const salt = await kept(box, `salts/${hour}`, () => randomBytes(32), HOUR);
  const name = hexOf(await keyed(salt, from)).slice(0, 32);
  if ((await oneMore(box, `counts/${door}-${hour}-${name}`, HOUR)) > limits.perHour)
    return HOUR - (Math.floor(now / 1000) % HOUR);
  if ((await oneMore(box, `counts/${door}-${day}`, DAY)) > limits.perDay) return DAY - (Math.floor(now / 1000) % DAY);
  return 0;
}

/** Where several ask at once, they are answered in turn: in one process no one is counted for another. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

function oneMore(box: Box, key: string, seconds: number): Promise<number> {
  return inTurn(async () => {
    const before = Number(new TextDecoder().decode((await box.get(key)) ?? new Uint8Array()) || 0);
    await box.put(key, new TextEncoder().encode(String(before + 1)), seconds);
    return before + 1;
  });
}

function kept(box: Box, key: string, make: () => Uint8Array, seconds: number): Promise<Uint8Array> {
  return inTurn(async () => {
    const before = await box.get(key);
    if (before) return before;
    const made = make();
    await box.put(key, made, seconds);
    return made;
  });
}
