// The title of a column → its words as one writes them of one person, without what numbers or prefaces it: what it asks.
import { plainTitle } from './plain.ts';

export interface Title {
  words: string;
  /** Without what stands in parentheses: « Prénom (tel qu’il sera publié) ». */
  bare: string;
  /** What stands beside the question, or after it: « (confidentiel) », « – pour l’équipe ». */
  asides: string[];
  /** It asks for words, and not for a yes. */
  isOpen: boolean;
  /** It ends as a question does. */
  isAsked: boolean;
}

export function readTitle(column: string): Title {
  // A title that is longer is a text.
  const title = withoutNumber(column.slice(0, 600));
  const asides = [...title.matchAll(/\(([^)]*)\)|\[([^\]]*)\]|[–—:;.](?=\s)\s*([^–—:;.?]*)[.?]?$|\s-\s+([^–—:;?]*)$/g)];
  const words = asked(title);
  return {
    words,
    bare: asked(title.replace(/\([^)]*\)/g, ' ')),
    asides: asides.map((found) => plainTitle(found.slice(1).find((own) => own !== undefined) ?? '')),
    isOpen: OPEN.test(words),
    isAsked: title.includes('?'),
  };
}

/** « 1. », « 3/ », « Q1 - », « G01Q01. » */
export function withoutNumber(title: string): string {
  return title.replace(NUMBER, '');
}

/** « Je souhaite : [rester anonyme] »: a column for each choice, that is ticked. */
export function choiceIn(title: string): string | undefined {
  return /\[([^[\]]{2,80})\]\s*$/.exec(title)?.[1]?.trim();
}

/** « G01Q02 », « Q1[SQ001] »: what a form tool calls a question, where it does not say it. */
export function isCode(title: string): boolean {
  return /^(?:[A-Z]{1,3}\d{1,3})+(?:[[_]\w{1,12}\]?)*$/i.test(title.trim());
}

/** « G01Q02. Racontez » */
export function withoutCode(title: string): string {
  return title.replace(/^\s*(?:[A-Z]{1,3}\d{1,3})+(?:\[\w{1,12}\])*\.\s+(?=\S)/i, '');
}

/** « *Et votre âge ?* », as Typeform writes what its maker set in bold. */
export function withoutStars(title: string): string {
  return title.replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]*[^*\s])\*(?![\p{L}\d*])/gu, '$1');
}

/** « N° de série » has none. */
const NUMBER =
  /^\s*(?!n\s?°)(?:question\s*(?:n°\s*)?\d+|(?:\p{L}{1,3}\d{1,3})+|\d{1,3}(?:[.-]\d{1,2})*|[A-Z])(?:\s*[.)/:°]+\s*|\s+[–—-]\s*)(?=\S)/iu;

function asked(title: string): string {
  return plainTitle(title)
    .replace(/\b(?:tu|te|toi|t(?! (?:ils?|elles?|on)\b))\b/g, 'vous')
    .replace(/\b(?:ton|ta)\b/g, 'votre')
    .replace(/\btes\b/g, 'vos')
    .replace(POLITE, '')
    .replace(/^(?:quel(?:le)?s? (?:est|sont|serait)|what(?: is| s| are)|c est quoi) /, '');
}

const GIVE = 'indiqu|precis|donn|dire|dites|saisi|inscri|ecri|not(?:er|ez|e\\b)|renseign|entr(?:er|ez)|rappel';
const POLITE = new RegExp(
  `^(?:(?:et|bonjour|hello|please|svp|s il vous plait|merci (?:de|d)|veuillez|(?:pouvez|pourriez|peux|pourrais) vous|(?:nous|me)(?= (?:${GIVE}))|(?:${GIVE})\\w*(?: (?:nous|moi|ici))?(?= (?:votre|vos|le|la|l|un|une|quel\\w*|sous|de|par)\\b)) )+`,
);
const OPEN =
  /^(?:(?:a|de|d|par|sous|avec|dans|pour|en|under|by) )?(?:que|quoi|qu|quel(?:le)?s?|comment|pourquoi|ou|quand|combien|qui|racont\w*|decri\w*|parle[zr]?|what|which|how|why|where|when|who|tell)\b/;
