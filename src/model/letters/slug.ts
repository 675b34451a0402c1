// Words → an address: « Saint-Étienne-du-Rouvray » is saint-etienne-du-rouvray, « Łódź » lodz, « Владивосток » vladivostok.
import anyAscii from 'any-ascii';
import { fnv1a } from './fnv1a.ts';

/**
 * Lowercase ASCII letters, digits and hyphens; empty where nothing of the text can be read aloud. Letters of other
 * alphabets become those of ours (any-ascii's tables); pictographs are left out unless there is nothing else.
 */
export function slug(text: string): string {
  const whole = text.normalize('NFC').replace(NUMBER, '$1$2 ');
  return hyphened(whole.replace(PICTOGRAPHS, ' ')) || hyphened(whole);
}

/**
 * The same, no longer than a folder's name may be: file systems allow 255 bytes (POSIX NAME_MAX on ext4, APFS and NTFS), and a
 * card's address adds to it. A long one keeps its beginning, and a digest of the whole.
 */
export function shortSlug(text: string): string {
  const whole = slug(text);
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 8)}-${fnv1a(whole).toString(36)}`;
}

const LONGEST = 80;

/** « n° 12 » and « n°s 6 » are a number, and no degrees. */
const NUMBER = /(?<!\p{L})(n)[°º](s?)(?=\s?\d)/giu;

/** Joiners and variation selectors belong to the pictographs around them. */
const PICTOGRAPHS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]/gu;

function hyphened(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
