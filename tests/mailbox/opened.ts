// A mailbox that answers, with a fake forge behind it, and what a writing page hands over.
import { afterEach } from 'vitest';
import type { Draft } from '../../src/atelier/draft/draft.ts';
import { parcelOf } from '../../src/atelier/draft/parcel.ts';
import type { Note } from '../../src/mailbox/contacts/contact.ts';
import { digestOf } from '../../src/mailbox/digests.ts';
import { forgeOf } from '../../src/mailbox/forges/forge-of.ts';
import { type Mailbox, type MailboxSetting, mailbox } from '../../src/mailbox/mailbox.ts';
import type { ForgeKind } from '../../src/mailbox/mailbox-settings.ts';
import { leadingZeros } from '../../src/model/proof-of-work.ts';
import { strippedPicture } from '../../src/pictures/stripped.ts';
import { SMALL } from '../content-folder.ts';
import { givenFiles } from '../given-files.ts';
import { type FakeForge, TOKEN } from './fake-forge.ts';
import { fakeForgejo } from './fake-forgejo.ts';
import { fakeGithub } from './fake-github.ts';
import { fakeGitlab } from './fake-gitlab.ts';
import { memoryBox } from './memory-box.ts';

export const ORIGIN = 'https://anthologie.example';
export const NOW = Date.parse('2026-07-01T10:00:00Z');

/** The sheets of the site, as it publishes them. */
const SHEETS = new Map(
  [...givenFiles(SMALL)].filter(([path]) => !/^(?:stories|volumes|pages|reactions)(?:\/|$)/.test(path)),
);
const SITE = { sheets: SHEETS, open: new Set(['un-cafe', 'portrait-de-nour']) };

export interface Opened {
  fake: FakeForge;
  setting: MailboxSetting;
  notes: Note[];
  lines: string[];
  /** A mailbox over the same box and the same forge: as after the process was killed. */
  again: () => Mailbox;
}

const FAKES = { github: fakeGithub, gitlab: fakeGitlab, forgejo: fakeForgejo };

export const KINDS: readonly ForgeKind[] = ['github', 'gitlab', 'forgejo'];

export async function opened(more: Partial<MailboxSetting> = {}, kind: ForgeKind = 'github'): Promise<Opened> {
  const fake = await FAKES[kind]({ 'content/stories/deja-la/story.mdx': '---\n---\n' });
  const notes: Note[] = [];
  const lines: string[] = [];
  const setting: MailboxSetting = {
    site: async () => SITE,
    lang: 'fr',
    origins: [ORIGIN],
    forge: forgeOf({ kind, root: fake.root, name: 'florilege/site', branch: 'main', token: TOKEN }),
    box: memoryBox(() => NOW),
    contact: async (note) => void notes.push(note),
    clean: async (bytes) => strippedPicture(bytes),
    limits: { perHour: 100, perDay: 1000 },
    secret: new TextEncoder().encode('une phrase secrète pour les tests'),
    bits: 4,
    now: () => NOW,
    // Whatever else the machine does.
    patience: 600,
    log: (line) => void lines.push(line),
    ...more,
  };
  return { fake, setting, notes, lines, again: () => mailbox(setting) };
}

/** Opens mailboxes for the tests of a file, and closes what is behind each after its test. */
export function opening(): typeof opened {
  const closing: Opened[] = [];
  afterEach(() => {
    for (const { fake } of closing.splice(0)) fake.close();
  });
  return async (...given) => {
    const box = await opened(...given);
    closing.push(box);
    return box;
  };
}

/** A number that answers a challenge. */
export async function proofFor(box: Pick<Mailbox, 'fetch'>): Promise<string> {
  const response = await box.fetch(new Request('https://boite.example/'), { from: '' });
  const { challenge, bits } = (await response.json()) as { challenge: string; bits: number };
  for (let number = 0; ; number++) {
    const proof = `${challenge}.${number}`;
    if (leadingZeros(await digestOf(new TextEncoder().encode(proof))) >= bits) return proof;
  }
}

export const zipOf = (draft: Draft, receipt = 'e-4827-3916', day = '2026-07-01'): Uint8Array =>
  parcelOf(draft, { day, receipt });

interface Handed {
  proof?: string;
  origin?: string;
  from?: string;
  /** Of the field that nobody sees. */
  website?: string;
}

export async function handed(
  box: Pick<Mailbox, 'fetch'>,
  zip: Uint8Array,
  given: Handed = {},
): Promise<{ status: number; value: Record<string, string>; headers: Headers }> {
  const { origin = ORIGIN, from = '192.0.2.1', website } = given;
  const form = new FormData();
  form.set('parcel', new File([new Uint8Array(zip)], 'envoi.zip'));
  form.set('proof', given.proof ?? (await proofFor(box)));
  if (website) form.set('website', website);
  const request = new Request('https://boite.example/', { method: 'POST', headers: { Origin: origin }, body: form });
  return answerIn(await box.fetch(request, { from }));
}

/** What the form of a story's page sends. */
export async function reacted(
  box: ReturnType<typeof mailbox>,
  fields: Record<string, string | undefined> = {},
  { origin = ORIGIN, from = '192.0.2.1', proof }: Handed = {},
): Promise<{ status: number; value: Record<string, string>; headers: Headers }> {
  const form = new FormData();
  const own = { story: 'un-cafe', name: 'Jeanne L.', text: 'Merci pour ce café.', consent: 'yes', ...fields };
  for (const [name, value] of Object.entries(own)) if (value !== undefined) form.set(name, value);
  form.set('proof', proof ?? (await proofFor(box)));
  const init = { method: 'POST', headers: { Origin: origin }, body: form };
  return answerIn(await box.fetch(new Request('https://boite.example/reactions', init), { from }));
}

async function answerIn(response: Response) {
  const value = (await response.json()) as Record<string, string>;
  return { status: response.status, value, headers: response.headers };
}
