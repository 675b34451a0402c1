// A fetch handler, which any host runs: what the writing page hands over → a request to merge, once, or kept until it can be.
import { ImportRefused } from '../import/import-refused.ts';
import { type MailboxWords, mailboxWords } from '../words/mailbox/mailbox-words.ts';
import type { Arrived } from './arrived.ts';
import { postedIn, type Refusal } from './body.ts';
import { type Limits, waitOf } from './counts.ts';
import { type DeskSetting, deskOf, sentenceOf } from './desk.ts';
import { arrivedIn, type Door, doorOf, MOST_MEGABYTES } from './doors.ts';
import { gateFor } from './gate.ts';
import { challengeOf, HOLDS, nonceOf } from './proof.ts';

export interface MailboxSetting extends DeskSetting {
  /** Where the writing page may be served from: https://exemple.fr */
  origins: readonly string[];
  limits: Limits;
  secret: Uint8Array;
  /** Of the proof of work. */
  bits: number;
}

/** What a host knows of a request. */
interface Visit {
  /** The address of the network that it came from. */
  from: string;
  /** Has the host stay until something is done after its answer, where hosts go to sleep. */
  waitUntil?: (work: Promise<unknown>) => void;
}

export interface Mailbox {
  fetch(request: Request, visit: Visit): Promise<Response>;
  /** Tries all that waits. @returns how many still wait */
  sendWaiting(): Promise<number>;
}

export function mailbox(setting: MailboxSetting): Mailbox {
  const words = mailboxWords(setting.lang);
  const desk = deskOf(setting);
  const gate = gateFor(AT_ONCE);

  async function receive(request: Request, door: Door, { from, waitUntil }: Visit): Promise<Response> {
    const say = door.answers(words);
    const wait = await waitOf(setting.box, door.name, from, setting.limits, setting.now());
    if (wait > 0) return said(429, { message: say.often }, { 'Retry-After': String(wait) });
    const posted = await postedIn(request, door.most, SECONDS_TO_COME);
    if (typeof posted === 'string') return refused(posted, say);
    const kept = door.keptOf(posted.form);
    if (typeof kept === 'string') return refused(kept, say);
    if (posted.trap) return said(400, { message: say.trap });
    // Nothing is opened for who has not worked.
    const nonce = await nonceOf(setting.secret, setting.bits, posted.proof, setting.now());
    if (!nonce) return said(403, { message: say.proof });
    const arrived = await gate(() => arrivedIn(kept)).catch((error: unknown) => refusalIn(error, setting.lang));
    if (typeof arrived === 'string') return said(422, { message: arrived });
    if (!(await isUnused(nonce, arrived))) return said(403, { message: say.proof });
    const outcome = await desk.take(arrived, kept, waitUntil);
    const { receipt } = arrived;
    if (outcome.state === 'refused') return said(422, { message: outcome.message });
    if (outcome.state === 'kept') return said(202, { state: 'kept', receipt, message: say.kept(receipt) });
    return said(201, { state: 'received', receipt, address: outcome.address, message: say.received(receipt) });
  }

  /** A proof serves once; a telephone that sends the same again may show the same. */
  async function isUnused(nonce: string, { digest }: Arrived): Promise<boolean> {
    const before = await setting.box.get(`proofs/${nonce}`);
    if (before) return new TextDecoder().decode(before) === digest;
    await setting.box.put(`proofs/${nonce}`, new TextEncoder().encode(digest), HOLDS);
    return true;
  }

  async function answer(request: Request, visit: Visit): Promise<Response> {
    if (request.method === 'GET') return said(200, await challengeOf(setting.secret, setting.bits, setting.now()));
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    const door = doorOf(request.url);
    if (request.method === 'POST') return receive(request, door, visit);
    return said(405, { message: door.answers(words).method }, { Allow: 'GET, POST, OPTIONS' });
  }

  return {
    async fetch(request, visit) {
      const origin = request.headers.get('origin') ?? '';
      const isOurs = setting.origins.includes(origin);
      if (!isOurs && request.method !== 'GET') return said(403, { message: words.answers.origin });
      const response = await answer(request, visit).catch((error: unknown) => {
        setting.log(`Un envoi n’a pas pu être gardé : ${sentenceOf(error)}`);
        return said(503, { message: doorOf(request.url).answers(words).closed }, { 'Retry-After': '60' });
      });
      if (isOurs) for (const [name, value] of openTo(origin)) response.headers.set(name, value);
      return response;
    },
    sendWaiting: desk.sendWaiting,
  };
}

/** Archives that are unpacked at once: each may take a hundred megabytes. */
const AT_ONCE = 2;
const SECONDS_TO_COME = 120;

function said(status: number, value: object, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

/** RFC 9110, section 15.5. */
const STATUSES: Record<Refusal, number> = { slow: 408, heavy: 413, form: 400 };

function refused(why: Refusal, say: MailboxWords['answers']): Response {
  return said(STATUSES[why], { message: why === 'heavy' ? say.heavy(MOST_MEGABYTES) : say[why] });
}

/** https://fetch.spec.whatwg.org/#http-cors-protocol */
function openTo(origin: string): [name: string, value: string][] {
  return [
    ['Access-Control-Allow-Origin', origin],
    ['Access-Control-Allow-Methods', 'GET, POST'],
    ['Access-Control-Max-Age', '600'],
    ['Vary', 'Origin'],
  ];
}

/** @throws what is no refusal */
function refusalIn(error: unknown, lang: string): string {
  if (error instanceof ImportRefused) return error.said('envoi.zip', lang);
  throw error;
}
