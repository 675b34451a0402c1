// What a rule says of a node, a text or a passage → its search through a whole content, which tells enough of each file.
import { enough } from './enough.ts';
import type { Finding } from './problem.ts';
import { frenchOf, type ProsePassage, proseOf } from './prose-passages.ts';
import type { Rule } from './rule.ts';
import { type ReadableText, readableTexts, type Step, walk } from './tree.ts';

type Findings = Iterable<Finding | undefined>;

/** Through each text that has a tree. */
export function inTexts(findingsIn: (read: ReadableText) => Findings): Rule['find'] {
  return function* (content) {
    for (const read of readableTexts(content)) yield* enough(findingsIn(read));
  };
}

/** At each node of those texts. */
export function atSteps(findingAt: (step: Step, read: ReadableText) => Finding | undefined): Rule['find'] {
  return inTexts((read) => walk(read.tree).map((step) => findingAt(step, read)));
}

/** Through the words of texts and sheets. */
export function inProse(findingsIn: (passage: ProsePassage) => Findings): Rule['find'] {
  return (content) => enough(proseOf(content).flatMap((passage) => [...findingsIn(passage)]));
}

/** Through those that are French. */
export function inFrench(findingsIn: (passage: ProsePassage) => Findings): Rule['find'] {
  return (content) => enough(frenchOf(content).flatMap((passage) => [...findingsIn(passage)]));
}
