// Bytes that cost much to make, kept in the cache under all that they are made from.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const HEAD = 32;

/**
 * From the cache, or made and kept: the file appears whole or not at all, and one that was damaged is made again.
 * @param file absolute path, whose name holds a digest of all that the bytes are made from
 */
export async function keptBytes(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(0, HEAD).equals(digestOf(kept.subarray(HEAD)))) return new Uint8Array(kept.subarray(HEAD));
  const made = await make();
  // A cache that cannot be written costs time, and nothing else.
  await keep(file, Buffer.concat([digestOf(made), made])).catch(() => undefined);
  return new Uint8Array(made);
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

/** A digest of the program: its code, and the versions of all that it asks for. Computed once. @param root the project's folder */
export function programDigest(root: string): string {
  const known = programs.get(root);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  const digest = hash.digest('hex');
  programs.set(root, digest);
  return digest;
}

const programs = new Map<string, string>();

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
