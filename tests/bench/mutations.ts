// npm run bench -- --mutations 10000: right stories made wrong at random; whatever the bytes, the check ends and says so.
import { mutations } from '../hostile/mutations.ts';
import { Trials } from '../hostile/trial.ts';

export interface Mutations {
  count: number;
  refused: number;
  /** What was thrown, with the operations that lead to it. */
  crashes: string[];
  /** In milliseconds, with the operations. */
  slowest: { milliseconds: number; operations: string };
}

/** Checks `count` mutated stories and prints the count, the crashes and the slowest. The same count gives the same stories. */
export async function runMutations(count: number): Promise<Mutations> {
  const trials = await Trials.start();
  const result: Mutations = { count, refused: 0, crashes: [], slowest: { milliseconds: 0, operations: '' } };
  try {
    for (const { bytes, told } of mutations(count, count)) {
      try {
        const { errors, milliseconds } = await trials.check('essai', bytes);
        if (errors.length > 0) result.refused++;
        if (milliseconds > result.slowest.milliseconds) result.slowest = { milliseconds, operations: told };
      } catch (error) {
        result.crashes.push(`${error instanceof Error ? error.stack : String(error)}\n${told}`);
      }
    }
  } finally {
    await trials.end();
  }
  print(result);
  return result;
}

function print({ count, refused, crashes, slowest }: Mutations): void {
  for (const crash of crashes.slice(0, 5)) console.error(`${crash}\n`);
  console.log(`mutations        ${count}`);
  console.log(`refusées         ${refused}`);
  console.log(`plantages        ${crashes.length}`);
  console.log(`la plus lente    ${slowest.milliseconds.toFixed(0)} ms`);
}
