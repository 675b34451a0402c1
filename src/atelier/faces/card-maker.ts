// Draws the cards of a draft: what it needs is fetched once, when a card needs it, and weighed before.
import type { FacesId } from '../../design/faces.ts';
import type { Preview } from '../../faces/preview.ts';
import type { Picture } from '../../model/prose/prose.ts';
import { FORMATS } from '../../publish/card/card.ts';
import { storyCard } from '../../publish/card/cards.ts';
import type { Typesetter } from '../../publish/card/to-svg.ts';
import { type CardFace, cardFace } from './card-face.ts';
import { type CardTools, cardTools } from './card-tools.ts';
import { type LetterSet, lettersOf } from './letters.ts';

interface CardMaker {
  /** Kilobytes that are still to be loaded, about; 0 where all is there. */
  weight(preview: Preview): number;
  /** In each format of the site. @throws where what it needs cannot be loaded; it may be asked again */
  draw(preview: Preview): Promise<CardFace[]>;
}

/** What sets and draws, and where it comes from. */
interface CardSources {
  typesetter(): Promise<Typesetter>;
  letters(set: LetterSet): Promise<Uint8Array>;
  /** The `data:` address of a picture of the site, large enough for a card. */
  photo(picture: Picture): Promise<string>;
}

/** In kilobytes, compressed: no less than what is loaded. A test holds the files to them. */
export const CARD_WEIGHTS: Record<LetterSet | 'typesetter', number> = {
  typesetter: 620,
  usual: 75,
  whole: 290,
  emoji: 590,
};

export function createCardMaker(sources: CardSources): CardMaker {
  const held = new Map<string, Promise<unknown>>();
  const made = new Map<string, CardTools>();

  /** One that failed is asked for again. */
  function once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    const known = held.get(name) ?? load();
    held.set(name, known);
    known.catch(() => held.delete(name));
    return known as Promise<Value>;
  }

  async function toolsFor(sets: readonly LetterSet[], faces: FacesId): Promise<CardTools> {
    const [set, ...archives] = await Promise.all([
      once('typesetter', sources.typesetter),
      ...sets.map((name) => once(name, () => sources.letters(name))),
    ]);
    const key = sets.join(' ');
    const tools = made.get(key) ?? cardTools(archives, faces, set);
    made.set(key, tools);
    return tools;
  }

  const setsOf = ({ story, library }: Preview) => lettersOf(storyCard(story, library));
  return {
    weight: (preview) =>
      (['typesetter', ...setsOf(preview)] as const)
        .filter((name) => !held.has(name))
        .reduce((sum, name) => sum + CARD_WEIGHTS[name], 0),
    async draw(preview) {
      const { picture } = storyCard(preview.story, preview.library);
      const [tools, photo] = await Promise.all([
        toolsFor(setsOf(preview), preview.library.site.identity.faces.id),
        picture && once(picture.path, () => sources.photo(picture)),
      ]);
      return Promise.all(FORMATS.map((format) => cardFace(preview, tools, photo, format)));
    },
  };
}
