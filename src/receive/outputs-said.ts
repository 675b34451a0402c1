// Where a text may appear, as far as anybody said → the outputs of its draft: none that somebody would not have.
import type { Arrival } from '../import/arrival.ts';
import { plain } from '../import/forms/plain.ts';
import { takesBack } from '../import/name-wishes.ts';
import type { Output } from '../model/rights.ts';

type Words = Pick<Arrival, 'cautions' | 'toRead'>;

/** Whether it is said that a text stays away from the web, or from paper, or was refused: an editor completes where it may appear. */
export function isLimited(arrival: Words): boolean {
  return staysOffWeb(arrival) || staysOffPaper(arrival);
}

/** The narrowest that is not refused. Where both the web and paper are, neither is written. */
export function outputsSaid(arrival: Words): Output[] {
  if (!staysOffWeb(arrival)) return ['web'];
  return staysOffPaper(arrival) ? ['epub'] : ['print'];
}

/** On paper, nobody copies by mistake what was refused; a form that refuses paper alone says nothing of the web. */
function staysOffWeb(arrival: Words): boolean {
  const isRefused = arrival.cautions?.includes('refusal') === true && !refusesPaperAlone(arrival);
  return isRefused || partsIn(arrival).some((part) => OFF_WEB.test(part));
}

/** Who takes a text back takes it back from everywhere. */
function refusesPaperAlone({ cautions, toRead = [] }: Words): boolean {
  const agreements = toRead.filter(({ about }) => about === 'consent');
  const isTakenBack = toRead.some(({ about, words }) => about === 'withdrawal' || takesBack(words));
  return !isTakenBack && staysOffPaper({ ...(cautions && { cautions }), toRead: agreements });
}

function staysOffPaper(arrival: Words): boolean {
  return partsIn(arrival).some((part) => OFF_PAPER.test(part) && !OF_DETAIL.test(part));
}

const SAID: ReadonlySet<string> = new Set(['consent', 'wish', 'signature', 'withdrawal']);

/** « Sur le site, non », and « oui mais pas dans le livre », of which the first part says nothing of the second. */
function partsIn({ toRead = [] }: Words): string[] {
  return toRead
    .filter(({ about }) => SAID.has(about))
    .flatMap(({ words }) => {
      const parts: string[] = [];
      for (const part of words.split(/[,;.!?…()]+|(?<!\p{L})(?:mais|but)(?!\p{L})/iu).map(plain)) {
        const last = parts.at(-1);
        if (last !== undefined && ALONE.test(part)) parts[parts.length - 1] = `${last} ${part}`;
        else if (part !== '') parts.push(part);
      }
      return parts;
    });
}

const ALONE = /^(?:(?:oui|non|yes|no|merci|svp|surtout|pas)(?: |$))+$/;
const WEB = '(?:internet|web|net|en ligne|site|blog|online|website)';
const BOOK =
  '(?:livres?|papier|recueil|volume|imprim\\w*|impression|anthologie|edition papier|version papier|book|print|printed|paper)';
const NOT = String.raw`\b(?:pas|ni|sans|jamais|rien(?! qu)|aucune?|sauf|hors|hormis|excepte|non|refus\w*|oppos\w*|not|no|never|don t|doesn t|except)`;
const ONLY = '(?:seulement|uniquement|exclusivement|juste|only|just|plutot|ailleurs)';
const WITHIN = '(?:(?:pour|dans|sur|en|au|le|la|l|un|une|votre|version|edition|in|on|the|for) ){0,4}';

/** « Pas sur Internet », « Livre seulement », « only in the book »: not there, or only in the other place. */
const kept = (off: string, other: string) =>
  new RegExp(
    [
      String.raw`${NOT} (?:(?!${ONLY}|que ${WITHIN}${off}\b)\w+ ){0,8}${off}\b`,
      String.raw`\b${other} (?:seulement|uniquement|exclusivement|seul|only)\b`,
      String.raw`(?<!\bpas )(?<!\bnot )\b(?:seulement|uniquement|exclusivement|que|juste|only|just) ${WITHIN}${other}\b`,
      String.raw`\b${off}(?: (?!oui|yes)\w+){0,3} (?:non|no|pas)\b(?! (?:(?:sur|dans|pour|en|le|la) )*${other}\b)`,
    ].join('|'),
  );
const OFF_WEB = kept(WEB, BOOK);
const OFF_PAPER = kept(BOOK, WEB);
/** « N’imprimez pas mon nom » is of the name. */
const OF_DETAIL = /\b(?:noms?|prenoms?|photos?|images?|adresse|ville|visages?|age|name|picture)\b/;
