// The digest of what all cards share: the code that composes and draws, found by following its imports, the versions of
// the packages it loads, and the faces.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import type { Faces } from '../../design/faces.ts';
import { fontFilesOf } from './card-faces.ts';

/** Where the drawing starts, in a thread of its own. */
export const WORKER = 'src/publish/card/card-worker.ts';

/** @param faces those of the cards; @param root the project's folder: at build this code runs from a bundle, beside nothing of it */
export function workshopDigest(faces: Faces, root: string): string {
  const { files, packages } = loadedBy(WORKER, root);
  const versions = packages.map((name) => {
    const sheet: { version: string } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    );
    return [name, sheet.version];
  });
  const contents = [...files, ...fontFilesOf(faces)].map((file) => [file, sha256(readFileSync(join(root, file)))]);
  return sha256(JSON.stringify([contents, versions]));
}

/**
 * Everything that a file loads, through however many others. Types load nothing.
 * @param entry its path from the project's root
 * @returns paths from the root, and names of packages, sorted
 */
export function loadedBy(entry: string, root: string): { files: string[]; packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  // A set goes on with what is added to it on the way.
  for (const file of files) {
    for (const name of importsOf(readFileSync(join(root, file), 'utf8'), file)) {
      if (name.startsWith('.')) files.add(posix.join(dirname(file).replaceAll('\\', '/'), name));
      else if (!isBuiltIn(name)) packages.add(packageOf(name));
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** The names of what a file imports or exports from elsewhere, or imports on the way; not those of types. */
function importsOf(source: string, file: string): string[] {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, source: from, importKind, exportKind } = node as Record<string, unknown>;
    const isType = importKind === 'type' || exportKind === 'type';
    const value = (from as { value?: unknown } | null | undefined)?.value;
    if (typeof type === 'string' && /^(Import|Export)/.test(type) && typeof value === 'string' && !isType)
      names.push(value);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang: 'ts' }, file));
  return names;
}

function isBuiltIn(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

/** « @resvg/resvg-js » of `@resvg/resvg-js/file.js`, « satori » of `satori/jsx` */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
