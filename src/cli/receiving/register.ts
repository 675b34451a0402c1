// The reports of former receptions → what has been received already; and a new report, written whole.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../../import/withdrawals.ts';
import { slug } from '../../model/letters/slug.ts';
import { digestsIn, type EarlierVersion, receiptsIn, type SentVersion, sentIn } from '../../receive/reception.ts';

interface WaitingReport {
  /** Its path, from received/. */
  place: string;
  keep: () => void;
  drop: () => void;
}

export class Register {
  /** Digest → the day. */
  readonly #files = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  /** Number given to a writer → the last text that was sent under it. */
  readonly #receipts = new Map<string, EarlierVersion>();
  readonly #sent: SentVersion[] = [];
  readonly #folder: string;

  /** @param folder received/, absolute */
  constructor(folder: string) {
    this.#folder = folder;
    if (!existsSync(folder)) return;
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith(REPORT_NAME)) this.#remember(readFileSync(join(folder, path), 'utf8'));
    }
  }

  /** The day on which a file was received whole. */
  dayOfFile(digest: string): string | undefined {
    return this.#files.get(digest);
  }

  dayOfText(digest: string): string | undefined {
    return this.#texts.get(digest);
  }

  /** What had been sent under the same number. */
  earlierUnder(receipt: string): EarlierVersion | undefined {
    return this.#receipts.get(receipt);
  }

  /** Drafts that came from an address, in small letters, before now. */
  sentFrom(address: string): SentVersion[] {
    return this.#sent.filter(({ sender }) => addressOf({ provenance: { sender } }) === address);
  }

  /** Known from now on, without a report: the command only tries. */
  remember(report: string): void {
    this.#remember(report);
  }

  /** A report that waits beside its place for the drafts that it tells of. */
  prepare(day: string, file: string, report: string): WaitingReport {
    const place = this.#freePlace(day, file);
    const path = join(this.#folder, place, REPORT_NAME);
    mkdirSync(dirname(path), { recursive: true });
    // Wherever RECEIVED_DIR leads, no repository takes it.
    writeFileSync(join(this.#folder, day, '.gitignore'), '*\n');
    writeFileSync(`${path}.part`, report);
    return {
      place: `${place}/${REPORT_NAME}`,
      keep: () => {
        renameSync(`${path}.part`, path);
        this.#remember(report);
      },
      drop: () => rmSync(dirname(path), { recursive: true, force: true }),
    };
  }

  #freePlace(day: string, file: string): string {
    const wanted = `${day}/${slug(file).slice(0, 80) || 'fichier'}`;
    if (!existsSync(join(this.#folder, wanted))) return wanted;
    for (let number = 2; ; number++)
      if (!existsSync(join(this.#folder, `${wanted}-${number}`))) return `${wanted}-${number}`;
  }

  #remember(report: string): void {
    const { file, texts, day } = digestsIn(report);
    for (const [receipt, version] of receiptsIn(report)) {
      const known = this.#receipts.get(receipt);
      if (!known || known.day <= version.day) this.#receipts.set(receipt, version);
    }
    this.#sent.push(...sentIn(report));
    if (file) this.#files.set(file, day);
    for (const text of texts) if (!this.#texts.has(text)) this.#texts.set(text, day);
  }
}

/** Of each report, in a folder of its own. */
export const REPORT_NAME = 'réception.md';

/** SHA-256, in hexadecimal. */
export function digestOf(words: string | Uint8Array): string {
  return createHash('sha256').update(words).digest('hex');
}

/** The same of a file, a piece at a time. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
