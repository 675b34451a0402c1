// Lines that stand in the middle, to the right or further in → told: no story keeps where its lines stand.
import type { Loss } from './arrival.ts';

/** A line, or some that a paragraph has. */
export interface StandingLine {
  /** « centré »; undefined where it stands as others do. */
  place: string | undefined;
  words: readonly string[];
}

/** Those in a row that stand alike are told together. @param most how many such rows are told */
export function tellStanding(lines: readonly StandingLine[], losses: Loss[], most = Number.POSITIVE_INFINITY): void {
  const runs: { place: string | undefined; words: string[] }[] = [];
  for (const { place, words } of lines) {
    const last = runs.at(-1);
    if (last?.place === place) last?.words.push(...words);
    else runs.push({ place, words: [...words] });
  }
  const told = runs.filter((run) => run.place !== undefined).slice(0, most);
  for (const { place, words } of told) {
    const isMore = words.length > SHOWN;
    const shown = [...words.slice(0, SHOWN), ...(isMore ? ['…'] : [])].join('\n');
    losses.push({ kind: 'look', words: shown, place: isMore ? `${place}, ${words.length} lignes` : `${place}` });
  }
}

const SHOWN = 3;
