// npm run bench -- --accepted 1000: random contents that the check accepts, all built; whatever they hold, no build fails.
import { batches } from '../accepted/batch.ts';
import { type Failure, failureOf } from '../accepted/try-build.ts';

/** Contents in a build: most of its time is spent before the first page. */
const SIZE = 50;

/** Draws and builds `count` accepted contents, and prints the count, the seed and the failures. @returns the failures */
export async function runAccepted(count: number, seed: number): Promise<Failure[]> {
  const failures: Failure[] = [];
  let [drawn, built] = [0, 0];
  for await (const batch of batches(seed, count, SIZE)) {
    const failure = failureOf(batch.contents);
    if (failure) failures.push(failure);
    if (failure)
      console.error(`\n${failure.output.trim()}\n\nPour le revoir : CONTENT_DIR=${failure.folder} npm run build\n`);
    drawn += batch.drawn;
    built += batch.contents.length;
    console.log(
      `${built} contenus acceptés sur ${drawn} tirés, ${failures.length} échec${failures.length > 1 ? 's' : ''}`,
    );
  }
  console.log(`\ncontenus acceptés  ${built}\ngraine             ${seed}\néchecs             ${failures.length}`);
  return failures;
}
