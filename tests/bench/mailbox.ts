// npm run bench -- --mailbox 2000: the hostile corpus and archives made wrong at random, through a mailbox whose forge is on loopback.
import { opened } from '../mailbox/opened.ts';
import { hostileParcels, mutatedParcels } from '../mailbox/parcels.ts';
import { faultsWith } from '../mailbox/trial.ts';

/** Prints the first faults, the slowest request and the memory. @returns how many faults there are */
export async function runMailbox(count: number, seed: number): Promise<number> {
  const box = await opened({ limits: { perHour: 1e9, perDay: 1e9 }, bits: 0 });
  let [faults, slowest, memory] = [0, 0, 0];
  for (const { zip, told } of [...hostileParcels(), ...mutatedParcels(count, seed)]) {
    const start = performance.now();
    const found = await faultsWith(zip, box);
    slowest = Math.max(slowest, performance.now() - start);
    memory = Math.max(memory, process.memoryUsage().rss);
    if (found.length > 0 && faults < 5) console.error(`${found.join('\n')}\n${told}\n`);
    faults += found.length;
  }
  box.fake.close();
  console.log(`archives         ${count}, et celles du corpus hostile`);
  console.log(`fautes           ${faults}`);
  console.log(`la plus lente    ${slowest.toFixed(0)} ms`);
  console.log(`mémoire          ${(memory / 1024 / 1024).toFixed(0)} Mo`);
  return faults;
}
