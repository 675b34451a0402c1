// The proof of work that a mailbox asks: what both sides of it count alike.

/** The bits that are zero before the first that is not. */
export function leadingZeros(digest: Uint8Array): number {
  const first = digest.findIndex((byte) => byte !== 0);
  return first === -1 ? digest.length * 8 : first * 8 + Math.clz32(digest[first] as number) - 24;
}
