// A draft in which nothing has been written yet.
import { hexOf } from '../../model/letters/bytes-as-text.ts';
import { schema } from '../document/schema.ts';
import type { Draft, DraftFacts } from './draft.ts';

export function newDraft(now: number, facts: DraftFacts = {}): Draft {
  return { key: newKey(), changed: now, facts, document: schema.topNodeType.createAndFill()!.toJSON(), pictures: {} };
}

/** No draft of the device has it. */
export function newKey(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(8)));
}
