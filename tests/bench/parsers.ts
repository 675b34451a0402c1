// npm run bench -- --parsers 10000: right stories made wrong at random; both parsers of MDX say the same of each.
import { mutations } from '../hostile/mutations.ts';
import { differenceOf } from '../read/two-parsers.ts';

/** Prints the first differences. @returns how many there are */
export async function runParsers(count: number, seed: number): Promise<number> {
  let different = 0;
  for (const { bytes, told } of mutations(count, seed)) {
    const difference = await differenceOf(bytes);
    if (!difference) continue;
    different++;
    if (different <= 5) console.error(`${told}\n${JSON.stringify(difference, null, 1).slice(0, 2000)}\n`);
  }
  console.log(`lectures         ${count}`);
  console.log(`différences      ${different}`);
  return different;
}
