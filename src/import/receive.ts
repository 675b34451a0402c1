// Whatever is sent → the texts that it holds, in the dialect; what cannot be received is told, and stops nothing else.
import type { RefusalReason } from '../words/import/refusals.ts';
import { directoryOf } from './archive/directory.ts';
import { openArchive } from './archive/open-archive.ts';
import type { Arrival, Importer, SentFile } from './arrival.ts';
import { importForms } from './forms/forms.ts';
import { ImportRefused } from './import-refused.ts';
import { judged } from './judged.ts';
import { mailText } from './mail/mail.ts';
import { messagesIn } from './mail/mailbox.ts';
import { openMail } from './mail/open-mail.ts';
import { reasonInArchive, reasonInOldOffice } from './other-formats.ts';
import { withPictures } from './page-pictures.ts';
import { paperIn } from './papers.ts';
import { isParcel, type Parcel, readParcel } from './parcel.ts';
import { type Sort, sortOf } from './recognise.ts';
import { withLetter, withLoosePictures } from './together.ts';
import { unnamedByFile } from './unnamed.ts';
import { withWithdrawals } from './withdrawals.ts';
import { importExport } from './wordpress/wordpress.ts';

/** What reads each kind of text. */
export interface Importers {
  page: Importer;
  word: Importer;
  markdown: Importer;
  text: Importer;
}

export interface Received {
  texts: Arrival[];
  parcels: Parcel[];
  /** Each by its name, within what was sent. */
  refused: { name: string; reason: RefusalReason }[];
}

/** What is known before anything is read. */
interface Expected {
  importers: Importers;
  /** Of the series for which answers were asked. */
  questions?: readonly string[];
  /** Of each series that may have been, its questions. */
  series?: readonly (readonly string[])[];
  /** What lies beside a page, in its folder. */
  beside?: (address: string) => Uint8Array | undefined;
}

/** Never throws for what a file holds. Its texts are judged once, with all that came around them. */
export async function receive(file: SentFile, expected: Expected): Promise<Received> {
  const { texts, parcels, refused } = await opened(file, expected, 0);
  const received: Received = { texts: [], parcels, refused: [...refused] };
  for (const text of texts) {
    try {
      received.texts.push(judged(text, expected.series));
    } catch {
      received.refused.push({ name: text.title ?? file.name, reason: 'unreadable' });
    }
  }
  return { ...received, texts: withWithdrawals(received.texts) };
}

async function opened(file: SentFile, expected: Expected, depth: number): Promise<Received> {
  try {
    if (depth > DEEPEST) throw new ImportRefused('nested', file.name);
    const sort = sortOf(file);
    const found = withinLength(await RECEIVERS[sort](file, expected, depth), file.name);
    if (DOCUMENTS.has(sort)) refusePaper(file.name, found.texts);
    if (found.texts.length + found.parcels.length + found.refused.length === 0)
      throw new ImportRefused('empty', file.name);
    return { ...found, texts: found.texts.map((text) => unnamedByFile(text, file.name)) };
  } catch (error) {
    // A library that stumbles on bytes says so in its own words, each in another way.
    const reason = error instanceof ImportRefused ? error.reason : 'unreadable';
    return { texts: [], parcels: [], refused: [{ name: file.name, reason }] };
  }
}

/** What may be a paper, and no text: a mail and a table hold several. */
const DOCUMENTS: ReadonlySet<Sort> = new Set(['archive', 'page', 'markdown', 'text']);

function refusePaper(name: string, [text, ...others]: readonly Arrival[]): void {
  const paper = text && others.length === 0 ? paperIn(name, text.words) : undefined;
  if (paper) throw new ImportRefused(paper, name);
}

/** A text as long as a book is not even carried further. */
function withinLength({ texts, parcels, refused }: Received, name: string): Received {
  const isLong = ({ words }: Arrival) => words.length > LONGEST;
  const long = texts.filter(isLong).map(({ title }) => ({ name: title ?? name, reason: 'long' as const }));
  return { parcels, texts: texts.filter((text) => !isLong(text)), refused: [...refused, ...long] };
}

/** Five times what a story may hold, for what is set aside of it. */
const LONGEST = 300_000;

/** An archive in a mail, in a mailbox, in an archive: nobody goes further. */
const DEEPEST = 3;

type Receiver = (file: SentFile, expected: Expected, depth: number) => Promise<Received>;

const textsBy =
  (read: (file: SentFile, expected: Expected) => Promise<Arrival[]>): Receiver =>
  async (file, expected) => ({ texts: await read(file, expected), parcels: [], refused: [] });

const refusedAs =
  (reason: RefusalReason): Receiver =>
  async ({ name }) => {
    throw new ImportRefused(reason, name);
  };

const RECEIVERS: Record<Sort, Receiver> = {
  archive: receiveArchive,
  mail: receiveMail,
  mailbox: receiveMailbox,
  wordpress: async (file, { importers }) => ({ ...(await importExport(file, importers.page)), parcels: [] }),
  form: receiveForm,
  page: textsBy((file, { importers, beside }) => importers.page(beside ? withPictures(file, beside) : file)),
  markdown: textsBy((file, { importers }) => importers.markdown(file)),
  text: textsBy((file, { importers }) => importers.text(file)),
  picture: refusedAs('picture'),
  pdf: refusedAs('pdf'),
  'old-office': async (file) => {
    throw new ImportRefused(reasonInOldOffice(file.bytes), file.name);
  },
  'rich-text': refusedAs('richText'),
  tnef: refusedAs('tnef'),
  shortcut: refusedAs('shortcut'),
  card: refusedAs('card'),
  data: refusedAs('data'),
  film: refusedAs('film'),
  unknown: refusedAs('unreadable'),
};

