// A draft → one file that holds all of it, its pictures too: to move it to another device, or to keep it where this one keeps nothing.
import { base64Of } from '../../model/letters/bytes-as-text.ts';
import { fileWords } from '../../model/letters/file-words.ts';
import type { Draft } from '../draft/draft.ts';

export const DRAFT_FORMAT = { format: 'florilege-brouillon', version: 1 } as const;

/** Its ending says what it is to a list of files. */
const DRAFT_ENDING = '.brouillon.json';

export function draftFile(draft: Draft): string {
  const pictures = Object.entries(draft.pictures).map(([name, { bytes, ...size }]) => [
    name,
    { ...size, bytes: base64Of(bytes) },
  ]);
  return JSON.stringify({ ...DRAFT_FORMAT, draft: { ...draft, pictures: Object.fromEntries(pictures) } });
}

/** @param name what its writer knows it by */
export function draftFileName(name: string): string {
  return (fileWords(name) || 'texte') + DRAFT_ENDING;
}
