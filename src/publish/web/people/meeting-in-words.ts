// A meeting → one sentence.
import { dateInWords } from '../../../model/in-words.ts';
import type { Library } from '../../../model/library.ts';
import { stepsOf } from '../../../model/sky/meetings.ts';
import type { Encounter } from '../../../model/story.ts';
import { labelWords } from '../../../words/labels/label-words.ts';
import { siteWords } from '../../../words/site/site-words.ts';

/** « LinkedIn, mai 2015 ; puis un café, Rennes »; what the story does not say is left out. */
export function meetingInWords(encounter: Encounter, library: Library): string {
  const { lang } = library.site;
  const { person, story } = siteWords(lang);
  const steps = stepsOf(encounter, library);
  const said = steps.map(({ kind, words, date }) =>
    [words || story.steps[kind].toLocaleLowerCase(lang), date && dateInWords(date, lang)].filter(Boolean).join(', '),
  );
  const isPlain = encounter.irl !== undefined || steps.some(({ words }) => words === '');
  return said.join(person.andThen) + (isPlain ? '' : `, ${labelWords(lang).directions[encounter.direction]}`);
}
