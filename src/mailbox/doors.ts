// The doors of the mailbox: what is handed over to each, how much it may weigh, and what is said there.
import type { MailboxWords } from '../words/mailbox/mailbox-words.ts';
import type { Arrived } from './arrived.ts';
import type { Refusal } from './body.ts';
import type { Form } from './multipart.ts';
import { parcelIn } from './parcel-in.ts';
import { isReaction, reactionIn, reactionOf } from './reaction-in.ts';

export interface Door {
  /** What it counts apart: whoever floods one leaves the other open. */
  name: 'stories' | 'reactions';
  /** Of a form, in bytes. */
  most: number;
  /** What is kept of a form until it is where it belongs. */
  keptOf(form: Form): Uint8Array | Refusal;
  answers(words: MailboxWords): MailboxWords['answers'];
}

const MEGABYTE = 1024 * 1024;
/** Of an archive. */
export const MOST_MEGABYTES = 25;
/** What a form adds; and all that a reaction weighs. */
const ROOM = 64 * 1024;

const STORIES: Door = {
  name: 'stories',
  most: MOST_MEGABYTES * MEGABYTE + ROOM,
  keptOf(form) {
    const parcel = form.file('parcel');
    // It would be taken for what it is not, once it waits.
    if (!parcel || isReaction(parcel)) return 'form';
    return parcel.length > MOST_MEGABYTES * MEGABYTE ? 'heavy' : parcel;
  },
  answers: ({ answers }) => answers,
};

const REACTIONS: Door = {
  name: 'reactions',
  most: ROOM,
  keptOf: (form) => reactionOf(form) ?? 'form',
  answers: ({ reaction }) => reaction.answers,
};

/** @param address that was asked: `…/reactions` is a door of its own, wherever the mailbox stands */
export function doorOf(address: string): Door {
  return new URL(address).pathname.replace(/\/+$/, '').endsWith('/reactions') ? REACTIONS : STORIES;
}

/** By its own bytes, for what waits has no door any more. @throws ImportRefused, for whoever sent it */
export async function arrivedIn(bytes: Uint8Array): Promise<Arrived> {
  return isReaction(bytes) ? reactionIn(bytes) : parcelIn(bytes);
}
