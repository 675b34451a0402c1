// How the store of a device holds drafts: each under its key, light; each picture once, under the digest of its bytes; and apart, what a
// page wrote as it went away without looking. Keys of drafts are strings, the others are lists, which IndexedDB sorts after them.
import { promisifyRequest } from 'idb-keyval';
import { type Draft, type DraftPicture, versionOf } from '../draft/draft.ts';

/** A picture has its bytes in the draft where it was kept before they stood apart, or in haste. */
type KeptPicture = DraftPicture | (Omit<DraftPicture, 'bytes'> & { digest: string });

export type KeptDraft = Omit<Draft, 'pictures'> & { pictures: Record<string, KeptPicture> };

/** Written by a page that went away. */
export interface Hurried {
  draft: KeptDraft;
  /** The versions that its page has had: what is none of them is another's, and stays. */
  own: number[];
  /** The key under which it is another draft then. */
  beside: string;
}

export const DRAFTS = () => IDBKeyRange.upperBound([], true);
export const HURRIED = () => IDBKeyRange.bound(['hurried'], ['hurried', []]);
export const hurriedKey = (draft: string, tab: string) => ['hurried', draft, tab];
export const pictureKey = (digest: string) => ['picture', digest];

/** The same without the bytes that stand apart. @param digestOf undefined where they do not */
export function light(draft: Draft, digestOf: (picture: DraftPicture) => string | undefined): KeptDraft {
  const pictures = Object.entries(draft.pictures).map(([name, picture]): [string, KeptPicture] => {
    const { width, height } = picture;
    const digest = digestOf(picture);
    return [name, digest === undefined ? picture : { width, height, digest }];
  });
  return { ...draft, pictures: Object.fromEntries(pictures) };
}

/** In its transaction. @param known told each picture and its digest */
export async function whole(
  drafts: IDBObjectStore,
  draft: KeptDraft,
  known: (picture: DraftPicture, digest: string) => void,
): Promise<Draft> {
  const pictures: [string, DraftPicture][] = [];
  for (const [name, kept] of Object.entries(draft.pictures)) {
    if ('bytes' in kept) pictures.push([name, kept]);
    else {
      const { digest, ...size } = kept;
      const bytes = await promisifyRequest<Uint8Array | undefined>(drafts.get(pictureKey(digest)));
      if (!bytes) continue;
      const picture = { ...size, bytes };
      known(picture, digest);
      pictures.push([name, picture]);
    }
  }
  return { ...draft, pictures: Object.fromEntries(pictures) };
}

export function digestsIn({ pictures }: KeptDraft): string[] {
  return Object.values(pictures).flatMap((kept) => ('digest' in kept ? [kept.digest] : []));
}

/** What becomes of words written in haste: the draft, its next version, unless another page has changed it since; beside it then. */
export function settled(there: KeptDraft | undefined, { draft, own, beside }: Hurried): KeptDraft {
  return there && !own.includes(versionOf(there)) ? { ...draft, key: beside } : draft;
}
