// Answers that perhaps stand within a message that was set aside → told: nobody says whose its lines are.
import type { AnswerToRead, Arrival } from '../arrival.ts';
import { answersWithin } from './answers-within.ts';
import { askedIn } from './known.ts';

/** An arrival whose editor reads the message that is cited, where questions of a series stand in it with words below each. */
export function withAnswersAside(arrival: Arrival, series: readonly (readonly string[])[]): Arrival {
  if (arrival.losses.some(({ kind }) => kind === 'question')) return arrival;
  const asked = arrival.losses.flatMap(({ kind, words }) =>
    kind === 'reply' ? knownIn(words.split('\n'), series) : [],
  );
  if (asked.length === 0) return arrival;
  const told: AnswerToRead = { about: 'reply', words: asked.join(' », « '), isAnswered: true };
  return { ...arrival, toRead: [told, ...(arrival.toRead ?? [])] };
}

/** The questions of a series that are answered there, two at least. */
function knownIn(lines: readonly string[], series: readonly (readonly string[])[]): string[] {
  const within = [...(answersWithin(lines, series) ?? [])];
  const asked = within.flatMap(([at, kind]) => {
    const line = lines[at]?.trim() ?? '';
    return kind === 'asked' && series.some((questions) => askedIn(line, questions)) ? [line] : [];
  });
  return asked.length > 1 ? asked : [];
}
