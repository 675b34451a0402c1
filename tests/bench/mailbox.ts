// npm run bench -- --mailbox 2000: the hostile corpus, archives made wrong at random, the heaviest there may be and fifty at once, through a
// mailbox that is a process of its own.
import { randomFillSync } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { MOST_MEGABYTES } from '../../src/mailbox/doors.ts';
import { handed, zipOf } from '../mailbox/opened.ts';
import { ownDraft } from '../mailbox/own-draft.ts';
import { hostileParcels, mutatedParcels } from '../mailbox/parcels.ts';
import { faultsWith } from '../mailbox/trial.ts';
import { type MailboxProcess, mailboxProcess } from './mailbox-process.ts';

/** What one request, and all of them together, may take. */
const MOST_MEMORY = 256;
const MOST_SECONDS = 5;

/** Prints the first faults, and what each part took. @returns how many faults there are, a bar that is not held among them */
export async function runMailbox(count: number, seed: number): Promise<number> {
  const own = await mailboxProcess();
  const faults: string[] = [];
  const row = (name: string, value: string) => console.log(`${name.padEnd(30)}${value}`);
  const memory = (name: string) => {
    const bytes = own.memory();
    const megabytes = Math.round((bytes ?? 0) / 1024 / 1024);
    if (megabytes > MOST_MEMORY) faults.push(`${name}: ${megabytes} Mo`);
    row(`mémoire, ${name}`, bytes === undefined ? 'inconnue' : `${megabytes} Mo`);
  };
  try {
    memory('à l’ouverture');
    let slowest = 0;
    for (const { zip, told } of [...hostileParcels(), ...mutatedParcels(count, seed)]) {
      const start = performance.now();
      faults.push(...(await faultsWith(zip, own)).map((fault) => `${fault}\n${told}`));
      slowest = Math.max(slowest, performance.now() - start);
    }
    row('archives', `${count}, et celles du corpus hostile`);
    row('la plus lente', `${slowest.toFixed(0)} ms`);
    if (slowest > MOST_SECONDS * 1000) faults.push(`la plus lente : ${slowest.toFixed(0)} ms`);
    memory('corpus');
    faults.push(...(await manyAtOnce(own)));
    memory('cinquante ensemble');
    faults.push(...(await faultsWith(heaviest(), own)));
    memory('la plus lourde');
  } finally {
    own.close();
  }
  for (const fault of faults.slice(0, 5)) console.error(`${fault}\n`);
  row('fautes', String(faults.length));
  return faults.length;
}

/** Each is a request, now or a little later. */
async function manyAtOnce(own: MailboxProcess): Promise<string[]> {
  const before = own.fake.pulls.length;
  const zips = Array.from({ length: 50 }, (_, index) => zipOf(ownDraft(`Mot numéro ${index}.`), `e-1000-${index}`));
  await Promise.all(zips.map((zip) => handed(own.box, zip)));
  for (let turn = 0; turn < 120 && (await own.waiting()).length > 0; turn++) await after(500);
  const made = own.fake.pulls.length - before;
  return made === zips.length ? [] : [`cinquante ensemble : ${made} demandes`];
}

/** As heavy as an archive may be: a picture whose bytes do not pack. */
function heaviest(): Uint8Array {
  const files = unzipSync(zipOf(ownDraft('Une image, et rien d’autre.'), 'e-9999-9999'));
  const head = strToU8('\xff\xd8\xff\xe0\0\x10JFIF\0', true);
  const bytes = randomFillSync(new Uint8Array(MOST_MEGABYTES * 1024 * 1024 - 64 * 1024));
  bytes.set(head);
  return zipSync({ ...files, 'bruit.jpg': bytes }, { level: 0 });
}
