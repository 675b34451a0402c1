// What a network puts around and within a post: its buttons, its hashtags, the names that it calls.
import type { Loss } from '../arrival.ts';

/** Whole lines that are of the page, not of the post: they are told. */
export function withoutButtons(text: string, losses: Loss[]): string {
  return text
    .split('\n')
    .filter((line) => {
      const words = line.trim();
      if (words.length > 80 || !BUTTON.test(words)) return true;
      losses.push({ kind: 'surroundings', words });
      return false;
    })
    .join('\n');
}

const BUTTON = new RegExp(
  `^(?:${[
    'Feed post number \\d+|Numéro du post dans le fil \\d+',
    '(?:…|\\.{3})?\\s?(?:voir plus|see more|afficher plus|show more|voir la traduction|see translation)',
    "J[’']aime|Like|Commenter|Comment|Republier|Repost|Envoyer|Send|Suivre|Follow|S[’']abonner",
    "\\d[\\d\\s\u00A0\u202F]*(?:commentaires?|comments?|republications?|reposts?|réactions?|reactions?|mentions? J[’']aime|likes?)(?:\\s*[•·]\\s*\\d+\\s*(?:republications?|reposts?))?",
    '(?:\\d+\\s?(?:min|h|j|d|sem\\.?|w|mois|mo|ans?|yr)s?\\s*(?:[•·]\\s*)+)(?:Modifié|Edited)?[\\s•·]*',
    '[•·]\\s*(?:1er|2e|3e|1st|2nd|3rd)(?:\\s*et \\+|\\+)?',
    "Activer pour afficher l[’']image en plus grand\\.?|Activate to view larger image\\.?,?",
  ].join('|')})$`,
  'iu',
);

/** A last paragraph, or last lines, of hashtags alone: they are not of the text. */
export function takeLastHashtags(text: string): { text: string; hashtags: string[] } {
  const lines = text.trimEnd().split('\n');
  const first = lines.findLastIndex((line) => /\S/.test(line) && !TAGS_ALONE.test(line)) + 1;
  if (first === 0) return { text, hashtags: [] };
  return { text: lines.slice(0, first).join('\n'), hashtags: lines.slice(first).join('\n').match(HASHTAG) ?? [] };
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
