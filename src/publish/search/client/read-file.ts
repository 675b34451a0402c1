// A file of the index → what it holds: JSON under gzip, which the browser opens itself, whatever the host sends it as.
import type { ReadFile } from './open-index.ts';

/** @param folder the address of the index, with its last slash */
export function readFrom(folder: string): ReadFile {
  return async (path, version) => {
    const address = version === undefined ? folder + path : `${folder}${path}?v=${version}`;
    // What is known of all says which version the others are of: it alone is asked for again.
    const response = await fetch(address, version === undefined ? { cache: 'no-cache' } : {});
    if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
    const opened = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Response(opened).json();
  };
}
