// What a network puts around and within a post: its buttons, its hashtags, the names that it calls.
import type { Loss } from '../arrival.ts';

/**
 * Whole lines that are of the page, not of the post: they are told. « J’aime » alone is a line of verse too: buttons are
 * known by the dates and counts that stand with them, or by each other.
 */
export function withoutButtons(text: string, losses: Loss[]): string {
  const lines = text.split('\n');
  const marks = lines.map((words) =>
    words.length > 120 ? undefined : MARKS.find(([, pattern]) => pattern.test(words))?.[0],
  );
  const hasMarks = marks.includes('sign') && marks.filter((mark) => mark && mark !== 'count').length > 1;
  const row = rowAtEnd(lines, marks);
  const end = commentsAt(lines, hasMarks);
  const isPage = hasMarks || end < lines.length;
  const comments = lines.slice(end).join('\n').trim();
  if (comments !== '') losses.push({ kind: 'surroundings', words: comments, place: 'commentaires' });
  return lines
    .slice(0, end)
    .filter((line, at) => {
      if (!(at >= row && marks[at]) && !(isPage && isOfPage(lines, marks, at))) return true;
      losses.push({ kind: 'surroundings', words: line.trim() });
      return false;
    })
    .join('\n');
}

type Mark = (typeof MARKS)[number][0] | undefined;

/** « J’aime », « Commenter », « Partager », in that order, under all the rest. */
function rowAtEnd(lines: readonly string[], marks: readonly Mark[]): number {
  const last = lines.findLastIndex((line, at) => /\S/.test(line) && marks[at] !== 'button') + 1;
  const row = lines.slice(last).filter((line) => /\S/.test(line));
  return row.length > 2 && LIKES.test(row[0] ?? '') && COMMENTS.test(row[1] ?? '') ? last : lines.length;
}

/** A button stands in a row, or under a count, or alone between two blank lines: « Suivre⏎mon père… » is of the text. */
function isOfPage(lines: readonly string[], marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (mark === undefined || mark === 'sign') return mark === 'sign';
  const beside = [marks[at - 1], marks[at + 1]];
  if (mark === 'count') return beside.some((near) => near && near !== 'count');
  if (beside.some(Boolean)) return true;
  if (/\S/.test(lines[at - 1] ?? '') || /\S/.test(lines[at + 1] ?? '')) return false;
  const isWritten = (line: string) => /\S/.test(line);
  const above = lines.slice(0, at).findLastIndex(isWritten);
  const below = lines.findIndex((line, index) => index > at && isWritten(line));
  return below < 0 || [marks[above], marks[below]].some((near) => near && near !== 'count');
}

/**
 * Where what others answered begins: at the counts that stand above it, else with a name. A text of which nothing would
 * be left is no page.
 */
function commentsAt(lines: readonly string[], isPage: boolean): number {
  const counts = lines.findIndex((words) => FOOT.test(words));
  const isLiked = (at: number) => lines.slice(Math.max(0, at - 4), at + 1).some((words) => LIKED.test(words));
  const answer = lines.findIndex(
    (words, at) => ANSWER.test(words) && ((counts >= 0 && counts < at) || (REPLY.test(words) && isLiked(at))),
  );
  if (answer < 0) return lines.length;
  const above = lines.slice(0, answer);
  const when = above.findLastIndex((words) => HEADER.test(words));
  if (!isPage && !(isLiked(answer) && when >= 0 && answer - when < LONGEST_COMMENT)) return lines.length;
  const isName = (at: number) => ![TOLD, LIKES].some((pattern) => pattern.test(lines[at] ?? ''));
  const names = [answer, when].map((at) => paragraphAt(lines, at)).filter(isName);
  const starts = [above.findLastIndex((words) => FOOT.test(words)), ...names];
  const told = lines.findIndex((words) => TOLD.test(words));
  return starts.find((start) => told >= 0 && told < start) ?? lines.length;
}

/** Where lines that stand together begin, below the counts of a post: a name, a headline, « 1 h », and what was said. */
function paragraphAt(lines: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && /\S/.test(lines[start - 1] ?? '') && !FOOT.test(lines[start - 1] ?? '')) start--;
  return start;
}

const line = (...patterns: string[]) => new RegExp(`^\\s*(?:${patterns.join('|')})\\s*$`, 'iu');

