// The bytes of an archive → what a request to merge holds of it: the files of its draft and what the check says of them.
import type { Problem } from '../check/problem.ts';
import { openArchive } from '../import/archive/open-archive.ts';
import { ImportRefused } from '../import/import-refused.ts';
import { isParcel, type Parcel, readParcel } from '../import/parcel.ts';
import { hexOf } from '../model/letters/bytes-as-text.ts';
import { slug } from '../model/letters/slug.ts';
import type { CleanPicture } from '../pictures/clean.ts';
import { type Content, contentOf } from '../read/content.ts';
import { micromarkAlone, TOOLS_ALONE } from '../read/micromark.ts';
import type { Draft } from '../receive/draft.ts';
import { parcelDraft } from '../receive/parcel-draft.ts';
import type { Arrived, HandOver, Place } from './arrived.ts';
import { digestOf } from './digests.ts';
import { letterOf } from './letter.ts';
import { noteOf } from './note-of.ts';
import { problemsAmong } from './problems-among.ts';

/** An archive that was opened, and is what the writing page makes. @throws ImportRefused, for whoever sent it */
export async function parcelIn(bytes: Uint8Array): Promise<Arrived> {
  const name = 'envoi.zip';
  const files = openArchive({ name, bytes });
  if (!isParcel(files)) throw new ImportRefused('parcel', name);
  const parcel = readParcel(files, name);
  const digest = await digestIn(files, parcel.note.sent);
  const receipt = slug(parcel.note.receipt ?? '') || `e-${digest.slice(0, 12)}`;
  return {
    ...{ receipt, digest, isToldApart: true },
    note: (address) => noteOf(parcel, receipt, address),
    handOver: (place) => handOver(parcel, receipt, digest, place),
  };
}

/** The day of the sending stands in the sheets too, as that of a consent: it is nothing that was written. */
async function digestIn(files: ReadonlyMap<string, Uint8Array>, sent: string): Promise<string> {
  const lines = [];
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const written = /\.(?:mdx|yaml)$/.test(path) ? utf8(new TextDecoder().decode(bytes).replaceAll(sent, '')) : bytes;
    if (path !== 'envoi.json') lines.push(`${path} ${hexOf(await digestOf(written))}`);
  }
  return hexOf(await digestOf(utf8(lines.join('\n'))));
}

function utf8(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

/** @throws ImportRefused where the story is none of the dialect */
async function handOver(parcel: Parcel, receipt: string, digest: string, place: Place): Promise<HandOver> {
  const content = await contentOf(place.site.sheets, TOOLS_ALONE);
  const clean = {
    pictures: await cleaned(parcel.pictures, place.clean),
    portraits: await cleaned(parcel.portraits, place.clean),
  };
  const draft = await freeDraft(parcel, clean, content, place);
  if (!draft) throw new ImportRefused('parcel', 'envoi.zip');
  const { files } = draft;
  const problems = await problemsAmong(files, place.site.sheets, place.today);
  return {
    ...{ files, problems },
    // What is public at once may not tell where somebody lives; all else, the editors settle with the writer.
    isForWriter: ({ rule }: Problem) => rule === 'private-data',
    letter: (setting) => letterOf({ draft, receipt, digest, parcel, problems }, setting),
  };
}

type Clean = Parameters<typeof parcelDraft>[1];

/** Under ids that nothing has where it goes, neither what is not public there nor what waits to be merged. */
async function freeDraft(parcel: Parcel, clean: Clean, content: Content, place: Place): Promise<Draft | undefined> {
  const gone = { stories: new Set<string>(), people: new Set<string>() };
  // What was taken in a turn is not asked for in the next: a forge counts its questions.
  const ours = new Set<string>();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const people = new Map([...gone.people].map((id): [string, string] => [`\u0000${id}`, id]));
    const taken = { stories: new Set(gone.stories), people };
    const setting = { content, taken, day: place.today, answers: new Map<string, string>(), parser: micromarkAlone };
    const draft = parcelDraft(parcel, clean, setting);
    if (!draft) return undefined;
    const own = [`stories/${draft.id}`, ...[...draft.signatures.sheets.keys()].map((id) => `people/${id}.yaml`)];
    const busy = [];
    for (const path of own) {
      if (ours.has(path)) continue;
      if (await place.take(path)) ours.add(path);
      else busy.push(path);
    }
    if (busy.length === 0) return draft;
    for (const path of busy) {
      const [kind, name = ''] = path.split('/');
      gone[kind === 'stories' ? 'stories' : 'people'].add(name.replace(/\.yaml$/, ''));
    }
  }
  return undefined;
}

/** A title that a thousand stories have is refused sooner than asked for for ever. */
const MOST_TURNS = 200;

async function cleaned(
  pictures: ReadonlyMap<string, Uint8Array>,
  clean: Place['clean'],
): Promise<Map<string, CleanPicture>> {
  const made = new Map<string, CleanPicture>();
  for (const [name, bytes] of pictures) {
    const picture = await clean(bytes);
    if (picture) made.set(name, picture);
  }
  return made;
}
