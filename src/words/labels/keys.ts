// What more than one product says, key for key in each language.
import type { Encounter, StoryKind } from '../../model/story.ts';

export interface LabelWords {
  kinds: Record<StoryKind, string>;
  channels: Record<'event' | 'work' | 'introduction' | 'blog' | 'mail', string>;
  directions: Record<Encounter['direction'], string>;
  forms: Record<NonNullable<Encounter['irl']>['form'], string>;
  outcomes: Record<Encounter['outcome'][number], string>;
  roles: Record<'author' | 'interviewer' | 'translator' | 'adapter' | 'photographer', string>;
  relations: Record<'translation' | 'adaptation' | 'republication', string>;
  allRightsReserved: string;
  notes: string;
  contents: string;
  fromLeftToRight: string;
  source: string;
  sponsor: string;
  /** Before the number of a volume, in a sentence. */
  tome: string;
  postscript: string;
  /** In the colophon of a book. */
  leftOut: (count: number) => string;
  /** How many faces a book is set in, and under which licence they are. */
  openFaces: (count: 2 | 3) => string;
  /** What a book holds, in its metadata. */
  textsBy: (count: number, names: string) => string;
  andOthers: (count: number) => string;
}
