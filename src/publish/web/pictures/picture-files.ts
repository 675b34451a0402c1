// The pictures of the pages → the files that are served: re-encoded, upright, without metadata.
import type { Library } from '../../../model/library.ts';
import type { Picture } from '../../../model/prose/prose.ts';
import { picturesOf } from '../../../model/story-facts.ts';
import type { Pictures } from '../../../pictures/pictures.ts';
import { LARGEST_PICTURE, servedFormat, servedName, smallerWidths } from './picture-address.ts';

/** A file to serve. */
export interface ServedPicture {
  /** The id under whose address it stands. */
  owner: string;
  /** Its name, before and after the first dot. */
  name: string;
  format: string;
  picture: Picture;
  width: number;
}

/** Only what a page shows: other files of a story's folder stay there. */
export function storyPictures({ stories }: Library): ServedPicture[] {
  return [...stories.values()].flatMap((story) => picturesOf(story).flatMap((picture) => served(picture, story.id)));
}

/** The portraits of those who have a page. */
export function portraits({ people }: Library): ServedPicture[] {
  return [...people.values()].flatMap(({ id, portrait }) => (portrait ? served(portrait, id) : []));
}

/** The bytes of a picture, at most `width` wide. */
export async function pictureResponse(
  { picture, width }: Pick<ServedPicture, 'picture' | 'width'>,
  pictures: Pictures,
): Promise<Response> {
  const smaller = width < LARGEST_PICTURE ? 'image/webp' : undefined;
  const { bytes, type } = await pictures.read(picture, width, undefined, smaller);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
}

/** The largest in the format of the picture itself, the smaller ones in WebP. */
function served(picture: Picture, owner: string): ServedPicture[] {
  const known = { owner, name: servedName(picture), picture };
  return [
    { ...known, format: servedFormat(picture), width: LARGEST_PICTURE },
    ...smallerWidths(picture).map((width) => ({ ...known, format: servedFormat(picture, width), width })),
  ];
}
