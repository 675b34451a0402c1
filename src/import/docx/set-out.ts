// Where paragraphs of a document of Word stand on their line: in the middle, to the right, further in. No story keeps it; it is told.
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { type StandingLine, tellStanding } from '../set-out.ts';
import { textOf } from './text-of.ts';
import { all, child, value, within } from './xml.ts';

/** Titles, lists and cells stand as they do by themselves. */
export function tellSetOut(document: Document, losses: Loss[]): void {
  const lines = all(document, 'w:p').flatMap((paragraph): StandingLine[] => {
    const words = oneLine(textOf(paragraph));
    return /[\p{L}\p{N}]/u.test(words) ? [placeOf(paragraph, words) ?? { place: undefined, words: [words] }] : [];
  });
  tellStanding(lines, losses);
}

function placeOf(paragraph: Element, words: string): StandingLine | undefined {
  const set = child(paragraph, 'w:pPr');
  const style = value(child(set, 'w:pStyle'));
  if (within(paragraph, 'w:tc') || OWN_PLACE.test(style)) return undefined;
  const side = value(child(set, 'w:jc'));
  if (side === 'center') return { place: 'centré', words: [words] };
  if (side === 'right' || side === 'end') return { place: 'à droite', words: [words] };
  if (child(set, 'w:numPr') || POINT.test(words)) return undefined;
  const indent = child(set, 'w:ind');
  const depth = Number(value(indent, 'w:left') || value(indent, 'w:start') || 0);
  const isHanging = value(indent, 'w:hanging') !== '' && value(indent, 'w:hanging') !== '0';
  const further = depth >= LEAST && !isHanging ? [words] : tabbedIn(paragraph);
  return further.length > 0 ? { place: 'retrait', words: further } : undefined;
}

/** Titles, lists, quotations, captions, in Word's two languages. */
const OWN_PLACE =
  /^(?:heading|titre|title|sous-?titre|subtitle|list|paragraphedeliste|quote|citation|intensequote|caption|l[ée]gende|toc|tm\d)/i;
const POINT = /^(?:[-*•·◦▪–—]|\(?\d{1,3}[.)]|\p{Extended_Pictographic})/u;
/** In twentieths of a point: what an eye sees. */
const LEAST = 280;

/** Lines that tabs or spaces push further in. */
function tabbedIn(paragraph: Element): string[] {
  const signs = all(paragraph, 'w:r').flatMap((run) => Array.from(run.childNodes).map(signOf));
  return signs
    .join('')
    .split('\n')
    .flatMap((line) => (/^(?:\t| {4,})\s*\S/.test(line) ? [oneLine(line)] : []));
}

function signOf(node: Node): string {
  const name = (node as Element).tagName;
  if (name === 'w:t') return node.textContent ?? '';
  return name === 'w:tab' ? '\t' : name === 'w:br' || name === 'w:cr' ? '\n' : '';
}
