// A built site → every place where some words can be read in it, whatever the format that holds them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { openPdf, readPages } from '../publish/pdf/read-pdf.ts';
import { filesOf } from './build.ts';

/** What a reader, or a program, finds in one file, lower case and without accents. */
interface Readable {
  /** recits/un-cafe/index.html, volumes/tome-1.epub/OEBPS/nav.xhtml */
  place: string;
  words: string;
}

/** Everything that the files of a folder say, their names included: archives are opened, books are read. */
export async function readEverything(folder: string): Promise<Readable[]> {
  const read = await Promise.all(
    filesOf(folder).map((file) => wordsOf(file, new Uint8Array(readFileSync(join(folder, file))))),
  );
  return read.flat();
}

/** The places that hold some words, however they are written: accents, capitals, escapes and joined words do not hide them. */
export function tracesOf(words: string, everything: readonly Readable[]): string[] {
  const wanted = plain(words);
  return everything
    .filter(({ place, words: said }) => said.includes(wanted) || plain(place).includes(wanted))
    .map(({ place }) => place);
}

async function wordsOf(place: string, bytes: Uint8Array): Promise<Readable[]> {
  const own = { place, words: plain(new TextDecoder('utf-8').decode(bytes)) };
  if (startsWith(bytes, 'PK'))
    return (
      await Promise.all(Object.entries(unzipSync(bytes)).map(([name, held]) => wordsOf(`${place}/${name}`, held)))
    ).flat();
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return [{ place, words: plain(new TextDecoder().decode(gunzipSync(bytes))) }];
  if (startsWith(bytes, '%PDF')) return [own, { place, words: plain(await wordsOfPdf(bytes)) }];
  return [own];
}

/** Its pages, what it says of itself, its outline, its links. */
async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes);
  try {
    const pages = (await readPages(document)).map(({ text }) => text);
    const links = await Promise.all(
      pages.map(async (_, index) => (await document.getPage(index + 1)).getAnnotations()),
    );
    const { info, metadata } = await document.getMetadata();
    return JSON.stringify([pages, links, info, metadata?.getRaw(), await document.getOutline()]);
  } finally {
    await document.loadingTask.destroy();
  }
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, sign.length)) === sign;
}

/** Escapes of JSON, of addresses and of markup read; accents, capitals and signs left. */
function plain(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]+);|&#(\d+);/gi, (_, unicode, hex, decimal) =>
      String.fromCodePoint(Number.parseInt(unicode ?? hex ?? decimal, decimal === undefined ? 16 : 10)),
    )
    .replace(/(?:%[0-9a-f]{2})+/gi, (coded) => {
      try {
        return decodeURIComponent(coded);
      } catch {
        return coded;
      }
    })
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
