// What the house refuses: each rule takes its plan and says who breaks it, by name.
import type { Arrow, House } from './graph.ts';
import { reachedBy } from './graph.ts';

/** Files that import each other, over however many others; types count, since they are read together. */
export function circlesOf({ files, arrows }: House): string[] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    state.set(file, 'open');
    for (const { to } of next.get(file) ?? []) {
      if (state.get(to) === 'open') circles.push([...way.slice(way.indexOf(to)), to].join(' → '));
      else if (!state.has(to) && next.has(to)) visit(to, [...way, to]);
    }
    state.set(file, 'done');
  };
  for (const file of files) if (!state.has(file)) visit(file, [file]);
  return circles;
}

/** Arrows from some files to others that these may not know. */
export function wrongArrows({ arrows }: House, from: RegExp, to: RegExp, except: readonly string[] = []): string[] {
  return arrows
    .filter((arrow) => from.test(arrow.from) && to.test(arrow.to) && !except.includes(arrow.from))
    .map(written);
}

/** Products that import each other: `publish/epub` and `publish/pdf` never meet. */
export function meetingsOf({ arrows }: House): string[] {
  const productOf = (path: string) => /^src\/publish\/([^/]+)\//.exec(path)?.[1];
  return arrows
    .filter(
      ({ from, to }) =>
        productOf(from) !== undefined && productOf(to) !== undefined && productOf(from) !== productOf(to),
    )
    .map(written);
}

/** What some files reach, through any path, though it runs in no browser. The whole way is told. */
export function reachesOf(house: House, from: RegExp, to: RegExp, except: readonly string[] = []): string[] {
  const starts = house.files.filter((file) => from.test(file) && !except.includes(file));
  return [...reachedBy(starts, house)].filter(([reached]) => to.test(reached)).map(([, way]) => way.join(' → '));
}

/** What a file exports and no other file asks for. What Astro asks for by name is told in `except`. */
export function unusedExports({ arrows, exports }: House, within: RegExp, except: RegExp): string[] {
  const used = new Set(arrows.flatMap(({ to, names }) => names.map((name) => `${to} ${name}`)));
  return exports
    .filter(({ file }) => within.test(file) && !except.test(file))
    .filter(({ file, name }) => !used.has(`${file} ${name}`) && !used.has(`${file} *`))
    .map(({ file, name }) => `${file}: ${name}`);
}

/** Lines that write an address of the site, or take one apart, by the name of one of its folders. Comments and messages may. */
export function writtenAddresses(sources: Iterable<readonly [file: string, text: string]>): string[] {
  return [...sources].flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && ADDRESS.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

/** At the beginning of a text, after an origin, or in an expression that reads one. */
const ADDRESS =
  /site\.url\}\/|(?:['"`]|\$\{[^}]*\}|\^)\\?\/(?:recits|personnes|reseaux|themes|lieux|collections|volumes|rencontres|recherche|opds|flux)\b/;

/** Folders of the program that a map does not name. */
export function unnamedRooms({ files }: House, map: string): string[] {
  const rooms = files.flatMap((file) => /^src\/(?:publish\/)?[^/]+\/(?=.)/.exec(file)?.[0] ?? []);
  return [...new Set(rooms)].filter((room) => room !== 'src/publish/' && !map.includes(`\`${room}\``));
}

function written({ from, to }: Arrow): string {
  return `${from} → ${to}`;
}
