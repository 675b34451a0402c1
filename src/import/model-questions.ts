// The questions of the site's own model (« Contribuer »), by mail or as a form.
import { welcomeWords } from '../words/welcome/welcome-words.ts';
import { plain } from './forms/plain.ts';

/** In the order in which the model asks. */
export const FIELDS = ['title', 'signature', 'summary', 'people', 'elsewhere', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** How the model begins, site and all. */
export type Opening = { said: string; isNamed: boolean };

/** A name that no site has: what stands around it is the model's. */
const NAME = '\uE000';

export const MODELS = ['fr', 'en'].map((lang) => {
  const { subject, text } = welcomeWords(lang).message;
  const paragraphs = text(NAME).split('\n\n');
  const first = paragraphs.findIndex((words) => words.includes(NAME)) + 1;
  const openings = paragraphs
    .slice(0, first)
    .map((words): Opening => ({ said: plain(words), isNamed: words.includes(NAME) }));
  return { subject: plain(subject(NAME)), openings, labels: paragraphs.slice(first) };
});

export function modelField(title: string): Field | undefined {
  return FIELD_OF.get(plain(title));
}

/** Every line of what is received is looked up. */
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  MODELS.toReversed().flatMap(({ labels }) =>
    FIELDS.flatMap((field, index) => {
      const label = labels[index];
      return label === undefined ? [] : [[plain(label), field] as const];
    }),
  ),
);
