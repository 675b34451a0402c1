// What a part of a document of Word leads to by a number: pictures, links, other files.
import type { Loss } from '../arrival.ts';
import { all, parsePart, remove, value } from './xml.ts';

interface Relation {
  /** A path within the archive, or an address. */
  target: string;
  isOutside: boolean;
}

type Relations = ReadonlyMap<string, Relation>;

/** @param folder of the part, with its slash; @param name of the document */
export function relationsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  folder: string,
  part: string,
  name: string,
): Relations {
  const bytes = parts.get(`${folder}_rels/${part}.rels`);
  if (!bytes) return new Map();
  return new Map(
    all(parsePart(bytes, name), 'Relationship').map((one) => {
      const isOutside = value(one, 'TargetMode') === 'External';
      const target = value(one, 'Target');
      return [value(one, 'Id'), { isOutside, target: isOutside ? target : within(folder, target) }];
    }),
  );
}

/** Pictures that are elsewhere, or that the file has lost. */
export function tellLostPictures(
  document: Document,
  relations: Relations,
  parts: ReadonlyMap<string, Uint8Array>,
  losses: Loss[],
): void {
  for (const [name, attributes] of PICTURES)
    for (const node of all(document, name)) {
      const ids = attributes.map((attribute) => value(node, attribute)).filter(Boolean);
      const found = ids.flatMap((id) => relations.get(id) ?? []);
      if (ids.length === 0 || found.some(({ target, isOutside }) => !isOutside && parts.has(target))) continue;
      const words = [altOf(node), ...found.map(({ target }) => target)].filter(Boolean).join(' ');
      losses.push({ kind: 'picture', words });
      remove(node);
    }
}

const PICTURES: readonly [string, readonly string[]][] = [
  ['a:blip', ['r:embed', 'r:link']],
  ['v:imagedata', ['r:id', 'r:href']],
];

function altOf(picture: Element): string {
  for (let at = picture.parentNode as Element | null; at; at = at.parentNode as Element | null) {
    const [own] = /^wp:(?:inline|anchor)$/.test(at.tagName ?? '') ? all(at, 'wp:docPr') : [];
    if (own) return value(own, 'descr').trim();
  }
  return value(picture, 'o:title').trim();
}

function within(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : new URL(target, `https://word.invalid/${folder}`).pathname.slice(1);
}
