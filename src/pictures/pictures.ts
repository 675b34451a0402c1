// The pictures of a content folder, as products ask for them: re-encoded, sized, and kept in the cache.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../model/prose/prose.ts';
import { encode, type Grounds, type PublishedType, recipeOf, type Shape } from './encode.ts';

interface PictureBytes extends Shape {
  bytes: Uint8Array;
}

export interface Pictures {
  /**
   * A picture on a ground, in its own format or another, at most `maxWidth` pixels wide and `maxHeight` high (never enlarged).
   * @throws where its file cannot be read; the message has its path
   */
  read(
    picture: Picture,
    grounds: Grounds,
    maxWidth: number,
    maxHeight?: number,
    type?: PublishedType,
  ): Promise<PictureBytes>;
  /** SHA-256 of its file, in hexadecimal. */
  digestOf(picture: Picture): string;
}

/** @param folders absolute: the content, and the cache, where a picture is kept under a hash of all that makes its bytes */
export function openPictures({ content, cache }: { content: string; cache: string }): Pictures {
  const digests = new Map<string, string>();
  return {
    async read(picture, grounds, maxWidth, maxHeight = 10_000, type = picture.type) {
      const scale = Math.min(1, maxWidth / picture.width, maxHeight / picture.height);
      const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
      const shape = { type, width, height } as Shape;
      try {
        return { bytes: await bytesOf(join(content, picture.path), shape, grounds, join(cache, 'pictures')), ...shape };
      } catch (cause) {
        throw new Error(`l’image ${picture.path} ne peut pas être lue : ${(cause as Error).message}`, { cause });
      }
    },
    digestOf({ path }) {
      const file = join(content, path);
      const { mtimeMs, size } = statSync(file);
      const key = `${path} ${mtimeMs} ${size}`;
      const digest = digests.get(key) ?? createHash('sha256').update(readFileSync(file)).digest('hex');
      digests.set(key, digest);
      return digest;
    },
  };
}

async function bytesOf(path: string, shape: Shape, grounds: Grounds, kept: string): Promise<Uint8Array> {
  const source = await readFile(path);
  const key = createHash('sha256')
    .update(source)
    .update(await recipeOf(shape, grounds))
    .digest('hex');
  const file = join(kept, key);
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const bytes = await encode(source, shape, grounds);
  await mkdir(kept, { recursive: true });
  // The page and the books may ask for the same picture at the same time.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  return bytes;
}
