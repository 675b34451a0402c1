// Lines of one dot, by which a post draws empty lines where its network keeps none → empty lines.
import type { Loss } from '../../arrival.ts';

/** Two at least that follow each other: a dot alone may be of a verse. */
export function withoutSpacers(text: string, losses: Loss[]): string {
  return text.replace(SPACERS, (drawn) => {
    losses.push({ kind: 'surroundings', words: drawn.trim().replace(/\s*\n\s*/g, ' ') });
    return '\n';
  });
}

const SPACERS = /(?:^[^\S\n]*[.·•\u2800][^\S\n]*\n){2,}/gm;
