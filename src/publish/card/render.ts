// Card → PNG bytes, drawn off the main thread and kept in the cache under all that they are made from.
import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Faces, FacesId } from '../../design/faces.ts';
import { undrawnIn } from '../../model/glyphs/drawings.ts';
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import type { Pictures } from '../../pictures/pictures.ts';
import { remark } from '../../progress.ts';
import type { Settings } from '../../settings.ts';
import { addressOf, type CardAddress, paramsOf } from './address.ts';
import { type Card, type CardFormat, WIDE } from './card.ts';
import type { CardJob } from './card-worker.ts';
import { WORKER, workshopDigest } from './workshop.ts';

type Folders = Pick<Settings, 'root' | 'content' | 'cache'>;

/** The share images of a site. Each is drawn once, whoever asks for it. */
export class CardMaker {
  readonly #folders: Folders;
  readonly #pictures: Pick<Pictures, 'digestOf'>;
  readonly #drawing = new Map<string, Promise<void>>();
  /** Computed once: `dev` is to be restarted after a change in this code. */
  readonly #workshops = new Map<FacesId, string>();
  #pool: Tinypool | undefined;

  constructor(folders: Folders, pictures: Pick<Pictures, 'digestOf'>) {
    this.#folders = folders;
    this.#pictures = pictures;
  }

  /** Where a card's picture is published, and what a page says of it. Reads the photograph's bytes once. */
  addressOf(card: Card, format = WIDE): CardAddress {
    return addressOf(card, format, this.digestOf(card, format));
  }

  /** The parts of the address that change from card to card. */
  paramsOf(card: Card, format = WIDE): { kind: string; card: string } {
    return paramsOf(card, format, this.digestOf(card, format));
  }

  /**
   * SHA-256, in hexadecimal, of all that makes the picture: the card, its format, the photograph's bytes, the code that
   * composes and draws, the faces, and the versions of what sets, draws and packs.
   */
  digestOf(card: Card, format = WIDE): string {
    const photograph = card.picture ? this.#pictures.digestOf(card.picture) : '';
    const workshop = this.#workshopOf(card.identity.faces);
    return createHash('sha256')
      .update(JSON.stringify([card, format, photograph, workshop]))
      .digest('hex');
  }

  /**
   * A card's PNG, from the cache or drawn now.
   * @throws where its photograph cannot be read or a title cannot be set; the card's address is in the message.
   */
  async render(card: Card, format = WIDE): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#fileOf(card, format);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return new Uint8Array(kept);
    await this.#draw(card, format, file);
    return new Uint8Array(await readFile(file));
  }

  /**
   * Draws many cards ahead of those who will ask for them, for a build asks one after the other, and warns of the
   * characters that they leave out. Only the cards wait in memory: the pictures go to the cache.
   */
  start(cards: readonly Card[], format = WIDE): void {
    for (const card of cards) {
      const missing = undrawable(card);
      if (missing.length > 0) remark(`Carte ${card.kind}/${card.id}, laissé de côté\u00a0: ${missing.join(' ')}`);
      const file = this.#fileOf(card, format);
      // Whoever asks for this card gets the error.
      const drawn = access(file).then(
        () => undefined,
        () => this.#draw(card, format, file),
      );
      drawn.catch(() => undefined);
    }
  }

  /** A thread starts, for who will ask soon. */
  warm(faces: FacesId): void {
    // Who asks is told what goes wrong.
    this.#threads()
      .run({ faces, root: this.#folders.root }, { name: 'loaded' })
      .catch(() => undefined);
  }

  #draw(card: Card, format: CardFormat, file: string): Promise<void> {
    const known = this.#drawing.get(file);
    if (known) return known;
    const { root, content, cache } = this.#folders;
    const job: CardJob = { card, format, file, folders: { root, content, cache } };
    const drawn = this.#threads()
      .run(job, { name: 'makeCard' })
      .catch((cause: unknown) => {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`sa carte, /cartes/${card.kind}/${card.id}, ne se dessine pas : ${said}`, { cause });
      })
      .finally(() => this.#drawing.delete(file));
    this.#drawing.set(file, drawn);
    return drawn;
  }

  #threads(): Tinypool {
    this.#pool ??= new Tinypool({
      filename: pathToFileURL(join(this.#folders.root, WORKER)).href,
      minThreads: 1,
      maxThreads: 2,
      idleTimeout: 1000,
    });
    return this.#pool;
  }

  #workshopOf(faces: Faces): string {
    const digest = this.#workshops.get(faces.id) ?? workshopDigest(faces, this.#folders.root);
    this.#workshops.set(faces.id, digest);
    return digest;
  }

  #fileOf(card: Card, format: CardFormat): string {
    return join(this.#folders.cache, 'cards', `${this.digestOf(card, format)}.png`);
  }
}

/** The characters of a card that its faces cannot draw, and that its picture leaves out. */
export function undrawable(card: Card): string[] {
  const text = textFaceOf(card.identity.faces.id);
  const texts = [card.title, ...card.overline, card.by, card.signature];
  return [...new Set(texts.flatMap((words) => undrawnIn(words, text).map(({ written }) => written)))];
}
