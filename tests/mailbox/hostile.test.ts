// Whatever is sent to a mailbox: an answer in a sentence, files in their folders, a report, and nothing left behind.
import { afterAll, expect, test } from 'vitest';
import { opened } from './opened.ts';
import { hostileParcels, mutatedParcels } from './parcels.ts';
import { faultsWith } from './trial.ts';

const { fake, again, setting } = await opened({ limits: { perHour: 1e6, perDay: 1e6 }, bits: 0 });
const trial = { fake, box: again(), waiting: () => setting.box.keys('waiting/') };
afterAll(() => fake.close());

test('stories of the hostile corpus, each in an archive (npm run bench -- --mailbox 2000 for all of them)', async () => {
  const told = [];
  for (const [index, { zip, told: how }] of [...hostileParcels()].entries()) {
    if (index % 15 > 0) continue;
    for (const fault of await faultsWith(zip, trial)) told.push(`${how}: ${fault}`);
  }
  expect(told).toEqual([]);
});

test('archives made wrong at random (npm run bench -- --mailbox 2000 for more)', async () => {
  const told = [];
  for (const { zip, told: how } of mutatedParcels(60, 612))
    for (const fault of await faultsWith(zip, trial)) told.push(`${how}: ${fault}`);
  expect(told).toEqual([]);
});
