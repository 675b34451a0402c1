// The pictures of a draft, between the page and its worker: a check follows each pause, and their bytes cross once.
import type { Draft, DraftPicture } from '../draft/draft.ts';

/** What stands for a picture on its way: its number, with it the first time. */
interface Crossing {
  number: number;
  picture?: DraftPicture;
}

type Light = Omit<Draft, 'pictures'> & { crossing: Record<string, Crossing> };

/** In the page. A worker that is started anew has none of them. */
export function pictureSender() {
  const numbers = new WeakMap<DraftPicture, number>();
  let sent = new Set<number>();
  let count = 0;
  const crossingOf = (picture: DraftPicture): Crossing => {
    const number = numbers.get(picture) ?? ++count;
    numbers.set(picture, number);
    if (sent.has(number)) return { number };
    sent.add(number);
    return { number, picture };
  };
  return {
    forget(): void {
      sent = new Set();
    },
    /** What a job is given: drafts alone are made lighter. */
    lighten: (given: unknown): unknown => (isDraft(given) ? lightOf(given, crossingOf) : given),
  };
}

/** In the worker. */
export function pictureReceiver() {
  const held = new Map<number, DraftPicture>();
  const heldBy = ({ number, picture }: Crossing): DraftPicture | undefined => {
    if (picture) held.set(number, picture);
    return held.get(number);
  };
  return (given: unknown): unknown => (isLight(given) ? wholeOf(given, heldBy) : given);
}

function lightOf({ pictures, ...draft }: Draft, crossingOf: (picture: DraftPicture) => Crossing): Light {
  const crossing = Object.entries(pictures).map(([name, picture]) => [name, crossingOf(picture)]);
  return { ...draft, crossing: Object.fromEntries(crossing) };
}

function wholeOf({ crossing, ...draft }: Light, heldBy: (one: Crossing) => DraftPicture | undefined): Draft {
  const pictures = Object.entries(crossing).flatMap(([name, one]): [string, DraftPicture][] => {
    const picture = heldBy(one);
    return picture ? [[name, picture]] : [];
  });
  return { ...draft, pictures: Object.fromEntries(pictures) };
}

function isDraft(given: unknown): given is Draft {
  return typeof given === 'object' && given !== null && 'pictures' in given && 'document' in given;
}

function isLight(given: unknown): given is Light {
  return typeof given === 'object' && given !== null && 'crossing' in given;
}
