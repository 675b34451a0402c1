// What a program of mail adds to a message, and nobody wrote: the name of a telephone, the head of what is answered.
import type { Span } from '../model/letters/spans.ts';

/** Where such lines stand in words, each a whole line, in French and in English. */
export function mailLinesIn(words: string): Span[] {
  if (!ANY.test(words)) return [];
  return MAIL_LINES.flatMap((line) => {
    return [...words.matchAll(line)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  });
}

const MAIL_LINES: readonly RegExp[] = [
  /^Envoyée?s? (?:de|depuis|à partir de|à partir|par|avec|via) (?:mon|ma|[ld][’']|la messagerie|le|Outlook|Yahoo|Proton|Mail|Gmail|Samsung|Orange|Free|SFR|un)(?:(?<=[’'])|(?!\p{L}))[^.[\n]{0,60}\.?$/gmu,
  /^(?:Sent|Get it) (?:from|with|via|using) (?:my|the|Outlook|Yahoo|Proton|Mail|Gmail|Samsung|BlackBerry)(?!\p{L})[^.[\n]{0,60}\.?$/gmu,
  /^(?:Téléchargez|Obtenez|Obtenir|Télécharger|Get|Download) (?:Outlook|BlueMail|Yahoo|Gmail|Proton)[^.[\n]{0,30} (?:pour|for) [^.[\n]{1,30}\.?$/gmu,
  /^(?:Provenance|Sent from) ?[:\u00A0\u202F]? ?(?:Courrier|Mail) (?:pour|for) Windows[^\n]{0,10}$/gmu,
  /^Le [^\n]{0,20}\d{4}[^\n]{0,20}\d{1,2}[:h]\d{2}[^\n]{0,80} (?:a|m[’']a) écrit[\s\u00A0\u202F]?:$/gmu,
  /^On [^\n]{0,30}\d{4}[^\n]{0,20}\d{1,2}[:.]\d{2}[^\n]{0,80} wrote:$/gmu,
  /^[-–—_ ]*(?:Message d[’']origine|Message transféré|Forwarded message|Original Message|Message original)[-–—_ ]*(?:-{3,}|–+|—+)$/gimu,
  /^(?:Début du message (?:réexpédié|transféré)|Begin forwarded message)[\s\u00A0\u202F]?:$/gmu,
  /^(?:De|From)[\s\u00A0\u202F]?: [^\n]+\n(?:Envoyé|Date|Sent|À|To)[\s\u00A0\u202F]?: [^\n]+$/gmu,
  /^(?:Garanti sans virus|Virus-free)\.[^\n]{0,40}$/gmu,
];

/** Nearly no text has one: all are looked for at once, and read apart where there may be one. */
const ANY = new RegExp(MAIL_LINES.map(({ source }) => source).join('|'), 'imu');
