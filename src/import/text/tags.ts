// The hashtags of a text, and the names that it calls.

/** A last paragraph, or last lines, of hashtags alone: they are not of the text. */
export function takeLastHashtags(text: string): { text: string; hashtags: string[] } {
  const lines = text.trimEnd().split('\n');
  const first = lines.findLastIndex((line) => /\S/.test(line) && !areTags(line)) + 1;
  if (first === 0) return { text, hashtags: [] };
  return { text: lines.slice(0, first).join('\n'), hashtags: lines.slice(first).join('\n').match(HASHTAG) ?? [] };
}

/** Whether a line holds hashtags alone. */
export function areTags(line: string): boolean {
  return TAGS_ALONE.test(line);
}

const TAGS_ALONE = /^\s*(?:#[\p{L}\p{N}_]+[\s,]*)+$/u;

export function hashtagsIn(text: string): string[] {
  return text.match(HASHTAG) ?? [];
}

const HASHTAG = /(?<![\p{L}\p{N}&/#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** « @Paul Le Goff », « @camille_oe »: as written, the sign left out before a name that is one. */
export function namesIn(text: string): string[] {
  const names = [...text.matchAll(NAME)].map(([, name, handle]) => name?.trim() ?? `@${handle}`);
  return [...new Set(names)];
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])@(?:(${WORD}(?:[ \\u00A0](?:(?:de|du|des|la|le|van|von|d[’'])[ \\u00A0]?)*${WORD}){1,3})|([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]))`,
  'gu',
);
