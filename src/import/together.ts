// Texts and what came with them: a letter, pictures that no page shows.
import type { Arrival, SentPicture } from './arrival.ts';
import type { Mail } from './mail/open-mail.ts';

/** The words of a mail that brings texts are told with the first of them; a mail that is longer than a letter is a text too. */
export function withLetter(
  own: Arrival | undefined,
  attached: readonly Arrival[],
  { aside, subject }: Mail,
): Arrival[] {
  const [first, ...others] = attached;
  if (!first) return own ? [own] : [];
  if (own && own.words.split(/\s+/).length > LONGEST_LETTER) return [own, ...attached];
  const letter = own ? [{ kind: 'letter' as const, words: own.words }] : [];
  const losses = [...letter, ...(own ? own.losses : aside), ...first.losses];
  // Its subject names the text where the text has no name.
  const title = first.title ?? subject;
  const words = first.title === undefined && title ? `${title}\n${first.words}` : first.words;
  return [{ ...first, ...(title && { title }), words, losses }, ...others];
}

const LONGEST_LETTER = 150;

/** Pictures that came beside one text are at its end; beside several, nobody knows whose they are. */
export function withLoosePictures(
  texts: readonly Arrival[],
  pictures: readonly (readonly [path: string, bytes: Uint8Array])[],
): { placed: Arrival[]; left: string[] } {
  const [text, other] = texts;
  if (!text || other) return { placed: [...texts], left: pictures.map(([path]) => path) };
  const all = new Map<string, SentPicture>(text.pictures);
  const children = [...text.body.children];
  for (const [index, [, bytes]] of pictures.entries()) {
    const name = `jointe-${index + 1}`;
    all.set(name, { bytes });
    children.push({ type: 'paragraph', children: [{ type: 'image', url: `./${name}`, alt: '' }] });
  }
  return { placed: [{ ...text, pictures: all, body: { ...text.body, children } }], left: [] };
}
