// Ids that are given before anybody has merged them: of two texts that wait, none is given what the other has.
import { inRepository } from '../model/in-repository.ts';
import { hexOf } from '../model/letters/bytes-as-text.ts';
import type { Arrived } from './arrived.ts';
import type { Box } from './box.ts';
import { digestOf } from './digests.ts';
import type { Forge } from './forges/forge.ts';
import { branchesOf } from './send.ts';

/** A text that was given an id. */
type Holder = Pick<Arrived, 'receipt' | 'digest'>;

interface Places {
  forge: Forge;
  box: Box;
  /** Whether a text of that digest is kept here, to be sent again. */
  isKept: (digest: string) => Promise<boolean>;
}

/**
 * Takes paths of the content folder for a text: those under which nothing is published, and that no text was given which is still to
 * be merged. @returns false where a path is another's
 */
export function takerFor(
  { receipt, digest }: Holder,
  { forge, box, isKept }: Places,
): (path: string) => Promise<boolean> {
  let open: ReadonlySet<string> = new Set();
  const isOpen = (holder: Holder) => branchesOf(holder).some((branch) => open.has(branch));
  const waits = async (holder: Holder) => {
    if (await isKept(holder.digest)) return true;
    // Asked for once it is known not to be kept: it may have been sent a moment ago.
    open = await forge.openBranches();
    return isOpen(holder);
  };
  const own = new TextEncoder().encode(JSON.stringify({ receipt, digest }));
  return async (path) => {
    const { last, next } = await rowOf(path, box);
    const isOther = last !== undefined && last.digest !== digest;
    if (isOther && isOpen(last)) return false;
    if (await forge.isTaken(inRepository(path))) return false;
    if (last && !isOther) return true;
    if (isOther && (await waits(last))) return false;
    if (!(await box.claim(next, own))) return false;
    // What another left may have been merged a moment ago.
    return !isOther || !(await forge.isTaken(inRepository(path)));
  };
}

interface Row {
  last?: Holder;
  /** The key to be claimed after it. */
  next: string;
}

/**
 * Each path has a row of keys, of which the last says whose it is: where that text waits no more, the next key is claimed, which a box
 * gives to one alone. No name stands in a key.
 */
async function rowOf(path: string, box: Box): Promise<Row> {
  const name = hexOf(await digestOf(new TextEncoder().encode(path))).slice(0, 32);
  const row: Row = { next: '' };
  for (let count = 0; ; count++) {
    row.next = `ids/${name}-${count}`;
    const held = await box.get(row.next);
    if (!held) return row;
    row.last = JSON.parse(new TextDecoder().decode(held)) as Holder;
  }
}
