// A proof of work: a second of a telephone's time, which nobody notices once and which a thousand letters cost dearly. No third party is
// asked, and nothing is learnt of whoever proves.
import { hexOf } from '../model/letters/bytes-as-text.ts';
import { leadingZeros } from '../model/proof-of-work.ts';
import { digestOf, isSame, keyed, randomBytes } from './digests.ts';

interface Challenge {
  challenge: string;
  /** How many bits of the digest have to be zero. */
  bits: number;
}

/** How long a challenge holds, in seconds. */
export const HOLDS = 900;

/** `<seconds>.<nonce>.<signature>`: nothing is kept of it here. @param now milliseconds */
export async function challengeOf(secret: Uint8Array, bits: number, now: number): Promise<Challenge> {
  const body = `${Math.floor(now / 1000) + HOLDS}.${hexOf(randomBytes(16))}`;
  return { challenge: `${body}.${await signature(secret, body, bits)}`, bits };
}

/** @param proof `<challenge>.<number>`, such that its SHA-256 begins with so many zeros @returns the nonce of a right one */
export async function nonceOf(
  secret: Uint8Array,
  bits: number,
  proof: string,
  now: number,
): Promise<string | undefined> {
  const [, body = '', until, nonce, signed = ''] =
    /^((\d{1,12})\.([0-9a-f]{32}))\.([0-9a-f]{64})\.\d{1,15}$/.exec(proof) ?? [];
  if (!nonce || Number(until) * 1000 < now || !isSame(signed, await signature(secret, body, bits))) return undefined;
  const digest = await digestOf(new TextEncoder().encode(proof));
  return leadingZeros(digest) >= bits ? nonce : undefined;
}

async function signature(secret: Uint8Array, body: string, bits: number): Promise<string> {
  return hexOf(await keyed(secret, `${bits}.${body}`));
}
