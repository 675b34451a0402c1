// A picture on the standard input → the same, cleaned, on the standard output: what it is, a line feed, its bytes. Nothing where it cannot be decoded.
import { buffer } from 'node:stream/consumers';
import { cleanPicture } from './clean.ts';

const clean = await cleanPicture(await buffer(process.stdin));
if (clean) {
  const { bytes, ...facts } = clean;
  process.stdout.write(`${JSON.stringify(facts)}\n`);
  process.stdout.write(bytes);
}
