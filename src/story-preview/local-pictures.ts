// The pictures of a story's page → files beside it, so that the page opens without its site.
import type { Preview } from '../faces/preview.ts';
import { absolute, paths, type SitePath } from '../model/addresses.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { markFile } from '../publish/web/icons/icon-svg.ts';
import { picturePath } from '../publish/web/pictures/picture-address.ts';
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
  const shown = shownPictures(story, library);
  const asked = new Map<string, Shown>();
  return {
    address(path) {
      const picture = shown.get(path);
      if (!picture) return absolute(library.site, path);
      const file = `${folder}/${path.split('/').filter(Boolean).slice(-2).join('-')}`;
      asked.set(file, picture);
      return file;
    },
    async files(pictures) {
      const made = [...asked].map(async ([file, bytes]) => [file, await bytes(pictures)] as const);
      return new Map(await Promise.all(made));
    },
  };
}

type Shown = (pictures: Pictures) => Promise<Uint8Array>;

/** By their paths on the site. */
function shownPictures(story: Story, library: Library): Map<SitePath, Shown> {
  const own = { ...library, stories: new Map([[story.id, story]]) };
  const served = [...storyPictures(own), ...portraits(library)].map((one): [SitePath, Shown] => [
    addressOf(one),
    async (pictures) => new Uint8Array(await (await pictureResponse(one, pictures)).arrayBuffer()),
  ]);
  return new Map([...served, [paths.mark, async () => new TextEncoder().encode(markFile(library.site))]]);
}

function addressOf({ picture, width, type }: ServedPicture): SitePath {
  return picturePath(picture, type === picture.type ? undefined : width);
}
