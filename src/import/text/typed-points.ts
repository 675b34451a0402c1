// Lines, each a paragraph of a document or of a page → which of them are points of a list that somebody typed by hand.
import { dashesIn } from './dash-lines.ts';

/** Surely: dashes of which none is a reply, bullets that follow each other, figures that count from one. @param lines those of paragraphs that follow each other */
export function surePoints(lines: readonly string[]): boolean[] {
  const dashes = dashesIn(lines);
  const counted = countedIn(lines);
  const isBullet = lines.map((line) => BULLET.test(line));
  return lines.map((_, at) => {
    const isAmong = isBullet[at] === true && (isBullet[at - 1] === true || isBullet[at + 1] === true);
    return dashes[at] === 'points' || counted.has(at) || isAmong;
  });
}

const BULLET = /^[*•·‣◦▪▫■□●○][ \t\u00A0]+\S/u;
const FIGURE = /^\(?(\d{1,3})[.)/][ \t\u00A0]+\S/u;

/** « 1) », « 2) », « 3) »: two at least, one below another. */
function countedIn(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const numbers = lines.map((line) => Number(FIGURE.exec(line)?.[1]));
  for (const [start, number] of numbers.entries()) {
    if (number !== 1) continue;
    let end = start + 1;
    while (numbers[end] === end - start + 1) end++;
    if (end > start + 1) for (let at = start; at < end; at++) found.add(at);
  }
  return found;
}
