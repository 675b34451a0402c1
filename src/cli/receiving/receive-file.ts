// One file that was sent → its drafts, its pictures and its report: all written, or none of it.
import type { Arrival, Loss, SentPicture } from '../../import/arrival.ts';
import type { Parcel } from '../../import/parcel.ts';
import type { Received } from '../../import/receive.ts';
import { type CleanPicture, cleanPicture } from '../../pictures/clean.ts';
import type { Content } from '../../read/content.ts';
import { satteri } from '../../read/satteri.ts';
import type { STORY_KINDS } from '../../read/schema/story.ts';
import { type Draft, type DraftSetting, draftOf } from '../../receive/draft.ts';
import { fileTitle } from '../../receive/file-title.ts';
import type { Likeness } from '../../receive/likeness.ts';
import { namesIn, parcelDraft } from '../../receive/parcel-draft.ts';
import { type ReceivedText, type Reception, receptionText } from '../../receive/reception.ts';
import { namesToAsk, type Signatures } from '../../receive/signatures.ts';
import { AlreadyThere, writeNew } from '../write-new.ts';
import type { ReadingRoom } from './reading-room.ts';
import { digestOf, digestOfFile, type Register } from './register.ts';
import type { SentPath } from './sent-files.ts';
import { toReadOf } from './to-read.ts';

export interface Desk {
  /** The content folder. */
  folder: string;
  content: Content;
  day: string;
  room: ReadingRoom;
  register: Register;
  /** What the content holds, and what was received since. */
  likeness: Likeness;
  taken: DraftSetting['taken'];
  kind?: (typeof STORY_KINDS)[number];
  series?: string;
  /** Nothing is written. */
  isTrial: boolean;
  /** What was received before is received again. */
  isAgain: boolean;
  /** Asks whose names these are; what nobody answers stays unsure. */
  ask: (names: Signatures['unsure'], file: string) => Promise<void>;
  /** Name → id, as they were answered. */
  answers: ReadonlyMap<string, string>;
}

export interface Outcome {
  /** The day on which the whole file had been received. */
  before?: string;
  texts: ReceivedText[];
  refused: Received['refused'];
  /** Texts whose words are not all in their draft, with those words. */
  unfaithful: { title: string; missing: string[]; added: string[] }[];
  /** Path of the report, from received/. */
  report?: string;
  /** Something appeared in the content meanwhile, or the disk refuses; the sentence says what. */
  collision?: string;
}

export async function receiveFile(file: SentPath, desk: Desk): Promise<Outcome> {
  const outcome: Outcome = { texts: [], refused: [], unfaithful: [] };
  // Not even read.
  if (file.size > MOST_BYTES) return { ...outcome, refused: [{ name: file.name, reason: 'heavy' }] };
  const digest = await digestOfFile(file.path);
  const before = desk.isAgain ? undefined : desk.register.dayOfFile(digest);
  if (before !== undefined) return { ...outcome, before };
  const { texts, parcels, refused } = await desk.room.read(file);
  outcome.refused.push(...refused);
  const files = new Map<string, string | Uint8Array>();
  for (const arrival of texts) await receiveText(arrival, file, files, outcome, desk);
  for (const parcel of parcels) await receiveParcel(parcel, file, files, outcome, desk);
  return written(outcome, files, { file: file.name, day: desk.day, digest }, desk);
}

/** Three hundred photographs of a telephone come in several archives. */
const MOST_BYTES = 96 * 1024 * 1024;

type Files = Map<string, string | Uint8Array>;

async function receiveText(
  arrival: Arrival,
  { name }: SentPath,
  files: Files,
  outcome: Outcome,
  desk: Desk,
): Promise<void> {
  const digest = digestOfText(arrival);
  if (isKnown(outcome, { ...arrival, title: arrival.title ?? whoSent(arrival, name) }, digest, desk)) return;
  await desk.ask(namesToAsk([...arrival.authors, ...arrival.people], desk.content), name);
  const { pictures, losses } = await cleaned(arrival.pictures);
  const draft = draftOf(
    { ...arrival, losses: [...arrival.losses, ...losses] },
    pictures,
    arrival.authors[0] ?? fileTitle(name, arrival),
    settingOf(desk),
  );
  const { missing, added } = draft.difference;
  if (missing.length + added.length > 0) {
    forget(draft, desk);
    if (draft.isTooLong) outcome.refused.push({ name: draft.title, reason: 'long' });
    else outcome.unfaithful.push({ title: draft.title, missing, added });
  } else keep(outcome, files, draft, digest, { ...arrival, ...toReadOf(draft, arrival, desk) });
}

async function receiveParcel(
  parcel: Parcel,
  { name }: SentPath,
  files: Files,
  outcome: Outcome,
  desk: Desk,
): Promise<void> {
  const digest = digestOf(parcel.story);
  if (isKnown(outcome, { title: name }, digest, desk)) return;
  await desk.ask(namesToAsk(namesIn(parcel), desk.content), name);
  const [pictures, portraits] = [await cleaned(bytesIn(parcel.pictures)), await cleaned(bytesIn(parcel.portraits))];
  const draft = parcelDraft(parcel, { pictures: pictures.pictures, portraits: portraits.pictures }, settingOf(desk));
  const { sent, sender, receipt } = parcel.note;
  const earlier = receipt === undefined ? undefined : desk.register.earlierUnder(receipt);
  if (draft)
    keep(outcome, files, draft, digest, {
      provenance: {
        date: sent,
        ...(sender && { sender }),
        ...(receipt && { receipt }),
        ...(draft.allowed && { allowed: draft.allowed }),
      },
      ...(earlier && { earlier }),
    });
  else outcome.refused.push({ name, reason: 'parcel' });
}

