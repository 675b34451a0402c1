// The pictures of a story's page → files beside it, so that the page opens without its site.

import type { Preview } from '../faces/preview.ts';
import { absolute, type SitePath } from '../model/addresses.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { LARGEST_PICTURE, picturePath } from '../publish/web/pictures/picture-address.ts';
import {
  pictureResponse,
  portraits,
  type ServedPicture,
  storyPictures,
} from '../publish/web/pictures/picture-files.ts';

interface LocalPictures {
  /** A picture of the page is in the folder; anything else is where the site has it. */
  address(path: SitePath): string;
  /** The files that were asked for, by their path from the folder. */
  files(pictures: Pictures): Promise<Map<string, Uint8Array>>;
}

/** @param folder where they go, from that of the page */
export function localPictures({ story, library }: Preview, folder: string): LocalPictures {
  const own = { ...library, stories: new Map([[story.id, story]]) };
  const served = new Map([...storyPictures(own), ...portraits(library)].map((one) => [addressOf(one), one]));
  const asked = new Map<string, ServedPicture>();
  return {
    address(path) {
      const picture = served.get(path);
      if (!picture) return absolute(library.site, path);
      const file = `${folder}/${path.split('/').slice(-2).join('-')}`;
      asked.set(file, picture);
      return file;
    },
    async files(pictures) {
      const made = [...asked].map(async ([file, picture]) => {
        const response = await pictureResponse(picture, pictures);
        return [file, new Uint8Array(await response.arrayBuffer())] as const;
      });
      return new Map(await Promise.all(made));
    },
  };
}

function addressOf({ picture, width }: ServedPicture): SitePath {
  return picturePath(picture, width === LARGEST_PICTURE ? undefined : width);
}
