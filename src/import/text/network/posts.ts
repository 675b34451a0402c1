// A page of posts, each under the name of who wrote it (X, Mastodon, Bluesky, Threads, a forum) → the lines that are not by who wrote the first.

/** One post: where it begins, with who wrote it. */
interface Post {
  from: number;
  by: string;
  /** A forum says when, on the line of the name. */
  isDated?: boolean;
}

/** The lines of others. Whoever goes on with their own thread is still the author; a text in which nobody else posts has none. */
export function othersPosts(lines: readonly string[]): ReadonlySet<number> {
  const posts = postsIn(lines);
  const [, ...others] = posts;
  const author = authorOf(lines, posts);
  const all = author === '' ? posts : others;
  return new Set(
    all.flatMap(({ from, by }, at) => {
      const end = all[at + 1]?.from ?? lines.length;
      return by === author ? [] : lines.slice(from, end).map((_, below) => from + below);
    }),
  );
}

/** The lines that a network writes above each post of its author, a post after another: a name, a handle, a day. */
export function ownHeaders(lines: readonly string[]): number[][] {
  const posts = postsIn(lines);
  const author = authorOf(lines, posts);
  return posts
    .filter(({ by, isDated: isOfForum }) => by === author && !isOfForum)
    .map(({ from }) => {
      let end = from + 2;
      while (/^\s*·?\s*$/.test(lines[end] ?? 'x') || WHEN.test(lines[end] ?? '')) end++;
      return lines.slice(from, end).map((_, below) => from + below);
    });
}

function authorOf(lines: readonly string[], [first]: readonly Post[]): string {
  return first && isTitled(lines, first) ? first.by : '';
}

/** Whether nothing but a title stands above it: the first post of a page is the text. */
function isTitled(lines: readonly string[], { from }: Post): boolean {
  const above = lines.slice(0, from).filter((line) => /\S/.test(line));
  return above.length < 2 && above.every((line) => line.length < 60 && !/[.!?…]\s*$/.test(line));
}

/** What a forum says of who wrote, and of when. */
export function isOfMember(line: string): boolean {
  return MEMBER.test(line) || POSTED.test(line);
}

function postsIn(lines: readonly string[]): Post[] {
  const posts: Post[] = [];
  for (const at of lines.keys()) {
    const post = underHandle(lines, at) ?? dated(lines, at);
    if (post && post.from > (posts.at(-1)?.from ?? -1)) posts.push(post);
  }
  // A name and a handle alone may be how a text is signed: a network writes when.
  return posts.length > 1 || posts.some((post) => post.isDated || (post.from > 0 && isDated(lines, post.from)))
    ? posts
    : [];
}

/** « Anne Rozec⏎@annerozec » */
function underHandle(lines: readonly string[], at: number): Post | undefined {
  const [, by] = HANDLE.exec(lines[at] ?? '') ?? [];
  const name = lines[at - 1]?.trim() ?? '';
  if (by === undefined || name === '' || name.length > 60 || /[.!?…:,;]$/.test(name) || ANSWERING.test(name))
    return undefined;
  return at === 1 || isDated(lines, at - 1) ? { from: at - 1, by: by.toLowerCase() } : undefined;
}

/** Within four lines below a name: « 2 j », « · 3 mars », « En réponse à ». */
function isDated(lines: readonly string[], from: number): boolean {
  return (
    lines.slice(from + 1, from + 5).some((line) => WHEN.test(line) || ANSWERING.test(line)) ||
    DATED_HANDLE.test(lines[from + 1] ?? '')
  );
}

/** Of a forum: « jeand⏎Posté le 3 mars 2026 à 11:30 », « par jeand » 03 mars 2026, 11:30 ». */
function dated(lines: readonly string[], at: number): Post | undefined {
  const line = lines[at] ?? '';
  const [, by] = BY.exec(line) ?? [];
  if (by !== undefined)
    return { from: /^\s*Re\s?:/i.test(lines[at - 1] ?? '') ? at - 1 : at, by: by.toLowerCase(), isDated: true };
  if (!POSTED.test(line)) return undefined;
  let from = at - 1;
  while (from > Math.max(0, at - MOST_FACTS) && (MEMBER.test(lines[from] ?? '') || !/\S/.test(lines[from] ?? '')))
    from--;
  const name = lines[from]?.trim() ?? '';
  return /^[^.!?…]{2,40}$/.test(name) ? { from, by: name.toLowerCase() } : undefined;
}

/** Lines that a forum writes between a name and what was posted. */
const MOST_FACTS = 10;
const HANDLE =
  /^\s*[\u202A-\u202E\u2066-\u2069]*(@[\w.-]{2,40}(?:@[\w.-]{3,60})?)[\u202A-\u202E\u2066-\u2069]*(?:\s*·\s*\S.{0,24})?\s*$/u;
const DATED_HANDLE = /^\s*\S{0,2}@\S+\s*·\s*\S/u;
const WHEN =
  /^\s*·?\s*(?:\d{1,3}\s?(?:s|min|h|j|d|sem|w|mois|mo|ans?|y)\.?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)\s*$/u;
const ANSWERING = /^\s*(?:En réponse à|Replying to)(?=\s|$)/;
const POSTED =
  /^\s*(?:Posté|Publié|Envoyé|Écrit|Posted|Message posté|Sujet du message)(?: le| on|:)? .{0,20}\d{1,2}.{0,24}\d{1,2}[:h]\d\d\s*$/;
const BY = /^\s*(?:par|by) (\S.{0,38}?) »\s.*\d{4}.*\d{1,2}[:h]\d\d/;
const MEMBER =
  /^\s*(?:Membre|Modérat\w+|Admin\w*|Nouve\w+|Habitué\w*|Invité\w*|Member|Moderator|(?:Messages?|Inscri\w+(?: le)?|Localisation|Posts?|Joined|Location)\s?:.*)\s*$/i;
