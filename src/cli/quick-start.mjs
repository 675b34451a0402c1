// node --import ./src/cli/quick-start.mjs …: what Node compiled, and each file of the program without its types, are kept from one command to the next.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
/** Node keeps there what it compiled: where it was asked to by NODE_COMPILE_CACHE, or else among the packages, with which it goes away. */
const { directory } =
  module.enableCompileCache?.(fileURLToPath(new URL('node_modules/.cache/florilege-code', root))) ?? {};
/** Node keeps no text without its types: to take them out is a third of the start of a command, and is done again in each thread. */
if (directory) module.registerHooks({ load });

/** @type {import('node:module').LoadHookSync} */
function load(url, context, next) {
  const [file = ''] = url.split('?');
  if (!file.endsWith('.ts') || !file.startsWith(root.href) || file.includes('/node_modules/'))
    return next(url, context);
  const source = withoutTypes(file);
  if (source === undefined) return next(url, context);
  return { format: 'module', source: `${source}\n\n//# sourceURL=${url}`, shortCircuit: true };
}

/**
 * From the cache, or made and kept.
 * @param {string} url
 * @returns {string | undefined} nothing where it cannot be read or parsed: Node tells why
 */
function withoutTypes(url) {
  try {
    const typed = readFileSync(fileURLToPath(url), 'utf8');
    const kept = join(`${directory}`, 'typescript', `${encodeURIComponent(url.slice(root.href.length))}.kept`);
    const known = keptText(kept, typed);
    if (known !== undefined) return known;
    const made = stripped(typed);
    keep(kept, `${headOf(typed, made)}\n${made}`);
    return made;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} typed what it has to be made of
 */
function keptText(file, typed) {
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    const text = lines.join('\n');
    return head === headOf(typed, text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is first in a kept file: it is of this text, made by this Node, and whole.
 * @param {string} typed
 * @param {string} made
 */
function headOf(typed, made) {
  return [process.version, typed, made].map((text) => createHash('sha256').update(text).digest('hex')).join(' ');
}

/** @param {string} typed */
function stripped(typed) {
  const { emitWarning } = process;
  // Node says once that this function may change; its own way, which this is, says nothing.
  process.emitWarning = () => undefined;
  try {
    return module.stripTypeScriptTypes(typed);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * It appears whole or not at all; where nothing can be written, the next command makes it again.
 * @param {string} file
 * @param {string} text
 */
function keep(file, text) {
  const draft = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {}
}
