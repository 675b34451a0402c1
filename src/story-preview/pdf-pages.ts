// A story → the pages that it fills in a PDF, as pictures, kept under all that they are made from.
import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { Preview } from '../faces/preview.ts';
import { soleVolume } from '../faces/sole-volume.ts';
import { blaming, ofStory } from '../model/fault.ts';
import { jobFor } from '../publish/pdf/build-pdf.ts';
import { SCREEN } from '../publish/pdf/geometry.ts';
import type { BookJob } from '../publish/pdf/pdf-worker.ts';
import type { Press } from '../publish/press.ts';

/** PNGs, in the order of reading. @throws what Typst refuses, with the name of the story */
export function pdfPages({ story, library }: Preview, press: Press): Promise<Uint8Array[]> {
  return blaming(ofStory(story), async () => {
    const { job } = await jobFor(soleVolume(story.id, library), library, press.pdf);
    const kept = await press.keep(`pages-${digestOf(job)}`, async () => packed(await press.pdf.draw(job, WIDTH)));
    return unpacked(kept);
  });
}

/** In pixels: read on a telephone held upright, without being enlarged. */
const WIDTH = 840;
export const PAGE_PICTURE = { width: WIDTH, height: Math.round((WIDTH * SCREEN.height) / SCREEN.width) };

/** The program and its fonts are told by the name that the press gives. */
function digestOf({ book, workspace }: BookJob): string {
  const hash = createHash('sha256').update(JSON.stringify(book)).update(String(WIDTH));
  for (const [path, bytes] of workspace.files) hash.update(`\0${path}\0`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

function packed(pages: readonly Uint8Array[]): Uint8Array {
  // Pictures are compressed already.
  return zipSync(Object.fromEntries(pages.map((page, index) => [nameOf(index), page])), { level: 0 });
}

function unpacked(archive: Uint8Array): Uint8Array[] {
  const files = Object.entries(unzipSync(archive)).sort(([one], [other]) => (one < other ? -1 : 1));
  return files.map(([, page]) => page);
}

function nameOf(index: number): string {
  return `${String(index + 1).padStart(4, '0')}.png`;
}
