// Whether the words beside a number, a password or an address say that it is of a tale: a measure, a draw, a house of other times.
import type { Span } from '../model/letters/spans.ts';
import type { PrivateKind } from './announced.ts';

/** What is so stays in its text, where the check says it again. */
export function isToldOf(words: string, { start, end, kinds }: Span & { kinds: readonly PrivateKind[] }): boolean {
  const [kind] = kinds;
  if (kind === 'email' || kind === 'link' || kind === 'iban') return false;
  const before =
    words
      .slice(Math.max(0, start - NEAR), start)
      .split(/[\n!?…]|\.\s/)
      .at(-1) ?? '';
  const after = words.slice(end, end + NEAR).split(/[\n!?…]|\.(?:\s|$)/)[0] ?? '';
  if (kind === 'home') return isOfOtherTimes(before, after);
  if (kind === 'secret') return SPOKEN.test(after);
  if (kind !== 'phone' && kind !== 'card' && kind !== 'security') return false;
  if (WRITTEN.test(after)) return true;
  if (kind === 'security') return false;
  return !CALLS.test(before) && (UNIT.test(after) || THING.test(before));
}

/** In signs. */
const NEAR = 120;

/** Nobody lives today where somebody lived, nor in a house that was bombed. */
function isOfOtherTimes(before: string, after: string): boolean {
  return !NOW.test(before + after) && (PAST.test(before) || PAST.test(after));
}

const NOW =
  /(?<!\p{L})(?:j[’']habite|nous habitons|j[’']y (?:vis|suis)|je vis|encore|toujours|envoyez|mon adresse)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:(?:habit|viv|log|demeur|tien|ten|av|ét|travaill|ouvr)ai(?:t|ent)|fut|furent|naquit|mourut|vécut|(?:est|sont) (?:née?|morte?)s?)(?!\p{L})|(?:jusqu[’']en|en|depuis|vers|avant|après) 1[5-9]\d\d(?!\d)/iu;
const SPOKEN =
  /^\s*[»”"]?\s*,?\s*[»”"]?\s*(?:répond(?:ait|aient|it|irent)|dit|dis(?:ait|aient)|(?:cri|souffl|murmur|chuchot)(?:ait|a|aient|èrent)|lan(?:çait|ça))(?!\p{L})/iu;
const CALLS = /(?<!\p{L})(?:t[ée]l|appel|joign|joindre|portable|mobile|contact)/iu;
const UNIT =
  /^(?:[ .]\d{1,3})*\s*(?:grammes?|kilos?|kg|millimètres?|mm|centimètres?|cm|mètres?|kilomètres?|km|francs?|euros?|litres?|tours?|volts?|watts?|points?|exemplaires?|au compteur)(?!\p{L})/iu;
/** « Le 2 85… était peint sur le wagon » */
const WRITTEN = /^\s*(?:était|fut|est) (?:peint|gravé|inscrit|frappé|tamponné|estampé)e?s?(?!\p{L})/iu;
const THING =
  /(?<!\p{L})(?:références?|gagnants?|compteur|tirage|loto|jou(?:e|ait|ais|aient)|mêmes numéros|cartes? (?:de |d[’'])(?!crédit|paiement)\p{L}+|série|matricule|écrou|brevet|tours|mesur(?:e|ait)|pes(?:e|ait)|wagon|motrice|locomotive|roulement)(?!\p{L})[^\d]{0,40}$/iu;
