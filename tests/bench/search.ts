// npm run bench -- --search: the queries of tests/publish/search, on their own corpus, on the demonstration and on synthetic anthologies, with Pagefind as it is shipped beside.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { documentsOf, type SearchDocument } from '../../src/publish/search/documents.ts';
import { suggestionsFor, vocabulary } from '../../src/publish/search/french/suggest.ts';
import { wordsOfVocabulary } from '../../src/publish/search/index/vocabulary.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { CORPUS } from '../publish/search/corpus.ts';
import { indexInMemory, type MemoryIndex, ranksFound } from '../publish/search/in-memory.ts';
import { type Counts, countsOf, holds, type QueryCounts } from '../publish/search/measure.ts';
import { QUERIES, TYPOS } from '../publish/search/queries.ts';
import { pagefindOf } from './search-pagefind.ts';
import { writeSyntheticContent } from './synthetic.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Bytes of a first search, and milliseconds of the processor from key to result. */
const MOST_BYTES: Record<number, number> = { 612: 200_000, 6120: 260_000 };
const MOST_TIME = 100;
/** The scripts of the page, in bytes, as a build writes them and no host compresses them. */
const RUNTIME = 52_000;

/** Prints recall, precision, bytes and times. @param sizes of synthetic anthologies @returns whether all bars hold */
export async function runSearch(sizes: readonly number[]): Promise<boolean> {
  const answers = [await corpusHolds(), await ownHolds('démonstration', await documentsIn(join(ROOT, 'content')))];
  for (const size of sizes) answers.push(await syntheticHolds(size));
  return answers.every(Boolean);
}

async function corpusHolds(): Promise<boolean> {
  const { index } = await indexInMemory(CORPUS);
  console.log(`\nCorpus de ${CORPUS.length} pages, ${QUERIES.length} requêtes ; à droite, Pagefind tel quel\n`);
  const ours = await countsOf((typed) => ranksFound(typed, index), CORPUS);
  const theirs = await countsOf(await pagefindOf(CORPUS), CORPUS);
  printCounts(ours, theirs);
  const known = vocabulary(wordsOfVocabulary(await index.vocabulary()));
  const right = TYPOS.filter(([typed, meant]) => suggestionsFor(typed, known)[0] === meant).length;
  console.log(`coquilles : ${right} bonnes suggestions sur ${TYPOS.length}`);
  return holds(ours) && right >= 0.9 * TYPOS.length;
}

/** Each name, place, hashtag and theme of an anthology finds its page and its stories. */
async function ownHolds(name: string, documents: readonly SearchDocument[]): Promise<boolean> {
  const { index } = await indexInMemory(documents);
  let [asked, found, first] = [0, 0, 0];
  for (const [rank, { kind, title, unseen }] of documents.entries()) {
    for (const typed of kind === 'story' ? unseen : [title]) {
      const ranks = await ranksFound(typed, index);
      asked++;
      if (ranks.includes(rank)) found++;
      if (kind === 'story' || documents[ranks[0] ?? -1]?.title === title) first++;
    }
  }
  console.log(
    `\n${name}, ${documents.length} pages : ${found} trouvées sur ${asked} par leurs noms, ${first} premières`,
  );
  return found === asked && first >= 0.95 * asked;
}

async function syntheticHolds(size: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-search-'));
  try {
    await writeSyntheticContent(folder, size);
    const documents = [...(await documentsIn(folder)), ...CORPUS];
    const start = process.cpuUsage();
    const memory = await indexInMemory(documents);
    const { user, system } = process.cpuUsage(start);
    console.log(`\n${size} récits, ${documents.length} pages, indexées en ${((user + system) / 1e6).toFixed(1)} s\n`);
    const counts = await countsOf((typed) => ranksFound(typed, memory.index), documents);
    printCounts(counts);
    return holds(counts) && (await costHolds(size, memory));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function documentsIn(folder: string): Promise<SearchDocument[]> {
  return documentsOf(forOutput(buildLibrary(toChecked(await readContent(folder)), '2026-10-01'), 'web'), []);
}

const COMMON = ['rencontre', 'œuvre', 'Rennes', 'attendre une lettre', 'revenir', '"le café"', 'Macron'];

/** Bytes of each query as if it were the first, and its time as if it were the second. */
async function costHolds(size: number, { index, files, read }: MemoryIndex): Promise<boolean> {
  const facts = files.find(({ path }) => path === 'faits.bin')!.content.length;
  const costs: [bytes: number, time: number][] = [];
  for (const typed of COMMON) {
    read.clear();
    await shown(typed, index);
    const bytes = RUNTIME + facts + [...read.values()].reduce((sum, one) => sum + one, 0);
    const start = process.cpuUsage();
    await shown(typed, index);
    const { user, system } = process.cpuUsage(start);
    costs.push([bytes, (user + system) / 1000]);
    console.log(
      `${typed.padEnd(24)}${`${Math.round(bytes / 1000)} ko`.padStart(10)}${`${costs.at(-1)![1].toFixed(0)} ms`.padStart(10)}`,
    );
  }
  return costs.every(([bytes, time]) => bytes <= (MOST_BYTES[size] ?? Number.POSITIVE_INFINITY) && time <= MOST_TIME);
}

/** A page of results, with their texts. */
async function shown(typed: string, index: MemoryIndex['index']): Promise<void> {
  const ranks = await ranksFound(typed, index);
  await Promise.all(ranks.slice(0, 12).map((rank) => index.text(rank)));
}

function printCounts(ours: Counts, theirs?: Counts): void {
  for (const [kind, counts] of Object.entries(ours)) {
    const other = theirs?.[kind as keyof Counts];
    console.log(`${kind.padEnd(14)}${inWords(counts).padEnd(52)}${other ? inWords(other) : ''}`);
  }
}

function inWords({ asked, found, wrong, first }: QueryCounts): string {
  return `${found} sur ${asked} trouvées, ${wrong} à tort, ${first} premières`;
}
