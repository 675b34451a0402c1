// Digests and keyed digests by the Web's own cryptography, which every host has.

export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** SHA-256. */
export async function digestOf(bytes: Uint8Array): Promise<Uint8Array> {
  // An archive is not copied for a type: nothing here is memory that threads share.
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

/** HMAC-SHA-256 of words (RFC 2104). */
export async function keyed(secret: Uint8Array, words: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(words)));
}

/** Whether two digests are equal, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
