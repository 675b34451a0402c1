// The pictures of a draft, between the page and its worker: a check follows each pause, and their bytes cross once. Both sides keep
// those of the last draft alone: what was taken out, or erased, is held nowhere.
import type { Draft, DraftPicture } from '../draft/draft.ts';

/** What stands for a picture on its way: its number, with it the first time. */
interface Crossing {
  number: number;
  picture?: DraftPicture;
}

type Light = Omit<Draft, 'pictures'> & { crossing: Record<string, Crossing> };

/** In the page. A worker that is started anew has none of them. */
export function pictureSender() {
  let sent = new Map<DraftPicture, number>();
  let count = 0;
  const lightOf = ({ pictures, ...draft }: Draft): Light => {
    const before = sent;
    sent = new Map(Object.values(pictures).map((picture) => [picture, before.get(picture) ?? ++count]));
    const crossing = Object.entries(pictures).map(([name, picture]): [string, Crossing] => {
      const number = sent.get(picture) as number;
      return [name, before.has(picture) ? { number } : { number, picture }];
    });
    return { ...draft, crossing: Object.fromEntries(crossing) };
  };
  return {
    forget(): void {
      sent = new Map();
    },
    /** What a job is given: drafts alone are made lighter. */
    lighten: (given: unknown): unknown => (isDraft(given) ? lightOf(given) : given),
  };
}

/** In the worker. */
export function pictureReceiver() {
  let held = new Map<number, DraftPicture>();
  const wholeOf = ({ crossing, ...draft }: Light): Draft => {
    const pictures = Object.entries(crossing).flatMap(([name, { number, picture = held.get(number) }]) =>
      picture ? [{ name, number, picture }] : [],
    );
    held = new Map(pictures.map(({ number, picture }) => [number, picture]));
    return { ...draft, pictures: Object.fromEntries(pictures.map(({ name, picture }) => [name, picture])) };
  };
  return (given: unknown): unknown => (isLight(given) ? wholeOf(given) : given);
}

function isDraft(given: unknown): given is Draft {
  return typeof given === 'object' && given !== null && 'pictures' in given && 'document' in given;
}

function isLight(given: unknown): given is Light {
  return typeof given === 'object' && given !== null && 'crossing' in given;
}
