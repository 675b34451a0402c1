// What answers questions, in whatever way they were typed → an interview: the same for every source.
import type { Arrival } from '../arrival.ts';
import { withSeriesQuestions } from './series-questions.ts';
import { withoutLabels, withSpeakers } from './speakers.ts';

/** @param series of each that may have been sent to its author, its questions */
export function asInterview(arrival: Arrival, series: readonly (readonly string[])[]): Arrival {
  return withoutLabels(withSeriesQuestions(withSpeakers(arrival), series));
}
