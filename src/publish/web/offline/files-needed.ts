// The scripts and styles of a page, and those that they load in turn → what has to be kept for the page to work without a network.

/**
 * What a script imports is needed, and the worker that it starts; what it loads on demand is where it weighs little. Engines of
 * previews come later (`filesForLater`), and are kept as any file is.
 * @param page its HTML
 * @param files name → text, of the folder of scripts and styles
 * @returns names
 */
export function filesNeeded(page: string, files: ReadonlyMap<string, string>): string[] {
  const needed = new Set<string>();
  const add = (name: string) => {
    for (const one of closureOf(name, files)) needed.add(one);
  };
  for (const [, name = ''] of page.matchAll(/(?:src|href)="[^"]*\/_astro\/([^"/]+)"/g)) add(name);
  // A set that grows is walked to its end.
  for (const name of needed)
    for (const demanded of namesIn(files.get(name) ?? '', DEMANDED)) {
      const more = [...closureOf(demanded, files)].filter((one) => !needed.has(one));
      if (more.reduce((sum, one) => sum + (files.get(one)?.length ?? 0), 0) <= LIGHT) more.forEach(add);
    }
  return [...needed].sort();
}

/**
 * What draws the previews, too heavy to come with the page: it may come once nothing else does.
 * @param needed as `filesNeeded` gives them
 * @param others names of files without text, which scripts name: a `.wasm`
 */
export function filesForLater(
  needed: readonly string[],
  files: ReadonlyMap<string, string>,
  others: readonly string[],
): string[] {
  const demanded = needed.flatMap((name) => namesIn(files.get(name) ?? '', DEMANDED));
  const later = [...new Set(demanded.flatMap((name) => [...closureOf(name, files)]))].filter(
    (name) => !needed.includes(name),
  );
  const named = others.filter((other) => later.some((name) => files.get(name)?.includes(other)));
  return [...later, ...named].sort();
}

/** In characters: what a page may load to open a list or to read a paste, and less than what draws a card. */
const LIGHT = 400_000;

/** `import("./x.js")` */
const DEMANDED = /\bimport\(\s*["'`]\.\/([^"'`/]+)["'`]/g;
/** `from"./x.js"`, `import"./x.js"` */
const IMPORTED = /\b(?:from|import)\s*["']\.\/([^"'/]+)["']/g;
/** `new Worker(new URL("/_astro/worker.js", import.meta.url))` */
const STARTED = /\bnew URL\(\s*["'`](?:[^"'`]*\/)?([^"'`/]+\.js)["'`]/g;

/** A file and all that it cannot run without. Those that are no script nor style of the folder are left out. */
function closureOf(name: string, files: ReadonlyMap<string, string>): Set<string> {
  const closure = new Set([name].filter((one) => files.has(one)));
  for (const one of closure)
    for (const needed of [IMPORTED, STARTED].flatMap((pattern) => namesIn(files.get(one) ?? '', pattern)))
      if (files.has(needed)) closure.add(needed);
  return closure;
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
