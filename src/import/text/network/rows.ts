// A line of a page of a network that holds only its buttons, its counts and its dates: « 4 j · J’aime · Répondre · 12 » → what the line is of the page.

/** What ends a post, what stands under or above an answer, what says when something was posted; what is of a page only beside these. */
export type Row = 'foot' | 'reply' | 'named-reply' | 'head' | 'loose';

/** Undefined where a word of it is somebody's own. Verse has no such lines but loose ones: a date, a number of readers. */
export function rowIn(words: string): Row | undefined {
  if (words.length > 120 || !HINT.test(words)) return undefined;
  const atoms = atomsIn(words);
  if (atoms) return rowOf(atoms, words);
  const [, rest = ''] = NAMED.exec(words) ?? [];
  return rest !== '' && rowOf(atomsIn(rest) ?? [], rest) === 'reply' ? 'named-reply' : undefined;
}

/** A figure, a sign that parts, or the first letter of a button: nearly no line of a text has one alone. */
const HINT = /[\d·•|]|J[’']a|Like|Répondre|Reply|^\s*(?:\p{Lu}|vues)/u;

type Atom = (typeof ATOMS)[number][0];

function rowOf(atoms: readonly Atom[], words: string): Row | undefined {
  const has = (...wanted: Atom[]) => wanted.every((atom) => atoms.includes(atom));
  const isLoose = atoms[0] === 'act' || !atoms.every((atom) => ALONE.has(atom)) || /^[\s·•]+$/.test(words);
  if (atoms.length < 2) return isLoose ? 'loose' : undefined;
  const isParted = /[·•|]|\s{2}|\t/.test(words.trim());
  if (has('when', 'reply') || (isParted && has('like', 'reply'))) return 'reply';
  if (has('counted', 'act') || has('counted', 'like') || atoms.filter((atom) => atom === 'counted').length > 1)
    return 'foot';
  if (isParted && atoms.length > 2 && has('act') && atoms.every((atom) => ALONE.has(atom))) return 'foot';
  if (isParted && has('clock', 'date') && words.includes('·')) return 'head';
  return has('when', 'drawn') || has('when', 'edited') || has('date', 'public') || has('when', 'public')
    ? 'head'
    : isLoose
      ? 'loose'
      : undefined;
}

/** What the buttons of a page are judged by, where they stand alone. */
const ALONE: ReadonlySet<Atom> = new Set(['like', 'reply', 'act', 'count']);

/** Each letter and sign of a line, or nothing. */
function atomsIn(words: string): Atom[] | undefined {
  const atoms: Atom[] = [];
  let left = words.replace(/^[\s·•|,]+/u, '');
  while (left !== '') {
    const found = ATOMS.map(([kind, pattern]) => ({ kind, length: pattern.exec(left)?.[0].length ?? 0 }))
      .filter(({ length }) => length > 0)
      .toSorted((a, b) => b.length - a.length)[0];
    if (!found) return undefined;
    atoms.push(found.kind);
    left = left.slice(found.length).replace(/^[\s·•|,]+/u, '');
  }
  return atoms;
}

const MONTH =
  '(?:janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const END = "(?![\\p{L}\\d’'])";
const COUNT = '\\d{1,3}(?:[\\s\\u00A0\\u202F.,]?\\d{3})*(?:[.,]\\d)?\\s?[kKmM]?';
const atom = (pattern: string) => new RegExp(`^(?:${pattern})`, 'u');
const ATOMS = [
  ['like', atom(`(?:J[’']aime|J[’']adore|Like)(?![a-zà-ÿ’'])`)],
  ['reply', atom(`(?:Répondre|Reply)${END}`)],
  [
    'act',
    atom(
      `(?:Commenter|Comment|Partager|Share|Republier|Repost(?:er)?|Envoyer|Send|Suivre|Follow|S[’']abonner|Subscribe|Citer|Quote|Signaler|Report|Enregistrer|Save|Booster|Boost|Retweeter|Retweet|Traduire|Voir la traduction|See translation|Masquer|Hide)${END}`,
    ),
  ],
  [
    'counted',
    atom(
      `${COUNT}\\s?(?:commentaires?|comments?|partages?|shares?|republications?|reposts?|retweets?|citations?|quotes?|réactions?|reactions?|(?:mentions? )?J[’']aime|likes?|favoris?|favou?rites?|boosts?|vues?|views?|réponses?|replies|reply|signets?|bookmarks?|votes?(?: positifs?)?|upvotes?|Commentaires?|Comments?|Partages?|Shares?|Reposts?|Retweets?|Citations?|Quotes?|Likes?|Vues?|Views?|Réponses?|Replies|Signets?|Bookmarks?)${END}`,
    ),
  ],
  [
    'when',
    atom(
      `(?:[Ii]l y a )?\\d{1,3}\\s?(?:s|min|h|j|d|sem|w|mois|mo|ans?|yr?|jours?|heures?|semaines?|minutes?|days?|hours?|weeks?|months?|years?)\\.?(?: ago)?(?![a-zà-ÿ’'])`,
    ),
  ],
  ['label', atom(`(?:vues?|Vues?|Views?|Reposts|Citations|Quotes|Likes|Bookmarks|Signets|Haut|Top)${END}`)],
  ['edited', atom(`(?:[Mm]odifiée?|[Ee]dited)${END}`)],
  ['drawn', atom('[🌐🌍🌎🌏👥🔒⚙👍❤😂😮😢😡🥰🎉💡]\\uFE0F?')],
  [
    'public',
    atom(
      `(?:Public|Web|Mobile|Visible (?:de|by) .{3,40}|Twitter for \\w+|Auteur|Author|Tout le monde peut répondre|Everybody can reply)${END}`,
    ),
  ],
  ['clock', atom(`(?:à |at )?\\d{1,2}[:h]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?${END}`)],
  ['date', atom(`(?:le )?(?:\\d{1,2}(?:er)? ${MONTH}\\.?(?: \\d{4})?|${MONTH}\\.? \\d{1,2}(?:, \\d{4})?)${END}`)],
  ['count', atom(`${COUNT}(?![a-zà-ÿ\\d’'])`)],
] as const;

/** Who answered, on the same line. */
const NAMED = /^\s*(?:\p{Lu}[\p{L}’'.-]*(?:[ \u00A0]\p{Lu}?[\p{L}’'.-]*){0,4}|@?[\w.]{3,30})\s*[·•|:–—]\s*(.+)$/u;
