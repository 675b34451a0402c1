// The sum that a mailbox asks: a number found by trying, a second of a telephone's time.
import { leadingZeros } from '../model/proof-of-work.ts';

/** `<challenge>.<number>`, whose SHA-256 begins with so many zero bits. */
export async function proofOf(challenge: string, bits: number): Promise<string> {
  const encoder = new TextEncoder();
  for (let first = 0; ; first += TOGETHER) {
    const proofs = Array.from({ length: TOGETHER }, (_, index) => `${challenge}.${first + index}`);
    const digests = await Promise.all(proofs.map((proof) => crypto.subtle.digest('SHA-256', encoder.encode(proof))));
    const found = digests.findIndex((digest) => leadingZeros(new Uint8Array(digest)) >= bits);
    if (found >= 0) return proofs[found] as string;
  }
}

/** The browser hashes elsewhere: asked one by one, it would be waited for each time. */
const TOGETHER = 256;
