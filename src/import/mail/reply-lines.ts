// The lines by which mail programs announce what they add: a reply's quotation, a forwarded message, a signature.

/** « Le lun. 3 mars 2026 à 10:12, Paul <paul@exemple.fr> a écrit : » */
export function announcesReply(words: string): boolean {
  const line = oneLine(words);
  return line.length < 400 && WROTE.test(line);
}

/** « ---------- Message transféré --------- », « Début du message réexpédié : » */
export function announcesForward(words: string): boolean {
  return FORWARDED.test(oneLine(words));
}

/** « -----Message d’origine----- » */
export function announcesOriginal(words: string): boolean {
  return ORIGINAL.test(oneLine(words));
}

/** « De : », « Envoyé : », « À : », « Objet : », as Outlook copies them; several of them, one at the start. */
export function isCopiedHeader(words: string): boolean {
  if (!/^\W*(?:de|from|von|da)\s*:/i.test(words)) return false;
  return words.slice(0, 1000).match(COPIED)?.length !== undefined && (words.match(COPIED)?.length ?? 0) >= 3;
}

/** One of those lines alone. */
export function isCopiedHeaderLine(words: string): boolean {
  return new RegExp(`^\\W*${COPIED.source}`, 'i').test(words);
}

/** « Envoyé de mon iPhone » */
export function isDevice(words: string): boolean {
  return words.length < 120 && DEVICE.test(oneLine(words));
}

/** « -- », alone on its line (RFC 3676, 4.3). */
export function opensSignature(line: string): boolean {
  return /^--\s*$/.test(line);
}

/** « Re: », « TR : », « Fwd: », as often as they were added. */
export function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|ré|réf|tr|fw|fwd|aw|wg)(?:\[\d+\])?\s*:)+\s*/i, '').trim();
}

/** Whether a subject says that its message was handed on. */
export function isForward(subject: string): boolean {
  return /^\s*(?:tr|fw|fwd|wg)\s*:/i.test(subject);
}

const WROTE =
  /^(?:le|on|am|el|il|em|op)\b.*(?:a écrit|a ecrit|wrote|schrieb|escribió|ha scritto|escreveu|schreef)\b.*:$|^.{3,200}<[^\s@<>]+@[^\s@<>]+>\s+(?:a écrit|wrote)\s*:$/i;
const FORWARDED =
  /^-{2,}\s*(?:message transféré|forwarded message|message réexpédié)\s*-{2,}$|^(?:début du message (?:transféré|réexpédié)|begin forwarded message)\s*:$/i;
const ORIGINAL = /^-{2,}\s*(?:message d[’']origine|message original|original message)\s*-{2,}$/i;
const COPIED =
  /(?:^|\n)\W*(?:de|from|envoyé|sent|date|à|to|cc|objet|subject|répondre à|reply-to|importance|pièces jointes)\s*:/gi;
const DEVICE =
  /^(?:envoyé (?:de|depuis|à partir de|avec) |sent (?:from|with) |télécharge[rz]? outlook|get outlook|provenance : courrier|obtenir outlook)/i;

function oneLine(words: string): string {
  return words.replace(/[\s\u200e\u200f]+/g, ' ').trim();
}
