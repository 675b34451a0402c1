// The archive that the writing page makes (docs/envoi.md) → a story, its pictures and its people, held to what is described.
import * as z from 'zod';
import { day, id, words } from '../read/schema/common.ts';
import { personSchema } from '../read/schema/person.ts';
import { readYaml } from '../read/yaml.ts';
import type { Loss } from './arrival.ts';
import { ImportRefused } from './import-refused.ts';
import { sortOf } from './recognise.ts';

/** What somebody may say of the consent of a person whom they name. */
export const AGREEMENTS = ['yes', 'asked', 'no'] as const;

/** envoi.json */
const noteSchema = z.strictObject({
  format: z.literal('florilege-envoi'),
  version: z.literal(1),
  /** What the sender was given to speak of it later. */
  receipt: words(3, 60).optional(),
  sent: day,
  /** Kept in the report only. */
  sender: words(1, 200).optional(),
  /** Person of the archive → what the sender says of their consent. Kept in the report only. */
  agreements: z.record(id, z.enum(AGREEMENTS)).optional(),
});

export interface Parcel {
  note: z.output<typeof noteSchema>;
  /** story.mdx */
  story: string;
  /** By the name that the story gives them. */
  pictures: Map<string, Uint8Array>;
  /** Id → sheet. */
  people: Map<string, string>;
  /** Id → picture. */
  portraits: Map<string, Uint8Array>;
  /** What came with it, in the mail that brought it. */
  letter?: Loss[];
}

/** Whether an archive says that it is one. */
export function isParcel(files: ReadonlyMap<string, Uint8Array>): boolean {
  return files.has('envoi.json');
}

/** @param name of the archive; @throws ImportRefused where it holds anything else than what docs/envoi.md describes */
export function readParcel(files: ReadonlyMap<string, Uint8Array>, name: string): Parcel {
  const refused = new ImportRefused('parcel', name);
  const text = (bytes: Uint8Array | undefined) => {
    if (!bytes || bytes.length > MOST_TEXT) throw refused;
    return textOf(bytes, refused);
  };
  const note = noteSchema.safeParse(jsonOf(text(files.get('envoi.json')), refused));
  if (!note.success) throw refused;
  const parcel: Parcel = {
    note: note.data,
    story: text(files.get('story.mdx')),
    pictures: new Map(),
    people: new Map(),
    portraits: new Map(),
  };
  for (const [path, bytes] of files) {
    if (path === 'envoi.json' || path === 'story.mdx') continue;
    const [, sheet] = /^people\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(path) ?? [];
    const [, person] = /^people\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(?:jpg|png)$/.exec(path) ?? [];
    if (sheet) parcel.people.set(sheet, sheetText(text(bytes), refused));
    else if (sortOf({ name: path, bytes }) !== 'picture') throw refused;
    else if (person) parcel.portraits.set(person, bytes);
    else if (/^[^/]+\.(?:jpg|jpeg|png)$/i.test(path)) parcel.pictures.set(path, bytes);
    else throw refused;
  }
  return parcel;
}

const MOST_TEXT = 200_000;

function textOf(bytes: Uint8Array, refused: ImportRefused): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused;
  }
}

function jsonOf(text: string, refused: ImportRefused): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused;
  }
}

function sheetText(text: string, refused: ImportRefused): string {
  if (!personSchema.safeParse(readYaml(text).value).success) throw refused;
  return text;
}
