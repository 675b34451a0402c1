// Whatever the check accepts is published: random contents, drawn from all of Unicode, built by the real command.
import { expect, test } from 'vitest';
import { batches, merged } from './batch.ts';
import { draw } from './draw.ts';
import { failureOf } from './try-build.ts';

/** `npm run bench -- --accepted 1000 --seed …` tries many more. */
const COUNT = 24;
const SEED = 20260701;

test('most of what is drawn is accepted, and the same seed draws it again', async () => {
  const drawn = await first(30);
  expect(drawn.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(30 * 0.6);
  const again = await first(3);
  expect(again.map(({ files }) => [...files])).toEqual(drawn.slice(0, 3).map(({ files }) => [...files]));
}, 300_000);

test('what is accepted is built', async () => {
  for await (const { contents } of batches(SEED, COUNT, COUNT)) {
    expect(merged(contents).size).toBeGreaterThan(COUNT * 4);
    const failure = failureOf(contents);
    expect(failure?.output, `CONTENT_DIR=${failure?.folder} npm run build`).toBeUndefined();
  }
}, 300_000);

async function first(count: number) {
  const drawn = [];
  for await (const one of draw(SEED)) if (drawn.push(one) >= count) break;
  return drawn;
}
