// « Re: La cafetière », « Ne publiez pas mon texte »: a mail that takes back a text which came before it → that text is warned of too.
import type { Arrival } from './arrival.ts';
import { plain } from './forms/plain.ts';
import { LONGEST_LETTER } from './letter-length.ts';
import { takesBack } from './name-wishes.ts';
import { lengthInWords, plainWords } from './plain-words.ts';

/** Texts of one file, judged; each that another mail of its sender takes back says so. */
export function withWithdrawals(texts: readonly Arrival[]): Arrival[] {
  const letters = texts.filter(isWithdrawal);
  return texts.map((text) => {
    const others = letters.filter(
      (letter) =>
        letter !== text &&
        ((isOfSender(letter, text) && isOf(letter, text, texts)) || (!isWithdrawal(text) && namesIt(letter, text))),
    );
    const [letter] = others;
    return letter ? takenBack(text, wordsOf(letter)) : text;
  });
}

/** What takes a text back, and sends none: a letter. */
export function isWithdrawal({ cautions = [], toRead = [], provenance, body }: Arrival): boolean {
  const isSaid = cautions.includes('refusal') && toRead.some(({ words }) => takesBack(words));
  const isReply = REPLY.test(provenance?.subject ?? '') && lengthInWords(plainWords(body)) <= LONGEST_LETTER;
  return isSaid && (isReply || cautions.includes('perhaps-letter'));
}

const REPLY = /^(?:\s*(?:re|r[ée]p|fwd?|tr|aw|sv)\s*(?:\[\d+\])?\s*:)+/i;

/** The address of who sent it, in small letters. */
export function addressOf({ provenance }: Pick<Arrival, 'provenance'>): string | undefined {
  return /[^\s<>"(),;:]+@[^\s<>"(),;:]+/.exec(provenance?.sender ?? '')?.[0].toLowerCase();
}

/** « La cafetière », of « Re: La cafetière ». */
export function matterOfSubject(subject = ''): string {
  return plain(subject.replace(REPLY, ''));
}

function isOfSender(letter: Arrival, text: Arrival): boolean {
  const address = addressOf(letter);
  return address !== undefined && address === addressOf(text) && !isWithdrawal(text);
}

/** « Je retire « Le soufflet de forge » », from another address of theirs, or from somebody else: a person has to ask. */
function namesIt(letter: Arrival, text: Arrival): boolean {
  const said = [letter.provenance?.subject ?? '', wordsOf(letter)].flatMap((words) =>
    [...words.matchAll(/[«“"]([^«»“”"]{4,80})[»”"]/gu)].map(([, name = '']) => plain(name)),
  );
  return [text.title, text.provenance?.subject].some((name) => name !== undefined && said.includes(plain(name)));
}

/** The one whose subject it answers; where it answers none of theirs, any of them. */
function isOf(letter: Arrival, text: Arrival, texts: readonly Arrival[]): boolean {
  const matter = matterOfSubject(letter.provenance?.subject);
  const isSame = (own: Arrival) => matter !== '' && matterOfSubject(own.provenance?.subject) === matter;
  return isSame(text) || !texts.some((own) => own !== letter && isOfSender(letter, own) && isSame(own));
}

function wordsOf({ toRead = [] }: Arrival): string {
  return toRead.find(({ words }) => takesBack(words))?.words ?? '';
}

function takenBack(text: Arrival, words: string): Arrival {
  const cautions = [...new Set(['refusal' as const, ...(text.cautions ?? [])])];
  return {
    ...text,
    cautions,
    toRead: [{ about: 'withdrawal', words, isAnswered: true }, ...(text.toRead ?? [])],
  };
}
