// A draft → the archive that is handed over (docs/envoi.md), which `npm run receive` reads.
import { strToU8, zipSync } from 'fflate';
import type { Draft, DraftFacts } from './draft.ts';
import { storyTextOf } from './story-text.ts';

export interface Sending {
  /** YYYY-MM-DD. */
  day: string;
  /** The number by which the writer and the editors speak of it. */
  receipt: string;
}

/** The bytes of the `.zip`. The same draft sent the same day gives the same bytes. */
export function parcelOf(draft: Draft, { day, receipt }: Sending): Uint8Array {
  const { text, people, known, agreements } = storyTextOf(draft, day);
  const sender = senderOf(draft.facts);
  const said = agreements.size > 0 && { agreements: Object.fromEntries(agreements) };
  const note = { format: 'florilege-envoi', version: 1, sent: day, receipt, ...(sender && { sender }), ...said };
  const files: [string, Uint8Array][] = [
    ['envoi.json', strToU8(`${JSON.stringify(note, null, 2)}\n`)],
    ['story.mdx', strToU8(text)],
    ...picturesIn(draft, text),
    // Ids hold within an archive only: those of the site have a sheet in it too, by which they are known again.
    ...[...people, ...known].map(([id, sheet]): [string, Uint8Array] => [`people/${id}.yaml`, strToU8(sheet)]),
  ];
  // Pictures are compressed already, and the day of a file would tell when it was written.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** A picture that the text no longer shows stays on the device. @param text of the story */
export function shownPictures({ pictures }: Pick<Draft, 'pictures'>, text: string): string[] {
  return Object.keys(pictures).filter((name) => text.includes(`./${name}`));
}

function picturesIn(draft: Draft, text: string): [string, Uint8Array][] {
  return shownPictures(draft, text).map((name) => [name, draft.pictures[name]?.bytes ?? new Uint8Array()]);
}

/** The way to answer is never cut. */
function senderOf({ author, contact = '' }: DraftFacts): string {
  const address = contact.trim() && `<${contact.trim().slice(0, LONGEST_SENDER - 2)}>`;
  const name = (author?.name ?? '').trim().slice(0, Math.max(0, LONGEST_SENDER - 1 - address.length));
  return [name, address].filter(Boolean).join(' ');
}

/** As docs/envoi.md says. */
const LONGEST_SENDER = 200;
