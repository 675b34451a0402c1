// The table of rules, in the order in which they are documented: errors from the file to its facts, then advice.
import type { Rule } from '../rule.ts';
import { rule as allCapsTitle } from './all-caps-title.ts';
import { rule as blocked } from './blocked.ts';
import { rule as capitalAccent } from './capital-accent.ts';
import { rule as code } from './code.ts';
import { rule as consent } from './consent.ts';
import { rule as consentEnding } from './consent-ending.ts';
import { rule as contribute } from './contribute.ts';
import { rule as cutValue } from './cut-value.ts';
import { rule as cutWord } from './cut-word.ts';
import { rule as dates } from './dates.ts';
import { rule as deadLink } from './dead-link.ts';
import { rule as doubleSpace } from './double-space.ts';
import { rule as duplicate } from './duplicate.ts';
import { rule as eatenSign } from './eaten-sign.ts';
import { rule as eatenStar } from './eaten-star.ts';
import { rule as element } from './element.ts';
import { rule as ellipsis } from './ellipsis.ts';
import { rule as encoding } from './encoding.ts';
import { rule as englishQuotes } from './english-quotes.ts';
import { rule as erratum } from './erratum.ts';
import { rule as evidence } from './evidence.ts';
import { rule as fancyLetters } from './fancy-letters.ts';
import { rule as folder } from './folder.ts';
import { rule as footnote } from './footnote.ts';
import { rule as glyph } from './glyph.ts';
import { rule as heading } from './heading.ts';
import { rule as hiddenCharacters } from './hidden-characters.ts';
import { rule as identifier } from './identifier.ts';
import { rule as identity } from './identity.ts';
import { rule as joinedLines } from './joined-lines.ts';
import { rule as leftSign } from './left-sign.ts';
import { rule as ligature } from './ligature.ts';
import { rule as link } from './link.ts';
import { rule as listNumber } from './list-number.ts';
import { rule as longParagraph } from './long-paragraph.ts';
import { rule as longTitle } from './long-title.ts';
import { rule as lookAlike } from './look-alike.ts';
import { rule as lostText } from './lost-text.ts';
import { rule as mailWords } from './mail-words.ts';
import { rule as mark } from './mark.ts';
import { rule as missingPage } from './missing-page.ts';
import { rule as needlessBackslash } from './needless-backslash.ts';
import { rule as ordinal } from './ordinal.ts';
import { rule as page } from './page.ts';
import { rule as picture } from './picture.ts';
import { rule as pictureFile } from './picture-file.ts';
import { rule as placeSpelling } from './place-spelling.ts';
import { rule as privateComment } from './private-comment.ts';
import { rule as privateData } from './private-data.ts';
import { rule as reaction } from './reaction.ts';
import { rule as reference } from './reference.ts';
import { rule as schema } from './schema.ts';
import { rule as size } from './size.ts';
import { rule as smallPicture } from './small-picture.ts';
import { rule as takenLine } from './taken-line.ts';
import { rule as toComplete } from './to-complete.ts';
import { rule as translation } from './translation.ts';
import { rule as uncalledLink } from './uncalled-link.ts';
import { rule as unfinished } from './unfinished.ts';
import { rule as unreadable } from './unreadable.ts';
import { rule as unusedNote } from './unused-note.ts';
import { rule as unusedPicture } from './unused-picture.ts';
import { rule as volume } from './volume.ts';
import { rule as wrappedLines } from './wrapped-lines.ts';
import { rule as yamlFeature } from './yaml-feature.ts';

export const RULES: readonly Rule[] = [
  ...[unreadable, encoding, hiddenCharacters, lookAlike, size],
  ...[yamlFeature, cutValue, schema, identifier, folder, reference, duplicate, dates],
  ...[
    code,
    element,
    lostText,
    listNumber,
    joinedLines,
    cutWord,
    takenLine,
    leftSign,
    eatenStar,
    eatenSign,
    uncalledLink,
    heading,
    footnote,
    unusedNote,
    link,
    deadLink,
    picture,
    pictureFile,
  ],
  ...[
    privateComment,
    unfinished,
    privateData,
    evidence,
    consent,
    volume,
    erratum,
    translation,
    reaction,
    identity,
    mark,
    page,
    blocked,
  ],
  ...[
    ordinal,
    placeSpelling,
    ligature,
    capitalAccent,
    ellipsis,
    englishQuotes,
    doubleSpace,
    fancyLetters,
    mailWords,
    needlessBackslash,
    wrappedLines,
    glyph,
  ],
  ...[
    allCapsTitle,
    longTitle,
    longParagraph,
    unusedPicture,
    smallPicture,
    consentEnding,
    missingPage,
    contribute,
    toComplete,
  ],
];
