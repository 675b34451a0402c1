// A mail's own words → a text; its files are received for themselves.
import type { BlockContent } from 'mdast';
import type { Arrival, Importer, Loss } from '../arrival.ts';
import { asksAnswer } from '../asks-answer.ts';
import { flow } from '../dialect/flow.ts';
import { heeding, interviewOf } from '../forms/interview.ts';
import { plain } from '../forms/plain.ts';
import type { Part } from '../forms/row.ts';
import { nothingKnown, titled } from '../nothing-known.ts';
import { wordsOfNodes } from '../plain-words.ts';
import { takeHead } from '../text/typed-head.ts';
import { senderName } from '../unnamed.ts';
import { withoutFoot } from './foot.ts';
import { readModelLetter } from './model-letter.ts';
import type { Mail } from './open-mail.ts';
import type { Passage } from './plain-mail.ts';

/**
 * What a mail says; nothing where nothing was written.
 * @param name of the file, for what is refused
 * @param importPage what reads the pages of every other source
 */
export async function mailText(mail: Mail, name: string, importPage: Importer): Promise<Arrival | undefined> {
  const [page] = mail.page ? await importPage(mail.page) : [];
  const text = mail.page ? page && withQuestions(page, mail.aside) : await plainText(mail.passages, name);
  if (!text || !/\S/.test(text.words)) return undefined;
  const footless = withoutFoot(text, senderName(mail.provenance));
  const named = readModelLetter(footless) ?? footless;
  const isNamed = named.title !== undefined && named !== footless;
  const own = isNamed ? named : titled(named, mail.subject);
  return { ...own, losses: [...mail.aside, ...own.losses], provenance: mail.provenance };
}

/** The questions that a page quotes are those of an interview, as in plain text. */
function withQuestions(page: Arrival, aside: readonly Loss[]): Arrival {
  const asked = new Set(aside.flatMap(({ kind, words }) => (kind === 'question' ? words.split('\n').map(plain) : [])));
  const children = page.body.children.map((node) =>
    node.type === 'blockquote' && asked.has(plain(wordsOfNodes([node])))
      ? flow('Question', {}, node.children as BlockContent[])
      : node,
  );
  return { ...page, body: { ...page.body, children } };
}

async function plainText(passages: readonly Passage[], name: string): Promise<Arrival> {
  const [first, ...others] = passages;
  const aside: Loss[] = [];
  const headed = first && !first.isQuoted ? takeHead(first.words, aside) : undefined;
  const own = headed ? [{ words: headed.text, isQuoted: false }, ...others] : passages;
  const { losses, words, cautions: said, ...interview } = await interviewOf(own.map(partOf), name);
  const facts = heeding(headed?.facts ?? {}, said);
  return {
    ...{ ...nothingKnown(), ...facts, ...interview },
    losses: [...aside, ...losses],
    words: [facts.title, facts.summary, words].filter(Boolean).join('\n'),
  };
}

/** Who answers a message between its lines answers questions; what asks nothing is quoted. */
function partOf({ words, isQuoted }: Passage): Part {
  const role = !isQuoted ? 'answer' : asksAnswer(words) ? 'question' : 'quotation';
  return { role, words };
}
