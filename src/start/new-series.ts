// Answers → the sheet of a series, with the questions of its interviews.
import { folded, listed, quoted } from './yaml-words.ts';

interface SeriesAnswers {
  title: string;
  description: string;
  /** `#8a2f2f`; without it, that of the site. */
  accent?: string;
  hashtag?: string;
  questions?: readonly string[];
  /** Ids of people. */
  editors?: readonly string[];
}

export function seriesText({ title, description, accent, hashtag, questions = [], editors = [] }: SeriesAnswers) {
  const lines = [
    `title: ${quoted(title)}`,
    'description: >-',
    ...folded(description),
    ...(accent ? [`accent: "${accent}"`] : []),
    ...(hashtag ? [`hashtag: ${JSON.stringify(hashtag)}`] : []),
    ...(questions.length > 0 ? ['questions:', ...questions.map((question) => `  - ${quoted(question)}`)] : []),
    ...(editors.length > 0 ? [`editors: ${listed(editors)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Dark enough for white letters, and unlike each other; the first that no series has. */
const ACCENTS = ['#8a2f2f', '#1f5673', '#3d5a2a', '#6b3f7a', '#8a5a00', '#0f5f58', '#5b4636'] as const;

export function freeAccent(taken: readonly string[]): string {
  const used = new Set(taken.map((colour) => colour.toLowerCase()));
  return ACCENTS.find((accent) => !used.has(accent)) ?? ACCENTS[0];
}
