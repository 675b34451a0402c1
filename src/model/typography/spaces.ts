// Every gap between two signs → the one space that belongs there, whatever space was typed.
import { endsNumero, isBound } from './binding.ts';
import { BREAK, endsWord, isDigit, isLetter, isOpening, isSpace, NARROW, NO_BREAK } from './characters.ts';
import { type DashRole, dashRoles, startsSpeech } from './dashes.ts';
import { AFTER, gapsIn } from './gaps.ts';
import { isThousands } from './numbers.ts';
import type { Profile } from './profile.ts';
import type { RunEdit } from './run.ts';
import type { TokenKind } from './tokens.ts';

/** A text whose signs are settled, and what is known of its positions. */
export interface Settled {
  text: string;
  profile: Profile;
  /** Nothing for what is free; `opaque` for what is no text of ours. */
  kindAt: (index: number) => TokenKind | 'opaque' | undefined;
  /** The space that the inner side of a paired quote wants. */
  inside: ReadonlyMap<number, string>;
}

/**
 * The edits that set every space of a collapsed text. What a gap becomes depends on the signs around it and on whether
 * there is a space, never on which: so the result, set again, stays as it is.
 */
export function spaceEdits(settled: Settled): RunEdit[] {
  const { text, kindAt, profile } = settled;
  const roles = profile.language === 'fr' ? dashRoles(text, (index) => kindAt(index) === undefined) : NO_ROLES;
  const gaps = new Gaps(settled, roles);
  const edits: RunEdit[] = [];
  for (const { start, end } of gapsIn(text)) {
    const found = text.slice(start, end);
    if (found === EMPTY_LINE || (found !== '' && kindAt(start) !== undefined)) continue;
    const space = gaps.between(start, end);
    if (space === found) continue;
    edits.push({ start, end, text: space, side: AFTER.includes(text[start - 1] ?? ' ') ? 'left' : 'right' });
  }
  return edits;
}

const EMPTY_LINE = '\n\n';
const NO_ROLES: ReadonlyMap<number, DashRole> = new Map();

class Gaps {
  readonly #text: string;
  readonly #profile: Profile;
  readonly #kindAt: Settled['kindAt'];
  readonly #inside: ReadonlyMap<number, string>;
  readonly #roles: ReadonlyMap<number, DashRole>;

  constructor({ text, profile, kindAt, inside }: Settled, roles: ReadonlyMap<number, DashRole>) {
    this.#text = text;
    this.#profile = profile;
    this.#kindAt = kindAt;
    this.#inside = inside;
    this.#roles = roles;
  }

