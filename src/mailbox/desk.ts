// What was taken in → sent, or kept and tried again, or set aside for the editors; whatever stops it, it is somewhere.
import type { Problem } from '../check/problem.ts';
import { ImportRefused } from '../import/import-refused.ts';
import type { CleanPicture } from '../pictures/clean.ts';
import { dictionaryOf } from '../words/dictionary.ts';
import { type MailboxWords, mailboxWords } from '../words/mailbox/mailbox-words.ts';
import { type Arrived, type HandOver, HeldBack, type Letter, type PublishedSite } from './arrived.ts';
import type { Box } from './box.ts';
import { takerFor } from './claims.ts';
import type { Contact } from './contacts/contact.ts';
import { arrivedIn } from './doors.ts';
import { type Forge, ForgeFailed } from './forges/forge.ts';
import { gateFor, within } from './gate.ts';
import { send } from './send.ts';

export interface DeskSetting {
  site: () => Promise<PublishedSite>;
  /** BCP 47. */
  lang: string;
  /** Where the rules' pages are. */
  pages?: string;
  forge: Forge;
  box: Box;
  contact: Contact;
  /** Seconds after which whoever sends is told that it is kept. */
  patience: number;
  clean: (bytes: Uint8Array) => Promise<CleanPicture | undefined>;
  /** Milliseconds. */
  now: () => number;
  /** A line for whoever keeps the mailbox: numbers of receipts, never a name, an address or a word of a text. */
  log: (line: string) => void;
}

type Outcome =
  | { state: 'received'; address: string }
  /** For whoever sent it. */
  | { state: 'refused'; message: string }
  /** It waits for another try. @see ForgeFailed.wait */
  | { state: 'kept'; wait: number };

interface Desk {
  /** Keeps it, then sends it; an answer comes within some seconds all the same. */
  take(arrived: Arrived, bytes: Uint8Array, waitUntil?: (work: Promise<unknown>) => void): Promise<Outcome>;
  /** @returns how many still wait */
  sendWaiting(): Promise<number>;
}

const WAITING = 'waiting/';
/** What nobody is there to mend any more: the editors are told. */
const ASIDE = 'aside/';
/** What goes by itself, once it is looked at. */
const FORGOTTEN = ['counts/', 'salts/', 'proofs/'];
/** Drafts that are made and checked at once, each with its pictures. */
const AT_ONCE = 2;

export function deskOf(setting: DeskSetting): Desk {
  const { box } = setting;
  const sending = new Map<string, Promise<Outcome>>();
  const gate = gateFor(AT_ONCE);

  /** Twice at once is once. */
  function sendOnce(arrived: Arrived): Promise<Outcome> {
    const known = sending.get(arrived.digest);
    if (known) return known;
    const mine = gate(() => outcomeOf(arrived, setting)).finally(() => sending.delete(arrived.digest));
    sending.set(arrived.digest, mine);
    return mine;
  }

  /** Nobody waits for the answer any more. */
  async function settle(arrived: Arrived, outcome: Outcome): Promise<Outcome> {
    if (outcome.state !== 'refused') return outcome;
    const key = WAITING + arrived.digest;
    const bytes = await box.get(key);
    await setting.contact(arrived.note(outcome.message));
    if (bytes) await box.put(ASIDE + arrived.digest, bytes);
    await box.delete(key);
    return outcome;
  }

  return {
    async take(arrived, bytes, waitUntil) {
      await box.put(WAITING + arrived.digest, bytes);
      const work = sendOnce(arrived);
      const outcome = await within(work, setting.patience);
      if (!outcome) {
        const rest = work
          .then((late) => settle(arrived, late))
          .catch((error: unknown) => setting.log(sentenceOf(error)));
        waitUntil?.(rest);
        return { state: 'kept', wait: 0 };
      }
      if (outcome.state === 'refused') await box.delete(WAITING + arrived.digest);
      return outcome;
    },
    async sendWaiting() {
      for (const room of FORGOTTEN) await box.keys(room);
      for (const key of await box.keys(WAITING)) {
        const bytes = await box.get(key);
        const arrived = bytes && (await arrivedIn(bytes));
        const outcome = arrived && (await settle(arrived, await sendOnce(arrived)));
        // A forge that asks for patience is asked nothing more.
        if (outcome?.state === 'kept' && outcome.wait > 0) break;
      }
      return (await box.keys(WAITING)).length;
    },
  };
}

/** Never throws: what fails is tried again. */
async function outcomeOf(arrived: Arrived, setting: DeskSetting): Promise<Outcome> {
  const { receipt, digest } = arrived;
  const { forge, contact, box, lang, log } = setting;
  try {
    const { address } = await send(arrived, forge, (isSecond) => made(arrived, setting, isSecond));
    if (arrived.isToldApart) await contact(arrived.note(address));
    await box.delete(WAITING + digest);
    log(`${receipt} : transmis.`);
    return { state: 'received', address };
  } catch (error) {
    if (error instanceof ImportRefused) return { state: 'refused', message: error.said('envoi.zip', lang) };
    if (error instanceof HeldBack) return { state: 'refused', message: error.message };
    log(`${receipt} : gardé. ${sentenceOf(error)}`);
    return { state: 'kept', wait: error instanceof ForgeFailed ? error.wait : 0 };
  }
}

async function made(
  arrived: Arrived,
  setting: DeskSetting,
  isSecond: boolean,
): Promise<{ handOver: HandOver; letter: Letter }> {
  const { forge, box, clean, lang, pages } = setting;
  const [words, language] = [mailboxWords(lang), dictionaryOf(lang, LANGUAGES)];
  const today = new Date(setting.now()).toISOString().slice(0, 10);
  const place = {
    site: await setting.site(),
    ...{ words, language, today, clean },
    take: takerFor(arrived, { forge, box, isKept: async (digest) => Boolean(await box.get(WAITING + digest)) }),
  };
  const handOver = await arrived.handOver(place);
  const wrong = handOver.problems.find((problem) => handOver.isForWriter(problem));
  if (wrong) throw new HeldBack(saidOf(wrong, words));
  return { handOver, letter: handOver.letter({ words, language, isSecond, ...(pages && { pages }) }) };
}

function saidOf({ rule, words: own, message, remedy }: Problem, words: MailboxWords): string {
  return rule === 'private-data' ? words.answers.private(own) : `${message} ${remedy}`;
}

const LANGUAGES = { fr: 'fr', en: 'en' } as const;

/** Of a failure, for whoever keeps the mailbox: those of the forge and of the services hold nothing of a text. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ForgeFailed) return error.message;
  return error instanceof Error ? `${error.name}${'code' in error ? ` (${error.code})` : ''}` : 'erreur inconnue';
}
