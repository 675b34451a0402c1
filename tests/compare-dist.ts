// node tests/compare-dist.ts before after: two built sites, file by file, and what differs in what readers would see.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { readCommand, refuse } from '../src/cli/command.ts';

const USAGE = `node tests/compare-dist.ts <avant> <après>

  compare deux sites construits, fichier par fichier : pages, flux, cartes, livres et recherche

  --help    cette aide`;

async function main(): Promise<void> {
  const { words } = readCommand(USAGE, {}, { takesWords: true });
  const [before, after] = words;
  if (before === undefined || after === undefined || words.length > 2) refuse('Nommez les deux dossiers.', USAGE);
  const differences = await compareFolders(before, after);
  for (const { file, what } of differences) console.log(`${file}\n  ${what.replaceAll('\n', '\n  ')}`);
  console.log(`\n${differences.length} fichier${differences.length > 1 ? 's' : ''} d’une autre teneur.`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}

export interface Difference {
  /** As `before` names it; the file of a book follows its name: volumes/tome-1.epub › story-a.xhtml */
  file: string;
  what: string;
}

/** What differs, in the order of the files' names. Names that a bundler makes of the bytes count as one. */
export async function compareFolders(before: string, after: string): Promise<Difference[]> {
  return compare(filesOf(before), filesOf(after));
}

/** Files by the name under which the other site has them. */
type Files = ReadonlyMap<string, Uint8Array>;

async function compare(before: Files, after: Files): Promise<Difference[]> {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const found: Difference[] = [];
  for (const name of names) {
    const [one, other] = [before.get(name), after.get(name)];
    if (!one || !other) found.push({ file: name, what: one ? 'disparu' : 'nouveau' });
    else if (!Buffer.from(one).equals(other)) found.push(...(await differencesOf(name, one, other)));
  }
  return found;
}

async function differencesOf(name: string, one: Uint8Array, other: Uint8Array): Promise<Difference[]> {
  const ending = extname(name);
  if (ending === '.epub') {
    const inner = await compare(entriesOf(one), entriesOf(other));
    return inner.map(({ file, what }) => ({ file: `${name} › ${file}`, what }));
  }
  const what = await (KINDS[ending] ?? inWords)(one, other);
  return what === '' ? [] : [{ file: name, what }];
}

type Compare = (one: Uint8Array, other: Uint8Array) => string | Promise<string>;

const KINDS: Record<string, Compare> = {
  '.pdf': inPages,
  '.png': inPixels,
  '.jpg': inPixels,
  '.webp': inPixels,
  '.woff2': inSize,
  '.ttf': inSize,
};

/** Text, where the names that bundlers make of the bytes are one. Nothing where only these differ. */
function inWords(one: Uint8Array, other: Uint8Array): string {
  return firstDifference(plainNames(strFromU8(one)), plainNames(strFromU8(other)));
}

async function inPages(one: Uint8Array, other: Uint8Array): Promise<string> {
  const { openPdf, readPages } = await import('./publish/pdf/read-pdf.ts');
  const texts = await Promise.all(
    [one, other].map(async (bytes) => {
      const document = await openPdf(bytes);
      const pages = await readPages(document);
      const info = JSON.stringify(await document.getMetadata());
      await document.loadingTask.destroy();
      return [info, ...pages.map(({ number, text }) => `— ${number} —\n${text}`)].join('\n');
    }),
  );
  return firstDifference(...(texts as [string, string])) || 'mêmes mots, autre dessin';
}

async function inPixels(one: Uint8Array, other: Uint8Array): Promise<string> {
  const [a, b] = await Promise.all(
    [one, other].map((bytes) => sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 'autre taille';
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if (!a.data.subarray(at, at + 4).equals(b.data.subarray(at, at + 4))) count++;
  }
  return count > 0 ? `${count} points différents sur ${a.data.length / 4}` : '';
}

function inSize(one: Uint8Array, other: Uint8Array): string {
  return `${one.length} octets, puis ${other.length}`;
}

/** The words around the first place where two texts part, and how many of their lines do. */
function firstDifference(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at++;
  const from = Math.max(0, at - 60);
  const lines = new Set(one.split('\n'));
  const added = other.split('\n').filter((line) => !lines.has(line)).length;
  const around = (text: string) => text.slice(from, at + 100).replaceAll(/\s+/g, ' ');
  return `${added} ligne${added > 1 ? 's' : ''}, d’abord :\n- ${around(one)}\n+ ${around(other)}`;
}

function filesOf(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.map((entry): [string, Uint8Array] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), readFileSync(path)];
  });
  return new Map(read.flatMap(([name, bytes]) => named(name, bytes)));
}

/** What the search shows of a page is known by that page; the rest of its index is tables. */
function named(name: string, bytes: Uint8Array): [string, Uint8Array][] {
  if (!name.startsWith('recherche/mots/')) return [[plainNames(name), bytes]];
  if (!/\/t\d+\.bin$/.test(name)) return [];
  const texts = JSON.parse(strFromU8(gunzipSync(bytes))) as { path: string }[];
  return texts.map((text) => [`recherche : ${text.path}`, Buffer.from(JSON.stringify(text, undefined, 1))]);
}

function entriesOf(book: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(book)));
}

/** `page.BXbDelWJ.css` → `page.css`; a card's address, `un-cafe.0123456789.png`, changes with the code that draws it. */
function plainNames(text: string): string {
  return text.replaceAll(/\.(?:[\w-]{8}|[0-9a-f]{10})(?=\.(?:js|css|woff2|png|svg)\b)/g, '');
}

// Last: what is above must be there.
if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) await main();
