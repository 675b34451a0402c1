// What a browser will run later reaches nothing of Node, of Astro or of a native program, through any path; and it runs.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type OutputChunk } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { allCards } from '../../src/publish/card/cards.ts';
import { buildEpub } from '../../src/publish/epub/build-epub.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { satteri } from '../../src/read/satteri.ts';
import { SMALL } from '../content-folder.ts';
import { givenFiles } from '../given-files.ts';
import { pressFor, ROOT } from '../press.ts';
import { absentAdapters, browserFiles, OUTSIDE_BROWSERS } from './browser.ts';
import { houseOf, readSources } from './graph.ts';
import { reachesOf } from './rules.ts';

const house = houseOf(readSources(ROOT, ['src']));
const files = browserFiles(house);
const theirs = (file: string) => new RegExp(`^(?:${file.replaceAll('.', '\\.')})$`);
const reached = (plan = house) => reachesOf(plan, theirs(browserFiles(plan).join('|')), OUTSIDE_BROWSERS);

test('read, check, model, words, design and the plans of products reach nothing but JavaScript', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(absentAdapters(house)).toEqual([]);
  expect(reached()).toEqual([]);
});

describe('each kind of what runs in no browser is told, with the way to it', () => {
  const invented = (added: string) =>
    houseOf(
      new Map([
        ['src/read/content.ts', "import { parse } from './parse.ts';\nexport const contentOf = parse;"],
        ['src/read/parse.ts', `${added}\nimport yaml from 'yaml';\nexport const parse = yaml;`],
        ['src/read/folder.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
        ['src/publish/epub/cover.ts', "import { parse } from '../../read/parse.ts';\nexport const cover = parse;"],
        ['src/library.ts', "import { getCollection } from 'astro:content';\nexport const library = getCollection;"],
        ['src/pictures/decode.ts', "export const decoder = () => import('sharp');"],
      ]),
    );

  test('and a house without any is told nothing', () => {
    expect(reached(invented(''))).toEqual([]);
    expect(reached(invented("import type { read } from './folder.ts';"))).toEqual([]);
  });

  test.each([
    ['a module of Node', "import { join } from 'node:path';", 'src/read/parse.ts → node:path'],
    ['a module of Node by its old name', "import fs from 'fs';", 'src/read/parse.ts → fs'],
    ['an adapter', "import { read } from './folder.ts';", 'src/read/parse.ts → src/read/folder.ts → node:fs'],
    ['a native package', "import { mdxToMdast } from 'satteri';", 'src/read/parse.ts → satteri'],
    ['one that draws', "export { Resvg } from '@resvg/resvg-js';", 'src/read/parse.ts → @resvg/resvg-js'],
    ['a package that is asked for later', "const later = import('typst');", 'src/read/parse.ts → typst'],
    [
      'one that another room loads',
      "import { decoder } from '../pictures/decode.ts';",
      'src/read/parse.ts → src/pictures/decode.ts → sharp',
    ],
    ['Astro', "import { library } from '../library.ts';", 'src/read/parse.ts → src/library.ts → astro:content'],
    ['a part of Astro', "import { glob } from 'astro/loaders';", 'src/read/parse.ts → astro/loaders'],
  ])('%s', (_, added, way) => {
    expect(reached(invented(added))).toEqual([way]);
  });
});

/** What the files of browsers become, with their packages: one script. */
async function bundled(source: string): Promise<OutputChunk> {
  const entry = '\0entry.ts';
  const { output } = await build({
    input: entry,
    cwd: ROOT,
    write: false,
    platform: 'browser',
    // Some packages ask a page to read entities for them; in a worker, which has none, they do it themselves.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'module', 'default'] },
    logLevel: 'silent',
    treeshake: false,
    plugins: [
      {
        name: 'entry',
        // Files that a bundler serves beside the script, or writes in it.
        resolveId: (id) => (id === entry ? id : BESIDE.test(id) ? `\0${id.replace(/\W/g, '_')}.js` : null),
        load: (id) => (id === entry ? source : id.startsWith('\0') ? 'export default "";' : null),
      },
    ],
    output: { format: 'iife', name: 'florilege', codeSplitting: false },
  });
  return output[0];
}

const BESIDE = /\.css$|\?(?:raw|url)$/;

const NODE_ALONE = new Set(['Buffer', 'process', 'global', '__dirname', '__filename', 'setImmediate']);

/** The names that a script reads, those of properties left out. */
function namesIn(code: string): string[] {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, name, computed, property, key, ...parts } = node as Record<string, unknown>;
    if (type === 'Identifier') names.push(String(name));
    for (const part of Object.values(parts)) visit(part);
    if (computed) [property, key].forEach(visit);
  };
  visit(parseAst(code));
  return names;
}

