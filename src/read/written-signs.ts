// The letters of a Markdown text as they are written: some take more signs than one.
// https://spec.commonmark.org/0.31.2/#backslash-escapes, #entity-and-numeric-character-references
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/**
 * A letter of the source, or what a backslash or a character reference stands for there.
 * @returns how many UTF-16 units it takes in the source, and what is read of it
 */
export function signAt(source: string, at: number): { length: number; value: string } {
  const escaped = /^\\[!-/:-@[-`{-~]/.exec(source.slice(at, at + 2));
  if (escaped) return { length: 2, value: escaped[0].slice(1) };
  const [whole, hexadecimal, decimal, name] = REFERENCE.exec(source.slice(at, at + 40)) ?? [];
  const value = name
    ? decodeNamedCharacterReference(name)
    : (hexadecimal ?? decimal) &&
      decodeNumericCharacterReference((hexadecimal ?? decimal) as string, hexadecimal ? 16 : 10);
  return whole && value ? { length: whole.length, value } : { length: 1, value: source[at] ?? '' };
}

const REFERENCE = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z\d]{1,31}));/;
