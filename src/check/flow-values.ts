// A list or a group between brackets whose values hold signs that YAML reads there: the same, with these values quoted.
import * as z from 'zod';
import { quoted } from './quoted.ts';
import { knownKeys, schemasAt } from './rules/schema-keys.ts';

interface Quoted {
  text: string;
  /** The keys of the values that were quoted, with the first sign that needs it. */
  values: { key: string; sign: string; isList?: boolean }[];
}

/** Nothing where no value needs quotes, or where the brackets themselves are not right. */
export function withQuotes(file: string, path: readonly PropertyKey[], typed: string): Quoted | undefined {
  const reader: Reader = { file, typed, at: 0, text: '', values: [] };
  if (!/^[[{]/.test(typed) || !readAny(reader, path, []) || reader.at !== typed.length) return undefined;
  return reader.values.length > 0 ? { text: reader.text, values: reader.values } : undefined;
}

interface Reader extends Quoted {
  file: string;
  typed: string;
  at: number;
}

/** Copies what a pattern takes from where the reader stands. */
function take(reader: Reader, pattern: RegExp): string | undefined {
  const found = pattern.exec(reader.typed.slice(reader.at))?.[0];
  if (found === undefined) return undefined;
  reader.at += found.length;
  reader.text += found;
  return found;
}

/** `siblings` are the keys that may follow. */
function readAny(reader: Reader, path: readonly PropertyKey[], siblings: readonly string[]): boolean {
  if (take(reader, /^\{\s*/) !== undefined) return readPairs(reader, path);
  if (take(reader, /^\[\s*/) !== undefined) return readItems(reader, path);
  if (take(reader, /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,\]}]|$))/) !== undefined) return true;
  return readWords(reader, path, siblings);
}

function readPairs(reader: Reader, path: readonly PropertyKey[]): boolean {
  const keys = knownKeys(reader.file, path);
  while (take(reader, /^\}/) === undefined) {
    const key = take(reader, /^[A-Za-z][\w-]*\s*:(?:\s+|(?=["'[{]))/)?.split(/[\s:]/)[0] ?? '';
    if (!keys.includes(key) || !readAny(reader, [...path, key], keys)) return false;
    if (take(reader, /^\s*(?:,\s*|(?=\}))/) === undefined) return false;
  }
  return true;
}

function readItems(reader: Reader, path: readonly PropertyKey[]): boolean {
  while (take(reader, /^\]/) === undefined) {
    if (!readAny(reader, [...path, 0], [])) return false;
    if (take(reader, /^\s*(?:,\s*|(?=\]))/) === undefined) return false;
  }
  return true;
}

/** In a group, a comma before something else than a key is of the words before it. */
function readWords(reader: Reader, path: readonly PropertyKey[], siblings: readonly string[]): boolean {
  const rest = reader.typed.slice(reader.at);
  const next = siblings.length > 0 ? String.raw`,\s*(?:(?:${siblings.join('|')})\s*:|\})` : ',';
  const words = rest.slice(0, new RegExp(String.raw`${next}|[[\]{}]|$`).exec(rest)?.index).trimEnd();
  if (words === '' || /[\r\n]/.test(words) || /^[[{]/.test(rest.slice(words.length).trimStart())) return false;
  const sign = SIGN.exec(words)?.[0].trim();
  const schemas = schemasAt(reader.file, path);
  const isList = sign === ',' && schemas.some((schema) => schema instanceof z.ZodArray);
  if (isList && words.split(',').some((part) => SIGN.test(part.trim()) || part.trim() === '')) return false;
  if (sign !== undefined && !isList && !schemas.some((schema) => schema instanceof z.ZodString)) return false;
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  if (sign !== undefined) reader.values.push({ key, sign, isList });
  reader.at += words.length;
  reader.text += sign === undefined ? words : isList ? `[${words}]` : quoted(words);
  return true;
}

/** What opens something else than words there, cuts them or parts them. */
const SIGN = /^(?:[@`%&*!|>#"'])|^[-?](?=\s)|,|:(?=\s|$)|(?<=\s)#/;
