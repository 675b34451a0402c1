// Where a text may appear, as far as anybody said → the outputs of its draft: the narrowest where somebody would not have it on the web.
import type { Arrival } from '../import/arrival.ts';
import { plain } from '../import/forms/plain.ts';
import type { Output } from '../model/rights.ts';

/** Whether it is said that a text stays away from the web, or was refused: on paper, nobody copies it by mistake. */
export function staysOffWeb({ cautions = [], toRead = [] }: Pick<Arrival, 'cautions' | 'toRead'>): boolean {
  return (
    cautions.includes('refusal') || toRead.some(({ about, words }) => SAID.has(about) && OFF_WEB.test(plain(words)))
  );
}

export function outputsSaid(arrival: Pick<Arrival, 'cautions' | 'toRead'>): Output[] {
  return staysOffWeb(arrival) ? ['print'] : ['web'];
}

const SAID: ReadonlySet<string> = new Set(['consent', 'wish', 'signature', 'withdrawal']);
const WEB = '(?:internet|web|en ligne|site|blog|online|website)';
const BOOK = '(?:livre|papier|recueil|volume|imprime|edition papier|version papier|book|print|paper)';
/** « Pas sur Internet », « Livre seulement », « only in the book » */
const OFF_WEB = new RegExp(
  [
    String.raw`\b(?:pas|ni|sans|jamais|rien|aucune?|sauf|hors|hormis|excepte|non|refus\w*|not|no|never|don t|doesn t|except) (?:\w+ ){0,8}${WEB}\b`,
    String.raw`\b${BOOK} (?:seulement|uniquement|exclusivement|seul|only)\b`,
    String.raw`\b(?:seulement|uniquement|exclusivement|que|juste|only|just) (?:(?:pour|dans|sur|en|au|le|la|un|votre|in|on|the|for|une|version|edition) ){0,4}${BOOK}\b`,
    String.raw`\b${WEB}(?: \w+){0,3} (?:non|no|pas)\b`,
  ].join('|'),
);
