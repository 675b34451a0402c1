// The lines by which mail programs announce what they add: a reply's quotation, a forwarded message, a device.
import { daysIn, HOUR, isOfDays, isOfThread } from './days.ts';

/** What a subject says of its message. */
export type Sending = 'new' | 'reply' | 'forward';

export interface Thread {
  sending: Sending;
  /** The day of the mail, where it says one: what it answers is not years older. */
  sent?: number | undefined;
  /** Of each series that may have been sent, its questions. */
  series?: readonly (readonly string[])[];
}

export function sendingOf(subject: string): Sending {
  if (/^\s*(?:tr|fw|fwd|wg)\s*:/i.test(subject)) return 'forward';
  return /^\s*(?:re|ré|réf|rép\.?|aw)(?:\[\d+\])?\s*:/i.test(subject) ? 'reply' : 'new';
}

/** « Re: », « TR : », « Fwd: », as often as they were added. */
export function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|ré|réf|rép\.?|tr|fw|fwd|aw|wg)(?:\[\d+\])?\s*:)+\s*/i, '').trim();
}

/**
 * « Le lun. 3 mars 2026 à 10:12, Paul <paul@exemple.fr> a écrit : »: a story says « Le 3 mars 1916 à 10h30, il a écrit : »
 * too, without an address.
 * @param by its program says that it announces, or what follows is marked as quoted: then a date is enough
 * @param thread of a mail that answers or hands on: then an hour is enough; of one that answers within days, the day and a name
 */
export function announcesReply(words: string, by: 'program' | 'marks' | undefined, thread: Thread): boolean {
  const line = oneLine(words);
  if (line.length > 400 || !WROTE.test(line) || SOMEBODY.test(line)) return false;
  const isDated = by !== undefined && /\d/.test(line);
  const isLetter = !isOfThread(daysIn(line), thread.sent);
  if (ADDRESS.test(line)) return by !== undefined || !isLetter || isLate(line, thread);
  if (isDated) return by === 'program' || !isLetter;
  if (thread.sending === 'new' || BEFORE_MAIL.test(line) || isLetter) return false;
  return (
    AT_HOUR.test(line) || (thread.sending === 'reply' && BY_NAME.test(line) && isOfDays(daysIn(line), thread.sent))
  );
}

/** « >>> Paul 04/03/2026 10:12 >>> », of GroupWise, which marks nothing else of what it quotes. */
export function announcesGroupWise(words: string): boolean {
  return /^>>> .*\d.* >>>$/.test(oneLine(words));
}

/** « ---------- Message transféré --------- », « Début du message réexpédié : » */
export function announcesForward(words: string): boolean {
  return FORWARDED.test(oneLine(words));
}

/** « > Message du 03/03/26 10:12 », of an answer as of what is handed on. */
export function announcesOrange(words: string): boolean {
  return ORANGE.test(oneLine(words));
}

/** « -----Message d’origine----- » */
export function announcesOriginal(words: string): boolean {
  return ORIGINAL.test(oneLine(words));
}

/**
 * How many lines are « De : », « Envoyé : », « À : », « Objet : », as programs copy them.
 * @param isExpected another message is announced just above, or by the subject of one that is handed on
 * @param thread of a mail that answers: then an hour is enough; else an address or the subject of an answer has to be there
 */
export function copiedHeader(lines: readonly string[], isExpected: boolean, thread: Thread): number {
  const found = new Set<string>();
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const name = COPIED.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) found.add(name);
    // A list of addresses goes on below.
    else if (end === 0 || !ADDRESSES.test(line)) break;
    end = index + 1;
  }
  const header = lines.slice(0, end).join('\n');
  if (found.size < 3 || ![...found].some((name) => /^(?:de|from|von|da)$/.test(name))) return 0;
  if (isExpected) return end;
  const date = dateOfHeader(header) ?? '';
  if (!isOfThread(daysIn(date), thread.sent)) return isLate(header, thread) ? end : 0;
  if (ADDRESS.test(header) || COPIED_PREFIX.test(header)) return end;
  return thread.sending !== 'new' && AT_HOUR.test(header) && !BEFORE_MAIL.test(date || header) ? end : 0;
}

/** « Paul <paul@exemple.fr> », as programs write and stories do not: an old message may be answered. */
function isLate(words: string, { sending }: Thread): boolean {
  return sending === 'reply' && /<[^\s@<>]+@[^\s@<>]+>/.test(words);
}

/** « Envoyé : mardi 3 mars 2026 10:12 » */
export function dateOfHeader(header: string): string | undefined {
  return DATE_LINE.exec(header)?.[0];
}

/** « Objet : TR: Votre texte »: what it announces handed on another message. */
export function handsOn(header: string): boolean {
  return HANDED_ON.test(header);
}

export function isAddressed(words: string): boolean {
  return ADDRESS.test(words);
}

