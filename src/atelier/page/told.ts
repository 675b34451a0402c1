// What the check says of an answer, in the words by which it was asked: nobody here has seen a front matter.
import type { DraftFacts } from '../draft/draft.ts';
import type { Remark } from '../live/check-draft.ts';
import type { App } from './app.ts';

/** The key of the front matter → the answer that it is made of. */
const ANSWERS: Readonly<Record<string, keyof DraftFacts>> = {
  ...{ title: 'title', summary: 'summary', kind: 'kind', series: 'series', themes: 'themes', networks: 'networks' },
  ...{ places: 'places', hashtags: 'hashtags', people: 'people', original: 'original' },
  ...{ authors: 'author', encounters: 'meeting' },
};

/** Those of the text, and those of answers that were given: what is still to be answered is said when it is sent. */
export function toldRemarks({ remarks = [], draft, words }: Told): Remark[] {
  return remarks.flatMap((remark) => {
    const answer = remark.field === undefined ? undefined : ANSWERS[remark.field];
    if (remark.field !== undefined && (answer === undefined || draft.facts[answer] === undefined)) return [];
    return [inAskedWords(remark, words)];
  });
}

type Told = Pick<App, 'remarks' | 'draft' | 'words'>;

/** « summary » is called as its question is; a line of YAML to copy is no remedy here. */
export function inAskedWords(remark: Remark, { answers }: App['words']): Remark {
  const { field: key = '' } = remark;
  const answer = ANSWERS[key] as keyof typeof answers | undefined;
  if (answer === undefined) return remark;
  const asked = answers[answer] as unknown as Record<string, unknown>;
  /** A key is called as what it asks: « summary », or a part of it, « url ». */
  const called = (said: string) =>
    said.replace(QUOTED, (whole, open: string, name: string, close: string) => {
      const words = name === key ? asked.label : asked[name];
      return typeof words === 'string' ? `${open}${words}${close}` : whole;
    });
  return {
    ...remark,
    message: called(remark.message),
    remedy: YAML.test(remark.remedy) ? '' : called(remark.remedy),
  };
}

/** « summary », or « authors[0] » */
const QUOTED = /([«“][\s\u00A0\u202F]?)([A-Za-z]+)(?:[.[][^»”]*?)?([\s\u00A0\u202F]?[»”])/gu;
const YAML = /[«“"`][\s\u00A0\u202F]?[A-Za-z]+:|[a-z][A-Z]\w*:|\.yaml/u;
