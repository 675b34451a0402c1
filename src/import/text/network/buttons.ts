// What a network puts around a post: its buttons, its counts, what others answered. All networks and forums are known here.
import { type Loss, OTHERS, SIGNING } from '../../arrival.ts';
import { posterLines } from './poster.ts';
import { isOfMember, othersPosts, ownHeaders } from './posts.ts';
import { type Row, rowIn } from './rows.ts';

/**
 * Whole lines that are of the page, not of the post: they are told. « J’aime » alone is a line of verse too: buttons are
 * known by the dates and counts that stand with them, or by each other.
 */
export function withoutButtons(text: string, losses: Loss[]): string {
  const all = text.split('\n');
  const lines = withoutOthers(all, losses);
  const rows = lines.map(rowIn);
  const marks = lines.map((words, at) => markOf(words, rows[at]));
  const hasMarks = marks.includes('sign') && marks.filter((mark) => mark && mark !== 'count').length > 1;
  const row = rowAtEnd(lines, marks);
  const end = commentsAt({ lines, rows }, hasMarks);
  const isPage = hasMarks || end < lines.length || lines.length < all.length;
  const comments = lines.slice(end).join('\n').trim();
  if (comments !== '') losses.push({ kind: 'surroundings', words: comments, place: OTHERS });
  const posted = posterLines(
    lines.slice(0, end),
    lines.map((words, at) => isPage && (rows[at] === 'head' || HEADER.test(words))),
    (at) => marks[at] === 'sign' && !NAMED_HEADER.test(lines[at] ?? ''),
  );
  const poster = lines.slice(0, posted).filter((line, at) => /\S/.test(line) && marks[at] === undefined);
  if (poster.length > 0) losses.push({ kind: 'surroundings', words: poster.join('\n'), place: SIGNING });
  return lines
    .slice(0, end)
    .filter((line, at) => {
      if (at < posted && marks[at] === undefined) return false;
      if (!(at >= row && marks[at]) && !(isPage && isOfPage(lines, marks, at))) return true;
      losses.push({ kind: 'surroundings', words: line.trim() });
      return false;
    })
    .map((line) => (isPage ? unfolded(line, losses) : line))
    .join('\n');
}

/** « On va chercher l’eau au bourg… Voir plus » */
function unfolded(line: string, losses: Loss[]): string {
  const [, words, more] = MORE.exec(line) ?? [];
  if (words === undefined || more === undefined) return line;
  losses.push({ kind: 'surroundings', words: more });
  return words;
}

const MORE = /^(.*\S)\s*((?:…|\.{3})\s*(?:(?:[Vv]oir |[Aa]fficher )?plus|(?:[Ss]ee |[Ss]how )?more))\s*$/u;

/** The posts of others, where each begins with who wrote it, and what stands above those of the author. */
function withoutOthers(lines: readonly string[], losses: Loss[]): string[] {
  const others = othersPosts(lines);
  const words = lines
    .filter((_, at) => others.has(at))
    .join('\n')
    .trim();
  if (words !== '') losses.push({ kind: 'surroundings', words, place: OTHERS });
  const own = lines.filter((_, at) => !others.has(at));
  const headers = ownHeaders(own);
  for (const [index, header] of headers.entries()) {
    const said = header.map((at) => own[at]?.trim()).filter(Boolean);
    losses.push({ kind: 'surroundings', words: said.join('\n'), ...(index === 0 && { place: SIGNING }) });
  }
  const gone = new Set(headers.flat());
  return own.filter((_, at) => !gone.has(at));
}

function markOf(words: string, row?: Row): Mark {
  if (words.length > 120) return undefined;
  if (row && row !== 'loose') return 'sign';
  return MARKS.find(([, pattern]) => pattern.test(words))?.[0] ?? (row || isOfMember(words) ? 'loose' : undefined);
}

type Mark = (typeof MARKS)[number][0] | 'loose' | undefined;

/** « J’aime », « Commenter », « Partager », in that order, under all the rest. */
function rowAtEnd(lines: readonly string[], marks: readonly Mark[]): number {
  const last = lines.findLastIndex((line, at) => /\S/.test(line) && marks[at] !== 'button') + 1;
  const row = lines.slice(last).filter((line) => /\S/.test(line));
  return row.length > 2 && LIKES.test(row[0] ?? '') && COMMENTS.test(row[1] ?? '') ? last : lines.length;
}

