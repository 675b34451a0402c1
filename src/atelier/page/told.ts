// What the check says of an answer, in the words by which it was asked: nobody here has seen a front matter.

import type { ElementField } from '../../words/atelier/text/fr.ts';
import type { DraftFacts } from '../draft/draft.ts';
import type { Remark } from '../live/check-draft.ts';
import type { App } from './app.ts';

/** The key of the front matter → the answer that it is made of. */
const ANSWERS: Readonly<Record<string, keyof DraftFacts>> = {
  ...{
    title: 'title',
    summary: 'summary',
    kind: 'kind',
    lang: 'lang',
    series: 'series',
    themes: 'themes',
    networks: 'networks',
  },
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
export function inAskedWords(remark: Remark, words: App['words']): Remark {
  const { answers } = words;
  const { field: key } = remark;
  if (key === undefined) return inTextWords(remark, words);
  const answer = ANSWERS[key] as keyof typeof answers | undefined;
  if (answer === undefined) return remark;
  const asked = answers[answer] as unknown as Record<string, unknown>;
  /** A key is called as what it asks: « summary », or a part of it, « url ». */
  const called = (said: string) =>
    said
      .replace(QUOTED, (whole, open: string, name: string, close: string) => {
        const words = name === key ? asked.label : asked[name];
        return typeof words === 'string' ? `${open}${words}${close}` : whole;
      })
      .replace(ASIDE, (whole, name: string) => (name in ANSWERS ? '' : whole));
  return {
    ...remark,
    message: called(remark.message),
    remedy: YAML.test(remark.remedy) ? '' : called(remark.remedy),
  };
}

/** An element is called as the menu calls it, an attribute as the form that asks it; no sign of the dialect is typed here. */
function inTextWords(remark: Remark, { text, page }: App['words']): Remark {
  const [, name = ''] = ELEMENT.exec(remark.message) ?? [];
  const fieldOf = (key: string) =>
    text.element.fields[`${name === 'GroupPhoto' ? 'Figure' : name}.${key}` as ElementField];
  let asked: ReturnType<typeof fieldOf> | undefined;
  const message = remark.message
    .replace(QUOTED, (whole, open: string, key: string, close: string) => {
      const found = fieldOf(key);
      asked ??= found;
      return found ? `${open}${found.label}${close}` : whole;
    })
    .replace(ELEMENT, (whole, element: string) => {
      const kind = text.kinds[(element === 'GroupPhoto' ? 'Figure' : element) as keyof typeof text.kinds];
      return kind ? page.check.element(kind.name) : whole;
    })
    .replace(CODE, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const isTyped = !SYNTAX.test(remark.remedy);
  return { ...remark, message, remedy: isTyped ? remark.remedy : asked ? page.check.example(asked.example) : '' };
}

const ELEMENT = /<([A-Z]\w*)>/;
/** « : U+FEFF, marque d’ordre des octets », « (U+2028) » */
const CODE = /[\s\u00A0\u202F]?: U\+[0-9A-F]{4,6}[^.]*(?=\.)| \(U\+[0-9A-F]{4,6}\)/u;
/** What is typed in a file, and means nothing here. */
const SYNTAX = /<\/?[A-Za-z]|=["…]|\\|`|\*\*|\[\^|##|---|\b1\. |\.mdx|\.yaml|barre oblique inverse|backslash/u;

/** « le chapeau (summary) » */
const ASIDE = /[\s\u00A0]\(([a-z]+)\)/gu;
/** « summary », or « authors[0] » */
const QUOTED = /([«“][\s\u00A0\u202F]?)([A-Za-z]+)(?:[.[][^»”]*?)?([\s\u00A0\u202F]?[»”])/gu;
const YAML = /[«“"`][\s\u00A0\u202F]?[A-Za-z]+:|[a-z][A-Z]\w*:|\.yaml/u;
