// What a site says to those who might write for it, and in place of what it does not hold yet.

/** Where nothing has been published yet. */
export type EmptyPlace =
  | 'home'
  | 'stories'
  | 'people'
  | 'networks'
  | 'themes'
  | 'places'
  | 'series'
  | 'oneSeries'
  | 'volumes'
  | 'encounters'
  | 'search';

export interface WelcomeWords {
  /** The link of the menu, and the page's title where the editors wrote none. */
  contribute: string;
  /** The page in one sentence. */
  description: (name: string) => string;
  /** At the end of a story and on the home page. */
  call: { title: string; text: string; link: string };
  ways: {
    title: string;
    /** Where `site.yaml` gives no way at all. */
    none: string;
    /** To write in the site itself. */
    atelier: string;
    atelierHint: string;
    email: string;
    emailHint: string;
    form: string;
    formHint: string;
    repository: string;
    repositoryHint: string;
  };
  /** The message that a mail link opens. */
  message: { subject: (name: string) => string; text: (name: string) => string };
  after: {
    title: string;
    arrival: (publisher: string) => string;
    /** When an answer comes, by how many days at most; undefined where the site promises none. */
    answer: (days: number | undefined) => string;
    steps: readonly string[];
  };
  /** Before what editors have still to write in a page. */
  toComplete: string;
  empty: Record<EmptyPlace, string>;
}