/** What stands on both sides of the few counts that follow each other. */
function besideRun(marks: readonly Mark[], at: number): Mark[] {
  const isOther = (mark: Mark) => mark !== 'count';
  const above = marks.slice(Math.max(0, at - MOST_COUNTS), at).findLast(isOther);
  return [above, marks.slice(at + 1, at + 1 + MOST_COUNTS).find(isOther)];
}

/** Answers, shares, favourites, readers. */
const MOST_COUNTS = 5;

/** A button stands in a row, or under a count, or alone between two blank lines: « Suivre⏎mon père… » is of the text. */
function isOfPage(lines: readonly string[], marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (mark === undefined || mark === 'sign') return mark === 'sign';
  const beside = [marks[at - 1], marks[at + 1]];
  if (mark === 'count') return besideRun(marks, at).some(Boolean);
  if (beside.some(Boolean)) return true;
  if (mark === 'loose') return false;
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
function commentsAt(page: Page, isPage: boolean): number {
  const { lines, rows } = page;
  const counts = lines.findIndex((_, at) => isFoot(page, at));
  const told = lines.findIndex((words, at) => TOLD.test(words) && !rows[at]);
  // « Jean Dupont · 4 j · J’aime · Répondre »
  const named = rows.indexOf('named-reply');
  if (named >= 0) return told >= 0 && told < named ? named : lines.length;
  const isLiked = (at: number) => lines.slice(Math.max(0, at - 4), at + 1).some((words) => LIKED.test(words));
  const answer = lines.findIndex(
    (words, at) =>
      rows[at] === 'reply' ||
      (ANSWER.test(words) && ((counts >= 0 && counts < at) || (REPLY.test(words) && isLiked(at)))),
  );
  if (answer < 0) return lines.length;
  const above = lines.slice(0, answer);
  const when = above.findLastIndex((words) => HEADER.test(words));
  if (!isPage && !(isLiked(answer) && when >= 0 && answer - when < LONGEST_COMMENT)) return lines.length;
  const isName = (at: number) => ![TOLD, LIKES].some((pattern) => pattern.test(lines[at] ?? ''));
  const names = [answer, when].map((at) => paragraphAt(page, at)).filter(isName);
  const last = rows[answer] === 'reply' ? [when, nameAbove(above)] : [];
  const starts = [above.findLastIndex((_, at) => isFoot(page, at)), ...names, ...last];
  return starts.find((start) => told >= 0 && told < start) ?? lines.length;
}

interface Page {
  lines: readonly string[];
  /** What each line is, where it is of the page. */
  rows: readonly (Row | undefined)[];
}

function isFoot({ lines, rows }: Page, at: number): boolean {
  return rows[at] === 'foot' || FOOT.test(lines[at] ?? '');
}

/** Of who answered, where nothing parts it from the post. */
function nameAbove(lines: readonly string[]): number {
  return lines.slice(0, -1).findLastIndex((words) => NAME.test(words));
}

/** « Jean Dupont », « jean_dupont » */
const NAME = /^\s*(?:\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3}|[a-z\d]+[._][a-z\d._]+)\s*$/u;

/** Where lines that stand together begin, below the counts of a post: a name, a headline, « 1 h », and what was said. */
function paragraphAt(page: Page, at: number): number {
  let start = at;
  while (start > 0 && /\S/.test(page.lines[start - 1] ?? '') && !isFoot(page, start - 1)) start--;
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
  '\\p{Lu}[\\p{L} .’-]{1,60} (?:a republié|a aimé|a commenté|recommande|suit|reposted|likes|loves|commented on)(?: ceci| cela| this| that)?',
  "Activer pour afficher l[’']image en plus grand\\.?,?|Activate to view larger image\\.?,?",
  '\\d{0,6}(?:(?:Vous|You|\\p{Lu}[\\p{L} .’-]{1,60})(?:, )?){1,3} (?:et|and) \\d[\\d\\s\u00A0\u202F]* (?:autres personnes|others)',
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
/** « Karim Haddad • 3e et + » */
const NAMED_HEADER = /^\s*\p{Lu}.*[•·]\s*(?:1er|2e|3e|1st|2nd|3rd)/u;
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
