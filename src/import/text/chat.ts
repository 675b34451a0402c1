// A conversation that WhatsApp or Signal exported as text → what was said, without hours and notices, which are told.
import type { Loss } from '../arrival.ts';
import { plain } from '../forms/plain.ts';

interface Message {
  stamp: string;
  /** Who speaks; absent of what the program says. */
  speaker?: string;
  lines: string[];
}

/** The same text where it is no such export. */
export function withoutChat(source: string, losses: Loss[]): string {
  const messages = messagesIn(source);
  if (!messages) return source;
  const told: string[] = [];
  const speakers = new Set(messages.flatMap(({ speaker }) => speaker ?? []));
  const said: string[] = [];
  let last: string | undefined;
  for (const { stamp, speaker, lines } of messages) {
    told.push(stamp);
    if (speaker === undefined) {
      told.push(lines.join('\n'));
      continue;
    }
    const own = lines.map((line) => withoutMarks(line, told, losses)).filter((line) => /\S/.test(line));
    // One who speaks alone needs no name above each message; of several, a name is said where it changes.
    const isSaid = speakers.size > 1 && speaker !== last && own.length > 0;
    if (isSaid) said.push(`${speaker} : ${own.join('\n')}`);
    else if (own.length > 0) said.push(own.join('\n'));
    told.push(isSaid ? '' : speaker);
    if (own.length > 0) last = speaker;
  }
  losses.push({ kind: 'surroundings', words: told.filter(Boolean).join('\n'), place: 'conversation exportée' });
  return said.join('\n\n');
}

/** « [03/11/2026 21:04:12] », « [03/11/2026, 9:04:12 PM] », « 03/11/2026 à 21:04 - », as iPhones and Androids write it. */
const STAMP =
  /^[\u200E\u200F\u202A-\u202E]*(\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:à\s|klo\s)?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?\s?[Mm]\.?)?\]|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:à\s)?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?\s?[Mm]\.?)?\s[-–])\s*(.*)$/u;
const SPEAKER = /^[\u200E\u200F\u202A-\u202E~\s]*([^:\n]{1,60}?)[\u202C\s]*:\s(.*)$/u;

function messagesIn(source: string): Message[] | undefined {
  const messages: Message[] = [];
  for (const line of source.split('\n')) {
    const [, stamp, rest = ''] = STAMP.exec(line) ?? [];
    if (stamp === undefined) {
      if (messages.length === 0 && /\S/.test(line)) return undefined;
      messages.at(-1)?.lines.push(line);
      continue;
    }
    const [, speaker, words] = SPEAKER.exec(`${rest} `) ?? [];
    const isNotice = speaker === undefined || NOTICE.test(plain(rest));
    messages.push(isNotice ? { stamp, lines: [rest] } : { stamp, speaker, lines: [words?.trim() ?? ''] });
  }
  const speakers = messages.flatMap(({ speaker }) => speaker ?? []);
  const isSpoken =
    speakers.length > new Set(speakers).size || (speakers.length > 0 && speakers.length < messages.length);
  return isSpoken && messages.length >= LEAST ? messages : undefined;
}

/** A diary has hours too, and nobody speaks in it twice. */
const LEAST = 2;
const NOTICE =
  /\b(?:chiffres de bout en bout|end to end encrypted|a (?:cree|rejoint|quitte|change|modifie|ajoute|supprime) (?:le |ce |l |la )?(?:groupe|icone|objet|nom|description)|(?:created|joined|left|changed) (?:the |this )?(?:group|subject))\b/;

/** What stands for a picture, a sound or a message that is no more. */
function withoutMarks(line: string, told: string[], losses: Loss[]): string {
  const words = line.replace(/[\u200E\u200F\u202A-\u202E]/g, '');
  const media = MEDIA.exec(words);
  if (media) {
    const kind = /audio|vid[ée]o|\.(?:opus|m4a|mp3|mp4|mov|3gp|ogg)|\bPTT-|\bVID-|\bAUDIO-/i.test(media[0])
      ? 'embed'
      : 'picture';
    losses.push({ kind, words: media[0].trim(), place: 'conversation exportée' });
    return words.replace(media[0], '').trim();
  }
  const edited = EDITED.exec(words)?.[0] ?? '';
  if (edited) told.push(edited.trim());
  const own = edited ? words.replace(edited, '').trimEnd() : words;
  if (!GONE.test(own.trim())) return own;
  told.push(own.trim());
  return '';
}

const MEDIA =
  /<(?:pi[èe]ce jointe|fichier joint|attached|m[ée]dias? omis|media omitted)\s*:?[^<>]*>|[^\s<>/\\]+\.\w{2,5} \((?:fichier joint|file attached|pi[èe]ce jointe)\)|^\s*(?:image|photo|vid[ée]o|audio|gif|document|sticker|autocollant|message vocal|carte de contact)s? (?:absente?|omise?|retir[ée]e?|omitted|ignor[ée]e?)\s*$/iu;
const EDITED = /\s*<(?:ce message a [ée]t[ée] modifi[ée]|this message was edited)\.?>\s*$/iu;
const GONE =
  /^(?:ce message a [ée]t[ée] supprim[ée]|vous avez supprim[ée] ce message|this message was deleted|you deleted this message|en attente de ce message.*|appel (?:vocal|vid[ée]o) manqu[ée].*|missed (?:voice|video) call.*)\.?$/iu;
