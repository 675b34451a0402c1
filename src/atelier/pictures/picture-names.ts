// What a draft calls its pictures: never as the device did, which tells days, places and people.
import type { DraftPicture } from '../draft/draft.ts';

/** `image-3.jpg` */
export function freePictureName(pictures: Readonly<Record<string, unknown>>, extension: 'jpg' | 'png'): string {
  const taken = new Set(Object.keys(pictures).map((name) => name.replace(/\.\w+$/, '')));
  for (let number = 1; ; number++) if (!taken.has(`image-${number}`)) return `image-${number}.${extension}`;
}

/** As the text writes it ↔ as the draft names it. */
export function nameIn(src: unknown): string {
  return String(src ?? '').replace(/^\.\//, '');
}

const urls = new Map<DraftPicture, string>();

/** An address of this page alone, made once. */
export function pictureUrl(picture: DraftPicture | undefined): string | undefined {
  if (!picture) return undefined;
  const url =
    urls.get(picture) ?? URL.createObjectURL(new Blob([picture.bytes as BlobPart], { type: typeOf(picture) }));
  urls.set(picture, url);
  return url;
}

/** Pictures of a draft that is closed are held in memory no more, once it has been erased above all. */
export function releaseUrls(shown: Readonly<Record<string, DraftPicture>>): void {
  const kept = new Set(Object.values(shown));
  for (const [picture, url] of urls) {
    if (kept.has(picture)) continue;
    URL.revokeObjectURL(url);
    urls.delete(picture);
  }
}

function typeOf({ bytes }: DraftPicture): string {
  return bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
}
