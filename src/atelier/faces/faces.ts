// Every face of a draft, made in the worker.
import { type BookPictures, bookFace } from '../../faces/book-face.ts';
import { pageFace } from '../../faces/page-face.ts';
import type { Preview } from '../../faces/preview.ts';
import { resultFace } from '../../faces/result-face.ts';
import { shareFace } from '../../faces/share-face.ts';
import { paths, type SitePath, withBase } from '../../model/addresses.ts';
import { base64Of } from '../../model/letters/bytes-as-text.ts';
import { picturePath, smallerWidths } from '../../publish/web/pictures/picture-address.ts';
import type { Draft } from '../draft/draft.ts';
import type { Situation } from '../live/draft-content.ts';
import { loaded } from '../loaded.ts';
import { createCardMaker } from './card-maker.ts';
import { previewOf, type Stopgaps } from './preview.ts';

/** Pixels that a photograph takes of a card, and no fewer. */
const PHOTO_WIDTH = 800;

/** @param base the folder where the site is served */
export function facesFor(situation: Situation, base: string, stopgaps: Stopgaps) {
  const address = (path: SitePath) => withBase(base, path);
  const cards = createCardMaker({
    typesetter: async () => (await loaded(() => import('./typesetter.ts'))).loadTypesetter(),
    letters: (set) => bytesAt(address(paths.atelier.letters(set))),
    async photo(picture) {
      const width = smallerWidths(picture).find((one) => one >= PHOTO_WIDTH);
      const bytes = await bytesAt(address(picturePath(picture, width)));
      return dataAddress(bytes, width === undefined ? picture.type : 'image/webp');
    },
  });
  const shown = async <Face>(draft: Draft, face: (preview: Preview) => Face | Promise<Face>) => {
    const preview = await previewOf(draft, situation, stopgaps);
    return preview && face(preview);
  };
  return {
    /** What all of them show. */
    preview: (draft: Draft) => previewOf(draft, situation, stopgaps),
    page: (draft: Draft) => shown(draft, (preview) => pageFace(preview, address)),
    book: (draft: Draft) =>
      shown(draft, async (preview) => {
        const { bookAssets } = await loaded(() => import('./book-styles.ts'));
        return bookFace(preview, picturesIn(draft), bookAssets);
      }),
    card: (draft: Draft) => shown(draft, (preview) => cards.draw(preview)),
    cardWeight: (draft: Draft) => shown(draft, (preview) => cards.weight(preview)),
    result: (draft: Draft) => shown(draft, (preview) => resultFace(preview, base)),
    share: (draft: Draft) => shown(draft, shareFace),
  };
}

export type Faces = ReturnType<typeof facesFor>;

/** Those of the draft, as they are: they were sized when they came. */
function picturesIn({ pictures }: Draft): BookPictures {
  return {
    read: async ({ name, type }) => {
      const { bytes = new Uint8Array(), width = 0, height = 0 } = pictures[name] ?? {};
      return { bytes, type, width, height };
    },
  };
}

async function bytesAt(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A picture in a picture asks for nothing outside of it. */
function dataAddress(bytes: Uint8Array, type: string): string {
  return `data:${type};base64,${base64Of(bytes)}`;
}
