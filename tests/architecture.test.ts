// The house keeps its shape: who may import whom.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|astro)$/.test(file));

/** Every arrow `from → to`; packages keep their name, files of the project their path. */
const arrows = sources.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const name = (match[1] ?? match[2]) as string;
    const to = name.startsWith('.') ? relative(root, resolve(root, dirname(from), name)).replaceAll('\\', '/') : name;
    return { from, to };
  });
});

const wrong = (rule: (arrow: { from: string; to: string }) => boolean) =>
  arrows.filter(rule).map(({ from, to }) => `${from} → ${to}`);

describe('the arrows of the house', () => {
  test('the arrows are read', () => {
    expect(arrows).toContainEqual({ from: 'src/library.ts', to: 'src/model/build/build-library.ts' });
  });

  test('only content.config.ts and library.ts open the content layer', () => {
    expect(
      wrong(({ from, to }) => to === 'astro:content' && !['src/content.config.ts', 'src/library.ts'].includes(from)),
    ).toEqual([]);
  });

  test('read, check and model know nothing of Astro', () => {
    expect(wrong(({ from, to }) => /^src\/(read|check|model)\//.test(from) && /^(astro|@astrojs)/.test(to))).toEqual(
      [],
    );
  });

  test('check and model do no input nor output', () => {
    const io = /^(node:(fs|http|https|net|child_process|worker_threads|dgram|dns)|sharp|satori|pagefind)/;
    expect(wrong(({ from, to }) => /^src\/(check|model)\//.test(from) && io.test(to))).toEqual([]);
    expect(wrong(({ from, to }) => /^src\/(check|model)\//.test(from) && to === 'src/pictures/encode.ts')).toEqual([]);
  });

  test('read knows neither check, model’s builders nor a product', () => {
    expect(wrong(({ from, to }) => /^src\/read\//.test(from) && /^src\/(check|publish|pages|cli)\//.test(to))).toEqual(
      [],
    );
  });

  test('products never import each other', () => {
    const product = (path: string) => /^src\/publish\/([^/]+)\//.exec(path)?.[1];
    expect(
      wrong(
        ({ from, to }) => product(from) !== undefined && product(to) !== undefined && product(from) !== product(to),
      ),
    ).toEqual([]);
  });

  test('addresses of the site are written once, in model/addresses.ts', () => {
    const elsewhere = sources.filter((file) => /site\.url\}\//.test(readFileSync(join(root, file), 'utf8')));
    expect(elsewhere).toEqual([]);
  });

  test('nothing imports a page', () => {
    expect(wrong(({ to }) => to.startsWith('src/pages/'))).toEqual([]);
  });

  test('pages hold addresses, not logic', () => {
    const long = sources
      .filter((file) => file.startsWith('src/pages/'))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 40);
    expect(long).toEqual([]);
  });

  test('nothing evaluates text', () => {
    const evaluators = sources.filter((file) =>
      /\beval\(|new Function\(|evaluate\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(evaluators).toEqual([]);
  });

  test('one file compiles, for the errors of the editors’ pages, and drops what comes out', () => {
    const compilers = sources.filter((file) => /mdxToJs|markdownToJs/.test(readFileSync(join(root, file), 'utf8')));
    expect(compilers).toEqual(['src/read/satteri.ts']);
    const text = readFileSync(join(root, compilers[0] as string), 'utf8');
    expect(text.match(/.*ToJs\(/g)).toEqual(['    void mdxToJs(']);
  });
});
