// A text with all that came around it → as its author wishes to be published, without what is private, and with what an editor has to judge: the same for every source.
import type { Arrival } from './arrival.ts';
import { withBrokenLetters } from './broken-letters.ts';
import { withByline } from './byline.ts';
import { withoutDeclaration } from './declarations.ts';
import { withDoubts } from './doubts.ts';
import { withoutLetter } from './letter-above.ts';
import { withoutOwnAnswers } from './own-answers.ts';
import { withoutPrivateData } from './private-data.ts';
import { withAnswersAside } from './questions/answers-aside.ts';
import { asInterview } from './questions/as-interview.ts';
import { withSeveral } from './several.ts';
import { withoutName } from './unnamed.ts';
import { withWishes } from './wishes.ts';

/** @param series of each that may have been sent to its author, its questions */
export function judged(text: Arrival, series: readonly (readonly string[])[] = []): Arrival {
  const own = withoutOwnAnswers(withAnswersAside(asInterview(text, series), series), series.flat());
  const asWished = withWishes(withoutDeclaration(withoutLetter(own)));
  return withBrokenLetters(withDoubts(withoutPrivateData(withoutName(withByline(withSeveral(asWished))))));
}
