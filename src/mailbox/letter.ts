// What a request to merge says to the editors: plain words, and of people only what would be published.

import type { Language } from '../check/problem.ts';
import { inert, toMarkdown } from '../check/report.ts';
import { oneLine } from '../import/plain-words.ts';
import { CONTENT_ROOT } from '../model/in-repository.ts';
import { namesIn } from '../receive/parcel-draft.ts';
import { lossTitle, TODO } from '../words/import/reception.ts';
import type { MailboxWords } from '../words/mailbox/mailbox-words.ts';
import type { HandOver } from './hand-over.ts';
import { LABELS, type Letter, markOf } from './send.ts';

interface LetterSetting {
  words: MailboxWords;
  language: Language;
  /** Where the rules' pages are. */
  pages?: string;
  /** Another text has this number. */
  isSecond: boolean;
}

export function letterOf(handOver: HandOver, { words, language, pages, isSecond }: LetterSetting): Letter {
  const { request: say } = words;
  const { draft, receipt, parcel, problems } = handOver;
  const names = namesIn(parcel);
  const facts = [
    [say.facts.title, draft.title],
    [say.facts.names, names.join(', ')],
    [say.facts.pictures, String([...draft.files.keys()].filter((path) => /\.(?:jpg|png)$/.test(path)).length)],
    [say.facts.receipt, receipt],
  ].filter(([, value]) => value);
  const body = [
    say.intro,
    '',
    ...(isSecond ? [say.earlier, ''] : []),
    ...facts.map(([name = '', value = '']) => `- ${name} : ${inert(value).slice(0, 300)}`),
    '',
    ...part(
      say.check,
      toMarkdown(problems, { root: CONTENT_ROOT, language, ...(pages && { pages }) })
        .trimEnd()
        .split('\n'),
    ),
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
    markOf(handOver),
  ];
  return {
    title: say.title(oneLine(draft.title)).slice(0, 200),
    body: body.join('\n'),
    labels: LABELS,
    message: say.message(receipt),
  };
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`### ${title}`, '', ...lines, ''] : [];
}