/** Pictures without a word are told apart by themselves, and answers by who gave them. */
function digestOfText({ words, pictures, respondent = '' }: Arrival): string {
  const said = `${words}\n${respondent}`.normalize('NFC').replace(/\s+/g, ' ').trim();
  return digestOf(said || [...pictures.values()].map(({ bytes }) => digestOf(bytes)).join(' '));
}

/** « réponses.csv, ligne 3 : Ida Morec » */
function whoSent({ provenance, respondent }: Arrival, name: string): string {
  return provenance?.line ? `${name}, ligne ${provenance.line}${respondent ? ` : ${respondent}` : ''}` : name;
}

type Told = Partial<Pick<Arrival, 'cautions' | 'toRead' | 'columns' | 'provenance' | 'losses'>> & { title: string };

/** The same text in another file, or twice in one, is told and not doubled; whoever has changed their mind is heard. */
function isKnown(
  outcome: Outcome,
  { title, cautions = [], toRead = [], columns = [], provenance = {}, losses = [] }: Told,
  digest: string,
  desk: Desk,
): boolean {
  const before = desk.isAgain ? undefined : desk.register.dayOfText(digest);
  const isTwice = outcome.texts.some((text) => text.digest === digest);
  if (before === undefined && !isTwice) return false;
  // What was answered is cited where it is warned of.
  const answers = cautions.length > 0 ? losses.filter(({ kind }) => kind === 'form' || kind === 'surroundings') : [];
  const told = { todo: cautions, toRead, columns, provenance, losses: answers };
  outcome.texts.push({ title, digest, before: before ?? desk.day, ...told });
  return true;
}

function keep(
  outcome: Outcome,
  files: Files,
  draft: Draft,
  digest: string,
  { provenance, earlier, toRead, columns }: Pick<ReceivedText, 'provenance' | 'earlier' | 'toRead' | 'columns'>,
): void {
  for (const [path, bytes] of draft.files) files.set(path, bytes);
  const { id, title, todo, losses, signatures } = draft;
  const own = { title, digest, draft: `stories/${id}/story.mdx`, todo, losses, signatures };
  outcome.texts.push({
    ...own,
    ...(provenance && { provenance }),
    ...(earlier && { earlier }),
    ...(toRead && { toRead }),
    ...(columns && { columns }),
  });
}

/** The ids of a draft that is not written are free again. */
function forget({ id, signatures }: Pick<Draft, 'id' | 'signatures'>, { taken, likeness }: Desk): void {
  taken.stories.delete(id);
  likeness.forget(`stories/${id}/story.mdx`);
  for (const [name, person] of taken.people) if (signatures.sheets.has(person)) taken.people.delete(name);
}

/** Without a pause: whatever interrupts the command, drafts and their report are both there, or neither is. */
function written(
  outcome: Outcome,
  files: Files,
  facts: Pick<Reception, 'file' | 'day' | 'digest'>,
  desk: Desk,
): Outcome {
  if (outcome.texts.length === 0) return outcome;
  const isIncomplete = outcome.unfaithful.length + outcome.refused.length > 0;
  const report = receptionText({ ...facts, texts: outcome.texts, refused: outcome.refused }, isIncomplete);
  if (desk.isTrial) {
    desk.register.remember(report);
    return outcome;
  }
  let waiting: ReturnType<Register['prepare']> | undefined;
  try {
    waiting = desk.register.prepare(facts.day, facts.file, report);
    writeNew(desk.folder, files, waiting.keep);
    return { ...outcome, report: waiting.place };
  } catch (error) {
    waiting?.drop();
    for (const { draft, signatures } of outcome.texts)
      if (draft && signatures) forget({ id: draft.split('/')[1] as string, signatures }, desk);
    return { ...outcome, texts: [], collision: sentenceOf(error) };
  }
}

/** @throws what is neither the content’s nor the disk’s */
function sentenceOf(error: unknown): string {
  if (error instanceof AlreadyThere) return error.message;
  const { code, path = '' } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return `« ${path} » ne peut pas être écrit (${code}) : rien de ce fichier n’est reçu.`;
}

function settingOf({ content, taken, day, kind, series, answers }: Desk): DraftSetting {
  return { content, taken, day, answers, parser: satteri, ...(kind && { kind }), ...(series && { series }) };
}

function bytesIn(pictures: ReadonlyMap<string, Uint8Array>): Map<string, SentPicture> {
  return new Map([...pictures].map(([name, bytes]) => [name, { bytes }]));
}

async function cleaned(
  pictures: ReadonlyMap<string, SentPicture>,
): Promise<{ pictures: Map<string, CleanPicture>; losses: Loss[] }> {
  const clean = new Map<string, CleanPicture>();
  const losses: Loss[] = [];
  for (const [name, { bytes }] of pictures) {
    const picture = await cleanPicture(bytes);
    if (picture) clean.set(name, picture);
    if (picture?.wasAnimated) losses.push({ kind: 'picture', words: name, place: 'animation' });
  }
  return { pictures: clean, losses };
}
