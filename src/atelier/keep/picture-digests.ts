// Which picture is which on the device: by the SHA-256 of its bytes, in hexadecimal, made once.
import { hexOf } from '../../model/letters/bytes-as-text.ts';
import type { DraftPicture } from '../draft/draft.ts';
import { newKey } from '../draft/new-draft.ts';

export interface PictureDigests {
  make(pictures: readonly DraftPicture[]): Promise<void>;
  /** Undefined before it is made. */
  of(picture: DraftPicture): string | undefined;
  /** The same, where its bytes are on the device already as far as this page knows. */
  kept(picture: DraftPicture): string | undefined;
  /** They are on the device from now on. */
  keep(pictures: readonly DraftPicture[]): void;
  /** It comes from there. */
  note(picture: DraftPicture, digest: string): void;
  /** Nothing is known of the device any more. */
  doubt(): void;
}

export function pictureDigests(): PictureDigests {
  const made = new WeakMap<DraftPicture, string>();
  const kept = new Set<string>();
  return {
    async make(pictures) {
      for (const picture of pictures) if (!made.has(picture)) made.set(picture, await digestOf(picture));
    },
    of: (picture) => made.get(picture),
    kept(picture) {
      const digest = made.get(picture);
      return digest !== undefined && kept.has(digest) ? digest : undefined;
    },
    keep(pictures) {
      for (const picture of pictures) kept.add(made.get(picture) as string);
    },
    note(picture, digest) {
      made.set(picture, digest);
      kept.add(digest);
    },
    doubt: () => kept.clear(),
  };
}

/** A site without https has no digests: a picture is then its own. https://www.w3.org/TR/webcrypto/#crypto-interface */
async function digestOf({ bytes }: DraftPicture): Promise<string> {
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return digest ? hexOf(new Uint8Array(digest)) : newKey();
}
