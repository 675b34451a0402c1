// Every face of a draft, made in the worker.
import { paths, type SitePath, withBase } from '../../model/addresses.ts';
import { picturePath, smallerWidths } from '../../publish/web/pictures/picture-address.ts';
import type { Draft } from '../draft/draft.ts';
import type { Situation } from '../live/draft-content.ts';
import { loaded } from '../loaded.ts';
import { bookFace } from './book-face.ts';
import { createCardMaker } from './card-maker.ts';
import { pageFace } from './page-face.ts';
import { type Preview, previewOf, type Stopgaps } from './preview.ts';
import { resultFace } from './result-face.ts';
import { shareFace } from './share-face.ts';

/** @param base the folder where the site is served */
export function facesFor(situation: Situation, base: string, stopgaps: Stopgaps) {
  const address = (path: SitePath) => withBase(base, path);
  const cards = createCardMaker({
    typesetter: async () => (await loaded(() => import('./typesetter.ts'))).loadTypesetter(),
    letters: (set) => bytesAt(address(paths.atelier.letters(set))),
    async photo(picture) {
      const width = smallerWidths(picture).at(-1);
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
        return bookFace(preview, draft.pictures, bookAssets);
      }),
    card: (draft: Draft) => shown(draft, (preview) => cards.draw(preview)),
    cardWeight: (draft: Draft) => shown(draft, (preview) => cards.weight(preview)),
    result: (draft: Draft) => shown(draft, (preview) => resultFace(preview, base)),
    share: (draft: Draft) => shown(draft, shareFace),
  };
}

export type Faces = ReturnType<typeof facesFor>;

async function bytesAt(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A picture in a picture asks for nothing outside of it. */
function dataAddress(bytes: Uint8Array, type: string): string {
  const units = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${type};base64,${btoa(units)}`;
}