/** A row that answers nothing is told: who wrote only a title may have sent the text in another way. */
async function receiveForm(file: SentFile, { questions }: Expected): Promise<Received> {
  const { texts, silent } = await importForms(file, questions);
  const refused = silent.map((line) => ({ name: `${file.name}, ligne ${line}`, reason: 'noAnswer' as const }));
  return { texts, parcels: [], refused };
}

async function receiveArchive(file: SentFile, expected: Expected, depth: number): Promise<Received> {
  const names = directoryOf(file.bytes)?.map(({ name }) => name) ?? [];
  // Office's own files are archives too; who reads them opens them.
  if (names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))) {
    return { texts: await expected.importers.word(file), parcels: [], refused: [] };
  }
  const reason = reasonInArchive(names);
  if (reason) throw new ImportRefused(reason, file.name);
  const files = openArchive(file);
  if (isParcel(files)) return { texts: [], parcels: [readParcel(files, file.name)], refused: [] };
  return receiveTogether(files, expected, depth);
}

async function receiveMailbox(file: SentFile, expected: Expected, depth: number): Promise<Received> {
  const all: Received = { texts: [], parcels: [], refused: [] };
  for (const [index, bytes] of messagesIn(file.bytes).entries()) {
    add(all, await opened({ name: `${file.name}, message ${index + 1}`, bytes }, expected, depth + 1));
  }
  return all;
}

/** A mail's own words are a text, or the letter that comes with the one that is attached. */
async function receiveMail(file: SentFile, expected: Expected, depth: number): Promise<Received> {
  const mail = await openMail(file, expected.series);
  const page = mail.page && withPictures(mail.page, (address) => mail.shown.get(address));
  const own = await mailText(page ? { ...mail, page } : mail, file.name, expected.importers.page);
  const files = new Map(mail.attachments.map(({ name, bytes }, index) => [`${index}/${name}`, bytes]));
  const pictures = [...files].filter(([name, bytes]) => sortOf({ name, bytes }) === 'picture');
  for (const [name] of pictures) files.delete(name);
  const attached = await receiveTogether(files, expected, depth);
  const brought = withLetter(own, attached, mail);
  const texts = brought.texts.map((text) => ({ ...text, provenance: mail.provenance }));
  const shown = [...brought.pictures].map(([name, { bytes }]) => [name, bytes] as const);
  const { placed, left } = withLoosePictures(texts, [...shown, ...pictures]);
  for (const name of left) attached.refused.push({ name: lastOf(name), reason: 'picture' });
  if (texts.length + attached.parcels.length + attached.refused.length === 0)
    throw new ImportRefused(own ? 'noText' : 'empty', file.name);
  return { ...attached, parcels: brought.parcels, texts: placed };
}

/** Files of one folder, or of several: a picture goes with the page that shows it, or with the only text of its folder. */
async function receiveTogether(
  files: ReadonlyMap<string, Uint8Array>,
  expected: Expected,
  depth: number,
): Promise<Received> {
  const all: Received = { texts: [], parcels: [], refused: [] };
  const shown = new Set<string>();
  const pictures = [...files].filter(([name, bytes]) => sortOf({ name, bytes }) === 'picture');
  const textsIn = new Map<string, Arrival[]>();
  for (const [path, bytes] of files) {
    if (pictures.some(([name]) => name === path) || BELONGINGS.test(path)) continue;
    const beside = (address: string) => {
      const wanted = resolved(path, address);
      if (files.has(wanted)) shown.add(wanted);
      return files.get(wanted);
    };
    const received = await opened({ name: lastOf(path), bytes }, { ...expected, beside }, depth + 1);
    textsIn.set(folderOf(path), [...(textsIn.get(folderOf(path)) ?? []), ...received.texts]);
    add(all, { ...received, texts: [] });
  }
  const loose = pictures.filter(([name]) => !shown.has(name));
  for (const [folder, texts] of textsIn) {
    const own = loose.filter(([name]) => folderOf(name) === folder);
    const { placed, left } = withLoosePictures(texts, own);
    all.texts.push(...placed);
    for (const name of left) all.refused.push({ name: lastOf(name), reason: 'picture' });
  }
  for (const [name] of loose)
    if (!textsIn.has(folderOf(name))) all.refused.push({ name: lastOf(name), reason: 'picture' });
  return all;
}

/** What a browser saves beside a page: its look, its programs. */
const BELONGINGS = /\.(?:css|js|mjs|map|woff2?|ttf|otf|ico|svg|json|download)$/i;

function add(all: Received, { texts, parcels, refused }: Received): void {
  all.texts.push(...texts);
  all.parcels.push(...parcels);
  all.refused.push(...refused);
}

/** `../images/a.png`, written in `récits/page.html`. */
function resolved(from: string, address: string): string {
  try {
    const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'https://archive.invalid/');
    const { origin, pathname } = new URL(address, base);
    return origin === base.origin ? decodeURIComponent(pathname.slice(1)).normalize('NFC') : '';
  } catch {
    return '';
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
