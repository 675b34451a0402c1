// The pictures of the pages → the files that are served: re-encoded, upright, without metadata.
import type { Library, Site } from '../../../model/library.ts';
import type { Picture } from '../../../model/prose/prose.ts';
import { picturesOf } from '../../../model/story-facts.ts';
import type { Grounds, PublishedType } from '../../../pictures/encode.ts';
import type { Pictures } from '../../../pictures/pictures.ts';
import { largestWidth, servedFormat, servedName, smallerWidths } from './picture-address.ts';

/** A file to serve. */
export interface ServedPicture {
  /** The id under whose address it stands. */
  owner: string;
  /** Its name, before and after the first dot. */
  name: string;
  format: string;
  picture: Picture;
  width: number;
  type: PublishedType;
  /** What shows through it. */
  grounds: Grounds;
}

/** What makes its bytes. */
export type PictureAsked = Pick<ServedPicture, 'picture' | 'width' | 'type' | 'grounds'>;

/** Only what a page shows: other files of a story's folder stay there. */
export function storyPictures({ site, stories }: Library): ServedPicture[] {
  return [...stories.values()].flatMap((story) =>
    picturesOf(story).flatMap((picture) => served(picture, story.id, site)),
  );
}

/** The portraits of those who have a page. */
export function portraits({ site, people }: Library): ServedPicture[] {
  return [...people.values()].flatMap(({ id, portrait }) => (portrait ? served(portrait, id, site) : []));
}

/** The bytes of a picture, at most `width` wide. */
export async function pictureResponse(
  { picture, width, type, grounds }: PictureAsked,
  pictures: Pictures,
): Promise<Response> {
  const { bytes } = await pictures.read(picture, grounds, width, undefined, type);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
}

/** The largest in the format of the picture itself, the smaller ones in WebP. */
function served(picture: Picture, owner: string, { identity }: Site): ServedPicture[] {
  const { paper, night } = identity.palette;
  const known = { owner, name: servedName(picture), picture, grounds: { paper, night } };
  return [
    { ...known, format: servedFormat(picture), width: largestWidth(picture), type: picture.type },
    ...smallerWidths(picture).map((width) => ({
      ...{ ...known, format: servedFormat(picture, width), width },
      type: 'image/webp' as const,
    })),
  ];
}
