// What is asked about a text, once it is written: every answer may wait for the editors.
export interface AnswersWords {
  intro: string;
  /** Before a guess, on the button that takes it. */
  take: (guess: string) => string;
  optional: string;
  /** Under a field with a greatest length. */
  count: (length: number, most: number) => string;
  kind: { label: string; hints: Record<'encounter' | 'portrait' | 'opinion' | 'advice' | 'guest', string> };
  title: { label: string; hint: string };
  summary: { label: string; hint: string };
  author: { label: string; hint: string; role: string; roleHint: string };
  series: { label: string; none: string };
  themes: { label: string; hint: string };
  networks: { label: string; hint: string };
  places: { label: string; hint: string };
  hashtags: { label: string; hint: string };
  original: { label: string; url: string; published: string; hint: string };
  people: {
    label: string;
    hint: string;
    name: string;
    known: string;
    add: string;
    remove: (name: string) => string;
    agreed: string;
    agreement: Record<'yes' | 'asked' | 'no', string>;
    refused: string;
    ask: string;
    copied: string;
    /** The message to send to somebody whom the text names. */
    message: (name: string, author: string, title: string, site: string) => string;
  };
  meeting: {
    label: string;
    hint: string;
    with: string;
    nobody: string;
    via: string;
    direction: string;
    online: string;
    irl: string;
    never: string;
    date: string;
    place: string;
    dateHint: string;
    evidence: string;
    evidenceHint: string;
    unsaid: string;
  };
}
