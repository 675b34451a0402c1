// A draft in which nothing has been written yet.
import { schema } from '../document/schema.ts';
import type { Draft, DraftFacts } from './draft.ts';

export function newDraft(now: number, facts: DraftFacts = {}): Draft {
  return { key: newKey(), changed: now, facts, document: schema.topNodeType.createAndFill()!.toJSON(), pictures: {} };
}

/** No draft of the device has it. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
