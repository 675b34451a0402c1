// Right stories made wrong at random; the same seed gives the same stories.
import { mulberry32 } from '../../src/model/sky/random.ts';
import { mutate, OPERATIONS, type Operation } from './mutate.ts';
import { NASTY } from './nasty.ts';
import { seeds } from './seeds.ts';

export interface Mutation {
  bytes: Uint8Array;
  /** The seed and the operations that lead to it. */
  told: string;
}

export function* mutations(count: number, seed: number): Generator<Mutation> {
  const random = mulberry32(seed);
  const sources = seeds();
  for (let index = 0; index < count; index++) {
    const source = Math.floor(random() * sources.length);
    const operations = Array.from(
      { length: 1 + Math.floor(random() * 6) },
      (): Operation => ({
        kind: OPERATIONS[Math.floor(random() * OPERATIONS.length)] as Operation['kind'],
        at: random(),
        other: random(),
        token: Math.floor(random() * NASTY.length),
      }),
    );
    yield { bytes: mutate(sources[source] as string, operations), told: `${source} ${JSON.stringify(operations)}` };
  }
}