/** Only a network writes them. */
const SIGN = line(
  'Feed post number \\d+|Numéro du post dans le fil \\d+',
  '(?:…|\\.{3})\\s?(?:(?:voir |afficher )?plus|(?:see |show )?more)',
  "\\d[\\d\\s\u00A0\u202F]*(?:commentaires?|comments?|republications?|reposts?|réactions?|reactions?|mentions? J[’']aime|likes?)(?:\\s*[•·]\\s*\\d+\\s*(?:republications?|reposts?))?",
  '(?:(?:Il y a )?\\d+\\s?(?:min(?:ute)?|h(?:eure|our)?|j(?:our)?|d(?:ay)?|sem(?:aine|\\.)?|w(?:eek)?|mois|mo(?:nth)?|ans?|yr|year)s?(?: ago)?\\s*(?:[•·]\\s*)+)(?:Modifié|Edited)?[\\s•·]*(?:Visible (?:de|by)\\b.*)?',
  '\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?(?:,| à| at) \\d{1,2}[:h]\\d\\d\\s*[•·]\\s*',
  '(?:Toutes les réactions|All reactions)\\s*:\\s*\\d*',
  '[•·]\\s*(?:1er|2e|3e|1st|2nd|3rd)(?:\\s*et \\+|\\+)?',
  "Activer pour afficher l[’']image en plus grand\\.?,?|Activate to view larger image\\.?,?",
  '(?:Vous|You|\\p{Lu}[\\p{L} .’-]{1,60}) (?:et|and) \\d[\\d\\s\u00A0\u202F]* (?:autres personnes|others)',
);
const BUTTON = line(
  '(?:(?:en )?voir plus|see more|afficher plus|show more|voir la traduction|see translation)',
  "J[’']aime|Like|Commenter|Comment|Republier|Repost|Envoyer|Send|Suivre|Follow|S[’']abonner|Partager|Share",
);
/** Of those who liked, above or under what else is of the page. */
const COUNT = line('\\d{1,3}(?:[\\s\u00A0\u202F.,]?\\d{3})*');
/** The names of its drawings, never with a capital. */
const REACTION = /^\s*(?:celebrate|support|love|insightful|funny|hashtag)\s*$/u;
const LIKES = line("J[’']aime|Like");
/** With what stands beside it on one line: « J’aime · Répondre · 1 h ». */
const LIKED = line("(?:J[’']aime|Like)(?:\\s*[·•|].{0,60})?");
const REPLY = line("(?:(?:J[’']aime|Like)\\s*[·•|]\\s*)?(?:Répondre|Reply)(?:\\s*[·•|]?\\s*\\d+.{0,30})?");
/** Under a comment, or above the first. */
const ANSWER = line(
  REPLY.source,
  '(?:Ajoute[rz]|Écri(?:re|vez)|Laisse[rz]) un commentaire(?: public)?\\s?(?:…|\\.{3})?|(?:Add|Write) a (?:public )?comment\\s?(?:…|\\.{3})?',
  '(?:Commentaires )?(?:les )?plus (?:pertinents|récents)|Most (?:relevant|recent)',
  "(?:Charger|Voir|Afficher) (?:plus de|les \\d+|d[’']autres) commentaires.{0,20}|(?:Load|View) more comments",
);
/** « 1 h », « • 1er », under a name. */
const HEADER = line(
  '\\d{1,3}\\s?(?:min|h|j|d|sem|w|mois|mo|ans?|yr?)\\.?(?:\\s*[•·]?\\s*(?:Modifié|Edited))?[\\s•·]*',
  '.{0,60}[•·]\\s*(?:1er|2e|3e|1st|2nd|3rd)(?:\\s*et \\+|\\+)?',
);
/** What ends a post. */
const FOOT = line(
  '\\d[\\d\\s\u00A0\u202F]*(?:commentaires?|comments?|republications?|reposts?|réactions?|reactions?)(?:\\s*[•·].*)?',
  'Commenter|Comment',
);
/** Words that somebody wrote, and no name or headline. */
const TOLD = /[.!?…»]\s*$|^\s*(?:\S+\s+){7}\S/u;
const LONGEST_COMMENT = 30;
const COMMENTS = line('Commenter|Comment');
const MARKS = [
  ['sign', SIGN],
  ['button', BUTTON],
  ['reaction', REACTION],
  ['count', COUNT],
] as const;

/** Whether these words, alone, are those of a button. */
export function isButtonLabel(words: string): boolean {
  return BUTTON.test(words) || SIGN.test(words);
}

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
