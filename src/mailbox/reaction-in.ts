// What a reader wrote under a story → one file, and the request to merge it: merging publishes it.
import * as z from 'zod';
import type { Problem } from '../check/problem.ts';
import { seenCharacters } from '../import/dialect/characters.ts';
import { oneLine } from '../import/plain-words.ts';
import { textOfTyped } from '../import/typed.ts';
import { hexOf } from '../model/letters/bytes-as-text.ts';
import { MOST_CHARACTERS, MOST_OF_NAME } from '../model/reaction.ts';
import { id } from '../read/schema/common.ts';
import { yamlOf } from '../receive/yaml-of.ts';
import { type Arrived, type HandOver, HeldBack, type Place } from './arrived.ts';
import { digestOf } from './digests.ts';
import type { Form } from './multipart.ts';
import { folderOf, problemsAmong } from './problems-among.ts';
import { reactionLetter } from './reaction-letter.ts';

const kept = z.strictObject({
  story: id,
  name: z.string().min(1).max(MOST_OF_NAME),
  /** As it was typed. */
  text: z.string().min(1).max(MOST_CHARACTERS),
  /** Whether books may print it too. */
  books: z.boolean(),
});
type KeptReaction = z.output<typeof kept>;

/** What is kept of a form; undefined where it is not that of a reaction, or its writer has not agreed. */
export function reactionOf(form: Form): Uint8Array | undefined {
  const typed = (name: string) => seenCharacters(form.words(name).normalize('NFC').replace(/\r\n?/g, '\n'), []).trim();
  if (typed('consent') !== 'yes') return undefined;
  const facts = { story: typed('story'), name: oneLine(typed('name')), text: typed('text') };
  const read = kept.safeParse({ ...facts, books: typed('books') === 'yes' });
  return read.success ? new TextEncoder().encode(JSON.stringify(read.data)) : undefined;
}

/** No archive begins so. */
export function isReaction(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b;
}

/** @param bytes as `reactionOf` gives them */
export async function reactionIn(bytes: Uint8Array): Promise<Arrived> {
  const reaction = kept.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const digest = hexOf(await digestOf(bytes));
  const receipt = `r-${digest.slice(0, 12)}`;
  return {
    ...{ receipt, digest, isToldApart: false },
    note: (address) => ({ receipt, address, title: reaction.story, agreements: [] }),
    handOver: (place) => handOver(reaction, receipt, digest, place),
  };
}

async function handOver(reaction: KeptReaction, receipt: string, digest: string, place: Place): Promise<HandOver> {
  const { site, today, words } = place;
  if (!site.open.has(reaction.story)) throw new HeldBack(words.reaction.closed);
  const file = `reactions/${reaction.story}/${receipt}.yaml`;
  const files = new Map([[file, sheetOf(reaction, receipt, today)]]);
  const problems = await problemsAmong(files, [...site.sheets, folderOf(`stories/${reaction.story}`)], today);
  return {
    ...{ files, problems },
    // All that is wrong with it is in what its writer typed.
    isForWriter: ({ severity }: Problem) => severity === 'error',
    letter: (setting) => reactionLetter({ reaction, receipt, digest, problems }, setting),
  };
}

/** Published once it is merged: the request waits for its reader. */
function sheetOf({ name, text, books }: KeptReaction, receipt: string, today: string): string {
  const outputs = books ? ['web', 'pdf', 'epub', 'print'] : ['web'];
  const facts = { signature: name, date: today, text: textOfTyped(text) };
  return yamlOf(
    { ...facts, consent: { ref: receipt, date: today, outputs }, status: 'published' },
    { blocks: ['text'] },
  );
}
