// Texts and what came with them: a letter, pictures that no page shows.
import type { RefusalReason } from '../words/import/refusals.ts';
import type { Arrival, Loss, SentPicture } from './arrival.ts';
import { LONGEST_LETTER } from './letter-length.ts';
import type { Mail } from './mail/open-mail.ts';
import { titled } from './nothing-known.ts';
import type { Parcel } from './parcel.ts';
import { lengthInWords, plainWords } from './plain-words.ts';

/** A text, or a parcel, that a mail brings; a parcel that is refused came with a letter too. */
interface Brought {
  texts: readonly Arrival[];
  parcels: readonly Parcel[];
  refused: readonly { reason: RefusalReason }[];
}

/**
 * The words of a mail that brings texts are told with the first of them; a mail that is longer than a letter is a text too.
 * What it says of the text, as the model asks, is said of the first.
 */
export function withLetter(
  own: Arrival | undefined,
  { texts, parcels, refused }: Brought,
  { aside, subject }: Mail,
): { texts: Arrival[]; parcels: Parcel[]; pictures: Arrival['pictures'] } {
  const [first, ...others] = texts;
  const [parcel, ...parcelsAfter] = parcels;
  const none = { texts: [...texts], parcels: [...parcels], pictures: new Map() };
  const isBringing = first !== undefined || parcel !== undefined || refused.some(({ reason }) => reason === 'parcel');
  // A few words above a bank statement may be all that its sender meant to send.
  const isWithPaper = !isBringing && refused.some(({ reason }) => reason.endsWith('Paper'));
  if (own && isText(own, isBringing)) return { ...none, texts: [isWithPaper ? perhapsLetter(own) : own, ...texts] };
  // Its words are told whole, with what the model asks; what was set aside of the mail is none of them.
  const isToldWhole = (loss: Loss) => !aside.includes(loss) && (loss.kind === 'form' || loss.kind === 'letter');
  const besides = own?.losses.filter((loss) => !isToldWhole(loss)) ?? [];
  const letter = own ? [{ kind: 'letter' as const, words: own.words }, ...besides] : aside;
  const pictures = own?.pictures ?? none.pictures;
  if (first) return { ...none, texts: [saidOf(first, own, subject, letter), ...others], pictures };
  if (parcel) return { ...none, parcels: [{ ...parcel, letter }, ...parcelsAfter], pictures };
  return none;
}

function isText({ body }: Arrival, isBringing: boolean): boolean {
  return isBringing ? isLong(body) : body.children.length > 0;
}

function perhapsLetter(own: Arrival): Arrival {
  return isLong(own.body) ? own : { ...own, cautions: [...(own.cautions ?? []), 'perhaps-letter'] };
}

function isLong(body: Arrival['body']): boolean {
  return lengthInWords(plainWords(body)) > LONGEST_LETTER;
}

function saidOf(first: Arrival, own: Arrival | undefined, subject: string, letter: readonly Loss[]): Arrival {
  // Its subject names the text where the text has no name; what its sender answered, in any case.
  const isAnswered = own?.title !== undefined && own.title !== subject;
  const named = isAnswered
    ? titled(first, own.title ?? '')
    : first.title === undefined
      ? titled(first, subject)
      : first;
  const summary = named.summary === undefined ? own?.summary : undefined;
  return {
    ...named,
    ...(summary && { summary, words: `${named.words}\n${summary}` }),
    ...signedBy(own, named),
    losses: [...letter, ...named.losses],
  };
}

/** Who asks for no name is not named by the file either. */
function signedBy(own: Arrival | undefined, named: Arrival): Pick<Arrival, 'authors' | 'cautions' | 'toRead'> {
  const isUnnamed = own?.cautions?.includes('anonymity') === true;
  const cautions = [...(isUnnamed ? (['anonymity'] as const) : []), ...(named.cautions ?? [])];
  const isUnsure = isUnnamed || own?.toRead !== undefined;
  return {
    authors: own && (own.authors.length > 0 || isUnsure) ? own.authors : named.authors,
    ...(cautions.length > 0 && { cautions }),
    ...(own?.toRead && { toRead: own.toRead }),
  };
}

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
