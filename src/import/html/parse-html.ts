// HTML as it was sent → a tree and the pictures that it holds. Nothing is run, nothing is fetched, and what would exhaust the parser is refused.

import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { bytesOfBase64 } from '../../model/letters/bytes-as-text.ts';
import { ImportRefused } from '../import-refused.ts';

interface ParsedHtml {
  tree: Root;
  /** Address within the tree → bytes, for pictures that stood in the text itself. */
  inside: Map<string, Uint8Array>;
}

/** @throws ImportRefused */
export function parseHtml(html: string, name: string): ParsedHtml {
  const inside = new Map<string, Uint8Array>();
  const light = html.replace(DATA, (_, kind: string, base64: string) => {
    const address = `inside:${inside.size + 1}.${kind === 'jpeg' || kind === 'jpg' ? 'jpg' : kind}`;
    const bytes = bytesOf(base64);
    if (bytes) inside.set(address, bytes);
    return bytes ? address : '';
  });
  const reason = refusalOf(light);
  if (reason) throw new ImportRefused(reason, name);
  try {
    const tree = fromHtml(light);
    forgetPlaces(tree);
    return { tree, inside };
  } catch (error) {
    throw new ImportRefused(error instanceof RangeError ? 'nested' : 'unreadable', name, error);
  }
}

/** Why a parser must not be given this, told without one. */
export function refusalOf(html: string): 'heavy' | 'entities' | 'nested' | undefined {
  if (html.length > MAX_MARKUP || LONG_TAG.test(html)) return 'heavy';
  if (/<!ENTITY/i.test(html)) return 'entities';
  return depthOf(html) > MAX_DEPTH ? 'nested' : undefined;
}

/** Nobody asks where a tag stood, and each copy of the tree would hold it again. */
function forgetPlaces(node: Nodes): void {
  node.position = undefined as never;
  if ('children' in node) for (const child of node.children) forgetPlaces(child);
}

const DATA = /data:image\/(png|jpe?g|gif|webp);base64,([\w+/=\s%]*)/gi;
/** Pictures apart; a book of 300 pages saved by Word weighs a third of it. */
const MAX_MARKUP = 8_000_000;
/** Attributes of one tag are compared with each other. */
const LONG_TAG = /<[a-z][^<>]{100000}/i;
/** Browsers flatten what is deeper. */
const MAX_DEPTH = 400;

/** Closed by what follows them, or by themselves. */
const OPEN_ALONE = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);

/** About how deep elements stand in one another, told without a parser: some of its work grows with the square of it. */
function depthOf(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let most = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d:]*)[^<>]*>?/gi)) {
    const key = name.toLowerCase();
    const count = open.get(key) ?? 0;
    if (OPEN_ALONE.has(key) || tag.endsWith('/>')) continue;
    if (slash && count === 0) continue;
    open.set(key, count + (slash ? -1 : 1));
    depth += slash ? -1 : 1;
    if (depth > most) most = depth;
  }
  return most;
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return bytesOfBase64(decodeURIComponent(base64).replace(/\s/g, ''));
  } catch {
    return undefined;
  }
}