  /** What separates the sign that ends at `start` from the one that starts at `end`. */
  between(start: number, end: number): string {
    const text = this.#text;
    const found = text.slice(start, end);
    const left = text[start - 1] ?? '';
    const right = text[end] ?? '';
    const plain = this.#plain(found);
    if (this.#isFree(end) && ';:!?'.includes(right) && right !== '' && !this.#isInside(start, end)) {
      return this.#beforeMark(start, end);
    }
    if (left === '' || left === BREAK || right === '' || right === BREAK) return this.#atEdge(start, end);
    const inside = this.#insideQuotes(start, end);
    if (inside !== undefined) return inside;
    if (this.#clings(start, end)) return NO_BREAK;
    if (this.#isFree(end) && '%‰€$£¥°'.includes(right)) return this.#beforeSymbol(start, end);
    if (found === '')
      return this.#profile.language === 'fr' && this.#isFree(start) && isForgottenNumero(text, start) ? NO_BREAK : '';
    if (this.#touches(start, end)) return '';
    if (isDigit(left) && isDigit(right) && isThousands(text, start, end)) return this.#profile.thousands;
    return this.#profile.language === 'fr' && isBound(text, start, end) ? NO_BREAK : plain;
  }

  /** A line neither starts with a space before », nor ends with a breaking one after «. */
  #atEdge(start: number, end: number): string {
    const found = this.#text.slice(start, end);
    if (found === '' || this.#profile.language === 'en') return this.#plain(found);
    if (this.#text[end] === '»' && this.#isFree(end)) return '';
    return this.#text[start - 1] === '«' && this.#isFree(start - 1)
      ? this.#profile.quotes[0].inside
      : this.#plain(found);
  }

  /** English has few rules for what may not break: a writer who said it keeps it. */
  #plain(found: string): string {
    if (found === '' || found === '\n') return found;
    return this.#profile.language === 'en' && (found === NO_BREAK || found === NARROW) ? found : ' ';
  }

  #isFree(index: number): boolean {
    return this.#kindAt(index) === undefined;
  }

  #isInside(start: number, end: number): boolean {
    return this.#insideQuotes(start, end) !== undefined;
  }

  /** The inner side of quotes. « and » keep their space alone too: a quotation may end in another paragraph. */
  #insideQuotes(start: number, end: number): string | undefined {
    const { quotes, language } = this.#profile;
    const left = this.#text[start - 1] ?? '';
    const right = this.#text[end] ?? '';
    if (start > 0 && this.#isFree(start - 1)) {
      const wanted = this.#inside.get(start - 1);
      if (wanted !== undefined && this.#opens(start - 1))
        return left === '«' && right === '»' && start === end ? '' : wanted;
      if (left === '«' && language === 'fr') return quotes[0].inside;
      // A paragraph that goes on quoting may start with ».
      if (left === '»' && language === 'fr' && start < end && this.#startsText(start - 1)) return quotes[0].inside;
    }
    if (right === '' || !this.#isFree(end)) return undefined;
    const wanted = this.#inside.get(end);
    if (wanted !== undefined && !this.#opens(end)) return wanted;
    if (right !== '»' || language !== 'fr' || this.#startsText(end)) return undefined;
    return start < end || !isOpening(left) ? quotes[0].inside : undefined;
  }

  #opens(index: number): boolean {
    return '«“‹‘„'.includes(this.#text[index] as string);
  }

  #startsText(index: number): boolean {
    let at = index;
    while (at > 0 && isSpace(this.#text[at - 1] as string)) at--;
    return at === 0 || this.#text[at - 1] === BREAK || this.#text.slice(at, index).includes(EMPTY_LINE);
  }

  /** Dashes: speech and the opening of an incise hold what follows, its end holds what precedes. */
  #clings(start: number, end: number): boolean {
    const before = this.#roles.get(start - 1);
    if (before === 'speech') return start < end || startsSpeech(this.#text[end] as string);
    return start < end && (before === 'open' || this.#roles.get(end) === 'close');
  }

  /** Before ; : ! ?. Only the first sign of a cluster (?! !!! ?…) stands off. */
  #beforeMark(start: number, end: number): string {
    const left = this.#text[start - 1] ?? '';
    const mark = this.#text[end] as string;
    if (left === '' || left === BREAK || (isOpening(left) && this.#isFree(start - 1))) return '';
    if (this.#roles.has(start - 1) && start < end) return NO_BREAK;
    const wanted = mark === ':' ? this.#profile.colon : this.#profile.high;
    if (start === end) return this.#wasForgotten(start, mark) ? wanted : '';
    if (wanted !== '') return wanted;
    return endsWord(left) && this.#endsClause(end) ? '' : this.#profile.held;
  }

  /** Tells a sign that a sentence forgot to set off from one inside a code: 10:30, a?b, #tag:, C++; */
  #wasForgotten(start: number, mark: string): boolean {
    const kind = this.#kindAt(start - 1);
    if (kind === 'code' || kind === 'sign' || (kind === 'tag' && mark === ':')) return false;
    return endsWord(this.#text[start - 1] as string) && this.#endsClause(start);
  }

  #endsClause(index: number): boolean {
    let at = index;
    while (this.#isFree(at) && ';:!?.…'.includes(this.#text[at] ?? ' ')) at++;
    const after = this.#text[at] ?? '';
    return (
      after === '' ||
      isSpace(after) ||
      this.#kindAt(at) === 'sign' ||
      this.#kindAt(at) === 'opaque' ||
      `»”’›)]",—–«“${BREAK}\ufff9`.includes(after)
    );
  }

  /** « 50 % », « 12 € », « 20 °C »; %20 and $x are codes. */
  #beforeSymbol(start: number, end: number): string {
    const text = this.#text;
    const left = text[start - 1] as string;
    const { language, symbol } = this.#profile;
    const isSpaced = start < end;
    if (language === 'en') return this.#plain(text.slice(start, end));
    const isUnit = text[end] !== '°' || /^°[CF](?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
    const isWhole =
      text[end] === '°' || !/[\p{L}\p{N}$]/u.test(text[end + 1] ?? '') || DOLLAR.test(text.slice(end, end + 5));
    if (isDigit(left) && isUnit && isWhole && this.#kindAt(start - 1) === undefined) return symbol;
    if (!isSpaced) return '';
    return (isDigit(left) || isLetter(left)) && isWhole ? symbol : this.#plain(text.slice(start, end));
  }

  /** No space before , . ) ] … nor after ( [; beside a token nothing is glued. */
  #touches(start: number, end: number): boolean {
    const text = this.#text;
    const left = text[start - 1] as string;
    const right = text[end] as string;
    if (!this.#isFree(end) || !this.#isTouchable(start - 1)) return false;
    const next = text[end + 1] ?? '';
    // « Bonjour ,je » and « ,,salut'' » stay: without its only space, a word would be glued to the next.
    if (right === ',') return endsWord(left) && left !== '.' && !isDigit(next) && !isLetter(next) && next !== ',';
    if (right === '.') return isClosed(left) && (next === '' || isSpace(next) || '»”)'.includes(next));
    if (right === ')' || right === ']') return endsWord(left) || '!?–—'.includes(left);
    // « lire …la suite »: the sign is of the word that it touches.
    if (right === '…' && isClosed(left)) return !isDigit(left) && !isLetter(next) && !isDigit(next);
    return (left === '(' || left === '[') && (isLetter(right) || isDigit(right) || '«“"…–—'.includes(right));
  }

  #isTouchable(index: number): boolean {
    const kind = this.#kindAt(index);
    return kind === undefined || kind === 'opaque';
  }
}

/** « 5 $US »: the dollar and its country (OQLF, « Symbole du dollar »). */
const DOLLAR = /^\$(?:US|CAN?|AU|NZ|HK)(?![\p{L}\p{N}])/u;

/** « n°5 » */
function isForgottenNumero(text: string, start: number): boolean {
  return isDigit(text[start] as string) && endsNumero(text, start);
}

function isClosed(character: string): boolean {
  return isLetter(character) || isDigit(character) || '»”)]'.includes(character);
}
