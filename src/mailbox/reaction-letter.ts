// What a request to merge a reaction says to the editors.
import type { Problem } from '../check/problem.ts';
import { inert } from '../check/report.ts';
import type { Letter, LetterSetting } from './arrived.ts';
import { checkPart, factLines } from './letter.ts';
import { LABELS, markOf } from './send.ts';

interface Told {
  /** As it was typed. */
  reaction: { story: string; name: string; text: string; books: boolean };
  receipt: string;
  digest: string;
  problems: readonly Problem[];
}

export function reactionLetter({ reaction, receipt, digest, problems }: Told, setting: LetterSetting): Letter {
  const { request: say } = setting.words.reaction;
  const { story, name, text, books } = reaction;
  const facts: [string, string][] = [
    [say.facts.story, story],
    [say.facts.signature, name],
    [say.facts.books, books ? say.facts.yes : say.facts.no],
    [say.facts.receipt, receipt],
  ];
  const body = [
    ...[say.intro, '', ...factLines(facts), ''],
    ...[...text.split('\n').map((line) => `> ${inert(line)}`), ''],
    ...checkPart(problems, setting),
    ...[say.next, '', markOf({ digest })],
  ];
  return { title: say.title(story), body: body.join('\n'), labels: LABELS, message: say.message(receipt) };
}
