// Accepted contents → one content that holds them all, so that a build of some seconds tries dozens of them.
import { parse } from 'yaml';
import type { Files } from './contents.ts';
import { draw, errorsOf } from './draw.ts';

export interface Batch {
  /** Each of them is accepted alone, and all of them together. */
  contents: Files[];
  /** How many were drawn to find them. */
  drawn: number;
}

/** Batches of `size` accepted contents, `count` in all. The same seed gives the same batches. */
export async function* batches(seed: number, count: number, size: number): AsyncGenerator<Batch> {
  let [batch, later, drawn, given] = [new Filling(), [] as Files[], 0, 0];
  for await (const { files, errors } of draw(seed)) {
    drawn++;
    if (errors.length === 0 && !batch.takes(files)) later.push(files);
    const wanted = Math.min(size, count - given);
    if (batch.contents.length < wanted) continue;
    const contents = await acceptedTogether(batch.contents.slice(0, wanted));
    given += contents.length;
    yield { contents, drawn };
    if (given >= count) return;
    const left = new Filling();
    later = [...later, ...batch.contents.filter((one) => !contents.includes(one))].filter((one) => !left.takes(one));
    [batch, drawn] = [left, 0];
  }
}

/** Contents that can stand in one folder: no two of them have a file of one name. */
class Filling {
  readonly contents: Files[] = [];
  readonly #taken = new Set<string>();

  takes(files: Files): boolean {
    const names = [...files.keys(), ...VOCABULARIES.flatMap((file) => idsIn(files, file))];
    const own = names.filter((name) => !SHARED.has(name));
    if (own.some((name) => this.#taken.has(name))) return false;
    for (const name of own) this.#taken.add(name);
    this.contents.push(files);
    return true;
  }
}

/** Without those that the check refuses beside the others: two books of one title. */
async function acceptedTogether(contents: readonly Files[]): Promise<Files[]> {
  let kept = [...contents];
  for (;;) {
    const wrong = new Set((await errorsOf(merged(kept))).map(({ file }) => file));
    if (wrong.size === 0) return kept;
    kept = kept.filter((files) => ![...files.keys()].some((file) => wrong.has(file) && !SHARED.has(file)));
  }
}

/** The site and its page are those of the first one. */
export function merged(contents: readonly Files[]): Files {
  const files: Files = new Map(contents.toReversed().flatMap((one) => [...one]));
  for (const file of VOCABULARIES) files.set(file, contents.map((one) => String(one.get(file) ?? '')).join(''));
  return files;
}

const VOCABULARIES = ['vocabularies/networks.yaml', 'vocabularies/themes.yaml'];
const SHARED = new Set([...VOCABULARIES, 'site.yaml', 'pages/a-propos.mdx']);

function idsIn(files: Files, file: string): string[] {
  return (parse(String(files.get(file))) as { id: string }[]).map(({ id }) => `${file}#${id}`);
}
