// The pictures of the pages → the files that are served: re-encoded, upright, without metadata.
import type { Library } from '../../../model/library.ts';
import type { Picture } from '../../../model/prose.ts';
import { picturesOf } from '../../../model/story-facts.ts';
import { readPicture } from '../../../pictures/encode.ts';
import { extensionOf, LARGEST_PICTURE, servedName, smallerWidths } from './picture-address.ts';

/** A file to serve. */
export interface ServedPicture {
  /** The id under whose address it stands. */
  owner: string;
  /** Its name before its extension. */
  file: string;
  picture: Picture;
  width: number;
}

/** The largest in the format of the picture itself, the smaller ones in WebP. */
type Extension = 'png' | 'jpg' | 'webp';

/** Only what a page shows: other files of a story's folder stay there. */
export function storyPictures(library: Library, extension: Extension): ServedPicture[] {
  const pictures = [...library.stories.values()].flatMap((story) =>
    picturesOf(story).map((picture) => ({ owner: story.id, picture })),
  );
  return served(pictures, extension);
}

/** The portraits of those who have a page. */
export function portraits(library: Library, extension: Extension): ServedPicture[] {
  const pictures = [...library.people.values()].flatMap(({ id, portrait }) =>
    portrait ? [{ owner: id, picture: portrait }] : [],
  );
  return served(pictures, extension);
}

/** The bytes of a picture, at most `width` wide. */
export async function pictureResponse({ picture, width }: Pick<ServedPicture, 'picture' | 'width'>): Promise<Response> {
  const { bytes, type } = await readPicture(
    picture,
    width,
    undefined,
    width < LARGEST_PICTURE ? 'image/webp' : undefined,
  );
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
}

function served(pictures: readonly Pick<ServedPicture, 'owner' | 'picture'>[], extension: Extension): ServedPicture[] {
  return pictures.flatMap(({ owner, picture }) => {
    if (extension === 'webp')
      return smallerWidths(picture).map((width) => ({ owner, file: servedName(picture, width), picture, width }));
    return extensionOf(picture) === extension
      ? [{ owner, file: servedName(picture), picture, width: LARGEST_PICTURE }]
      : [];
  });
}
