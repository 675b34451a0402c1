// A site → the series whose questions may be answered.
import type { Content } from '../../read/content.ts';

export interface Interview {
  /** The id of the series. */
  series: string;
  title: string;
  questions: string[];
}

export function interviewsOf({ series }: Pick<Content, 'series'>): Interview[] {
  return series.flatMap(({ id, value }) =>
    value?.questions?.length ? [{ series: id, title: value.title, questions: value.questions }] : [],
  );
}