describe('in a script for browsers', () => {
  let chunk: OutputChunk;
  beforeAll(async () => {
    const all = files.map((file, index) => `export * as file${index} from '${join(ROOT, file)}';`);
    const used = {
      contentOf: 'read/content.ts',
      toChecked: 'read/checked.ts',
      checkContent: 'check/check-content.ts',
      buildLibrary: 'model/build/build-library.ts',
      buildEpub: 'publish/epub/build-epub.ts',
      renderProse: 'publish/web/prose/prose-to-html.ts',
      allCards: 'publish/card/cards.ts',
      sceneOf: 'publish/card/tree/scene.ts',
      fontsOf: 'publish/card/card-faces.ts',
      rulerOf: 'publish/card/font-ruler.ts',
    };
    const named = Object.entries(used).map(([name, file]) => `export { ${name} } from '${join(ROOT, 'src', file)}';`);
    chunk = await bundled([...all, ...named].join('\n'));
  });

  test('they ask nothing of Node, by import or by a name that Node alone has', () => {
    expect(chunk.imports).toEqual([]);
    const own = Object.entries(chunk.modules).filter(([id]) => id.startsWith(join(ROOT, 'src')));
    expect(own.length).toBeGreaterThanOrEqual(files.length);
    const asking = own.filter(([, { code }]) => namesIn(code ?? '').some((name) => NODE_ALONE.has(name)));
    expect(asking.map(([id]) => id)).toEqual([]);
  });

  test('a content in memory is read, checked, modelled and made into pages, cards and a book', async () => {
    const { penOf, subset, pictures, assets } = pressFor(SMALL).epub;
    const given = { files: givenFiles(SMALL), parser: satteri, penOf, subset, pictures, assets };
    // What every browser has, and JavaScript does not.
    const web = {
      self: new EventTarget(),
      atob,
      TextDecoder,
      TextEncoder,
      URL,
      URLSearchParams,
      crypto,
      structuredClone,
      console,
      given,
    };
    const made = await runInContext(`${chunk.code}\n(${run.toString()})(florilege, given)`, createContext(web));
    const here = buildLibrary(toChecked(await readContent(SMALL)), '2026-07-01');
    expect(made.errors).toEqual([]);
    expect(made.stories).toBe(here.stories.size);
    expect(made.page).toContain('<p');
    expect(made.scenes).toBe(allCards(here).length);
    const [volume] = here.volumes.values();
    const book = volume && (await buildEpub(volume, here, pressFor(SMALL).epub));
    expect(Buffer.from(made.book).equals(book ?? new Uint8Array())).toBe(true);
  });
});

/** Runs inside, where there is nothing but what is given. */
async function run(florilege: Record<string, (...given: unknown[]) => never>, given: Record<string, never>) {
  const { contentOf, toChecked, checkContent, buildLibrary, buildEpub, renderProse } = florilege as never as Program;
  const { allCards, sceneOf, fontsOf, rulerOf } = florilege as never as Program;
  const { files, parser, ...tools } = given as never as Given;
  const content = await contentOf(files, { parser, isThere: () => true });
  const problems = checkContent(content, { today: '2026-07-01' });
  const library = buildLibrary(toChecked(content), '2026-07-01');
  const [story] = library.stories.values();
  const [volume] = library.volumes.values();
  if (!story || !volume) throw new Error('nothing was read');
  const ruler = rulerOf(await fontsOf(library.site.identity.faces.id, tools.assets));
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    stories: library.stories.size,
    page: renderProse(story.body, { lang: story.lang, address: (path) => path }),
    scenes: allCards(library).map((card) => sceneOf(card, ruler)).length,
    book: await buildEpub(volume, library, tools),
  };
}

interface Program {
  contentOf: typeof import('../../src/read/content.ts').contentOf;
  toChecked: typeof import('../../src/read/checked.ts').toChecked;
  checkContent: typeof import('../../src/check/check-content.ts').checkContent;
  buildLibrary: typeof import('../../src/model/build/build-library.ts').buildLibrary;
  buildEpub: typeof import('../../src/publish/epub/build-epub.ts').buildEpub;
  renderProse: typeof import('../../src/publish/web/prose/prose-to-html.ts').renderProse;
  allCards: typeof import('../../src/publish/card/cards.ts').allCards;
  sceneOf: typeof import('../../src/publish/card/tree/scene.ts').sceneOf;
  fontsOf: typeof import('../../src/publish/card/card-faces.ts').fontsOf;
  rulerOf: typeof import('../../src/publish/card/font-ruler.ts').rulerOf;
}

type Given = import('../../src/publish/epub/epub-tools.ts').EpubTools & {
  files: import('../../src/read/given-files.ts').GivenFiles;
  parser: import('../../src/read/mdx-parser.ts').MdxParser;
};
