// npm run bench -- --soups 30000: texts of tags in whatever order are received; no word of them is lost.
import * as fc from 'fast-check';
import { soup, tryHtml } from '../import/html/soup.ts';

/** Prints the smallest text that loses a word, if there is one. @returns whether none does */
export async function runSoups(count: number, seed: number): Promise<boolean> {
  const { failed, numRuns, counterexample, errorInstance } = await fc.check(fc.asyncProperty(soup, tryHtml), {
    numRuns: count,
    seed,
  });
  console.log(`soupes           ${numRuns}`);
  if (failed) console.error(`${counterexample?.[0]}\n\n${String(errorInstance)}`);
  return !failed;
}
