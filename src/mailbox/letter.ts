// What a request to merge says to the editors: plain words, and of people only what would be published.

import type { Problem } from '../check/problem.ts';
import { inert, toMarkdown } from '../check/report.ts';
import type { Parcel } from '../import/parcel.ts';
import { oneLine } from '../import/plain-words.ts';
import { CONTENT_ROOT } from '../model/in-repository.ts';
import type { Draft } from '../receive/draft.ts';
import { namesIn } from '../receive/parcel-draft.ts';
import { lossTitle, TODO } from '../words/import/reception.ts';
import type { Letter, LetterSetting } from './arrived.ts';
import { LABELS, markOf } from './send.ts';

interface Told {
  draft: Draft;
  receipt: string;
  digest: string;
  parcel: Parcel;
  problems: readonly Problem[];
}

export function letterOf({ draft, receipt, digest, parcel, problems }: Told, setting: LetterSetting): Letter {
  const { words, isSecond } = setting;
  const { request: say } = words;
  const names = namesIn(parcel);
  const facts: [string, string][] = [
    [say.facts.title, draft.title],
    [say.facts.names, names.join(', ')],
    [say.facts.pictures, String([...draft.files.keys()].filter((path) => /\.(?:jpg|png)$/.test(path)).length)],
    [say.facts.receipt, receipt],
  ];
  const body = [
    say.intro,
    '',
    ...(isSecond ? [say.earlier, ''] : []),
    ...factLines(facts),
    '',
    ...checkPart(problems, setting),
    ...part(
      say.todo,
      draft.todo.map((missing) => `- ${TODO[missing]}`),
    ),
    ...part(
      say.losses,
      draft.losses.map(({ kind, words, place }) => `- ${lossTitle(kind, place)} : ${inert(words).slice(0, 200)}`),
    ),
    say.next,
    '',
    say.apart,
    '',
    markOf({ digest }),
  ];
  return {
    title: say.title(oneLine(draft.title)).slice(0, 200),
    body: body.join('\n'),
    labels: LABELS,
    message: say.message(receipt),
  };
}

/** A line a fact that has a value. */
export function factLines(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return facts.filter(([, value]) => value).map(([name, value]) => `- ${name} : ${inert(value).slice(0, 300)}`);
}

/** What the check says, under its title. */
export function checkPart(problems: readonly Problem[], { words, language, pages }: LetterSetting): string[] {
  const told = toMarkdown(problems, { root: CONTENT_ROOT, language, ...(pages && { pages }) });
  return part(words.request.check, told.trimEnd().split('\n'));
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`### ${title}`, '', ...lines, ''] : [];
}