/** One of those lines alone: only below the line that announces a message. */
export function isCopiedHeaderLine(words: string): boolean {
  return COPIED.test(words) || ADDRESSES.test(words);
}

/** « Envoyé de mon iPhone »: whole, and what is named is a device or a mail program. */
export function isDevice(words: string): boolean {
  const said = oneLine(words).replace(/ ?<https?:[^<>]*>$/, '');
  return said.length < 120 && DEVICE.test(said);
}

const WROTE =
  /^(?:(?:le|on|am|el|il|em|op)\b.*|.{3,200}<[^\s@<>]+@[^\s@<>]+>\s+)(?:a écrit|a ecrit|wrote|schrieb|escribió|ha scritto|escreveu|schreef)(?:\s[^<>]{0,80}<[^<>]+>)?\s*:$/i;
const SOMEBODY =
  /(?:(?<!\p{L})[mtl]['’]|(?<!\p{L})(?:je|tu|il|elle|on|nous|vous|lui|leur|qui|he|she|who) )(?:a (?:é|e)crit|wrote)/iu;
/** « Le 4 mars 2026, Paul Redac a écrit : », and not « mon oncle Henri » */
const BY_NAME = /\d{4},? ["“«]?\p{Lu}[\p{L}\p{M} .'’"”»-]{0,80} (?:a (?:é|e)crit|wrote) ?:$/u;
const AT_HOUR = new RegExp(HOUR, 'u');
const DATE_LINE = /^[^\p{L}\p{N}]*(?:envoyé(?: le)?|sent|date)[\s*]*:.*$/imu;
const HANDED_ON = /^[^\p{L}\p{N}]*(?:objet|sujet|subject)[\s*]*:[\s*]*(?:tr|fw|fwd|wg)\s*:/imu;
const BEFORE_MAIL = /\b1(?:[0-8]\d|9[0-7])\d\b/;
/** « Objet : RE: Votre texte » */
const COPIED_PREFIX = /^[^\p{L}\p{N}]*(?:objet|sujet|subject)[\s*]*:[\s*]*(?:re|ré|tr|fw|fwd|aw|wg)\s*:/imu;
const ADDRESS = /[^\s<>@"]+@[^\s<>@"]+\.\p{L}{2,}/u;
const ADDRESSES = /^\s*(?:[^.!?:]{0,60}<)?[^\s<>@"]+@[^\s<>@"]+\.\p{L}{2,}>?[,;]?\s*$/u;
const FORWARDED =
  /^-{2,}\s*(?:message transféré|forwarded message|message réexpédié)\s*-{2,}$|^(?:début du message (?:transféré|réexpédié)|begin forwarded message)\s*:$/i;
const ORANGE = new RegExp(String.raw`^(?:> ?)*message du \d{1,2}/\d{1,2}/\d{2,4}(?: à)? ${HOUR}$`, 'iu');
const ORIGINAL = /^-{2,}\s*(?:message d[’']origine|(?:message|mail|courriel) original|original message)\s*-{2,}$/i;
const COPIED =
  /^[^\p{L}\p{N}]*(de|from|von|da|envoyé(?: le)?|sent|date|à|a|to|pour|cc|cci|copie(?: à)?|objet|sujet|subject|répondre à|reply-to|importance|pièces jointes)[\s*]*:/iu;
const DEVICE = new RegExp(
  `^(?:${[
    "(?:envoyé|sent) (?:(?:de|depuis|à partir de|avec|par|from|with|via|by) |à partir d[’'])(?:(?:mon|ma|my|the|l[’']application|un|an?) ?)?(?:[\\p{L}\\d]+ ){0,2}?(?:iphone|ipad|mac|android|galaxy|samsung|nokia|motorola|oneplus|realme|wiko|xperia|fairphone|smartphone|téléphone|phone|mobile|portable|tablette|appareil|huawei|xiaomi|redmi|oppo|pixel|blackberry|windows|outlook|mail|courrier|gmail|yahoo|proton ?mail|tuta|bluemail|fairemail|mailo|thunderbird)(?: [\\p{L}\\d.+-]+){0,5}\\.?",
    '(?:téléchargez|télécharger|obtenez|obtenir|get) (?:outlook|bluemail)(?: [\\p{L}\\d]+){0,4}\\.?',
    "(?:envoyé|sent) (?:avec|depuis) (?:la messagerie|l[’']e-?mail) sécurisée? (?:de )?proton(?: ?mail)?\\.?",
    '(?:garanti sans virus|sans virus|virus-free)\\. ?(?:www\\.)?avast\\.com(?: ?<[^<>]*>)?\\.?',
    'yahoo mail ?: (?:recherchez|search)\\b.{0,80}',
    'provenance : courrier(?: [\\p{L}\\d]+){0,3}',
  ].join('|')})$`,
  'iu',
);

function oneLine(words: string): string {
  return words.replace(/[\s\u200e\u200f]+/g, ' ').trim();
}
