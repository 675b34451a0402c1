// What an archive says for the editors alone.

import type { Parcel } from '../import/parcel.ts';
import { oneLine } from '../import/plain-words.ts';
import { namesById, saidOf } from '../receive/parcel-draft.ts';
import { SAID } from '../words/import/reception.ts';
import type { Note } from './contacts/contact.ts';

/** @param address of the request */
export function noteOf(parcel: Parcel, receipt: string, address: string): Note {
  const { title = '', allowed = '' } = saidOf(parcel) ?? {};
  const { sender, agreements = {} } = parcel.note;
  const names = namesById(parcel);
  return {
    ...{ receipt, address, title: oneLine(title) },
    ...(sender && { sender: oneLine(sender) }),
    ...(allowed && { allowed: oneLine(allowed) }),
    agreements: Object.entries(agreements).map(([id, said]) => `${names.get(id) ?? id} : ${SAID[said]}`),
  };
}
