// Pictures that a page loads when they are reached: their address stands beside the one of a dot that holds their place.
import type { Element } from 'hast';
import { elementsOf, type Holder, said } from './nodes.ts';

/** Gives each picture the address that its reader saw. A dot that stands for none has none. */
export function awaitPictures(tree: Holder, inside: ReadonlyMap<string, Uint8Array>): void {
  for (const { node } of elementsOf(tree)) {
    if (node.tagName !== 'img') continue;
    const src = said(node, 'src').trim();
    const bytes = inside.get(src);
    const isDot = bytes !== undefined && isOneByOne(bytes);
    if (src !== '' && !isDot && !/^(?:data:|about:blank|#)/i.test(src)) continue;
    const address = awaited(node);
    if (address !== undefined) node.properties.src = address;
    // It holds a place, or counts who opens a mail: nobody sees it.
    else if (isDot && isGif(bytes)) node.properties.src = '';
  }
}

function awaited(node: Element): string | undefined {
  const named = NAMES.map((name) => said(node, name).trim()).find((address) => /^[^\s#]/.test(address));
  const [, first] =
    /^\s*([^\s,]\S*)/.exec(SETS.map((name) => said(node, name)).find((set) => /\S/.test(set)) ?? '') ?? [];
  return named ?? first?.replace(/,$/, '');
}

const NAMES = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataDelayedUrl'];
const SETS = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'srcSet'];

function isGif(bytes: Uint8Array): boolean {
  return bytes[0] === 0x47;
}

/** As a GIF or a PNG says of itself. */
function isOneByOne(bytes: Uint8Array): boolean {
  const sides = isGif(bytes) ? [...bytes.subarray(6, 10)] : bytes[0] === 0x89 ? [...bytes.subarray(16, 24)] : [];
  const one = isGif(bytes) ? '1,0,1,0' : '0,0,0,1,0,0,0,1';
  return sides.join() === one;
}
