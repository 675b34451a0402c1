// Of an interview that came by mail or in a document, what is asked of the person and not of the story (« Votre nom ? », « Votre adresse ? ») → set aside, and judged as a column of a form is.
import type { RootContent } from 'mdast';
import type { Arrival, Loss } from './arrival.ts';
import { isQuestion } from './dialect/is-question.ts';
import { holdsContact, isContact, isTold, isWish, refusesName } from './forms/answers.ts';
import { plain } from './forms/plain.ts';
import { wordsOfNodes } from './plain-words.ts';
import { askedIn } from './questions/known.ts';
import { type Fact, factOf, isPersonal, saidBy } from './text/head-facts.ts';
import { senderName } from './unnamed.ts';

/** Without the questions of which the answers are for the editors; answers of a form were judged with their columns. @param questions of a series: they are of the text */
export function withoutOwnAnswers(arrival: Arrival, questions: readonly string[] = []): Arrival {
  if (arrival.columns) return arrival;
  const { children, facts, losses } = taken(arrival.body.children, questions);
  if (facts.length === 0) return arrival;
  return {
    ...arrival,
    ...judgedWith(arrival, facts),
    body: { ...arrival.body, children },
    losses: [...arrival.losses, ...losses],
  };
}

function taken(
  blocks: readonly RootContent[],
  questions: readonly string[],
): { children: RootContent[]; facts: Fact[]; losses: Loss[] } {
  const facts: Fact[] = [];
  const losses: Loss[] = [];
  const gone = new Set<RootContent>();
  for (const [at, block] of blocks.entries()) {
    // « Que refusez-vous ? » is of the interview, where it was asked.
    if (!isQuestion(block) || askedIn(wordsOfNodes([block]).trim(), questions, true)) continue;
    const answer = answerIn(blocks[at + 1]);
    const fact = answer === undefined ? undefined : ownFact(wordsOfNodes([block]).trim(), answer);
    if (!fact) continue;
    facts.push(fact);
    const own = answer === '' ? [block] : [block, blocks[at + 1] as RootContent];
    for (const one of own) gone.add(one);
    losses.push({
      kind: 'surroundings',
      words: own.map((one) => wordsOfNodes([one]).trim()).join('\n'),
      place: 'questions',
    });
  }
  return { children: blocks.filter((block) => !gone.has(block)), facts, losses };
}

/** Empty where nobody answered, or where the answer was set aside already; undefined where it is more than a line. */
function answerIn(block: RootContent | undefined): string | undefined {
  if (block === undefined || isQuestion(block)) return '';
  const words = block.type === 'paragraph' ? wordsOfNodes([block]).trim() : undefined;
  return words !== undefined && words.length <= LONGEST ? words : undefined;
}

/** An answer that tells more is of the interview. */
const LONGEST = 160;

/** What the question asks of a person, if it does. */
function ownFact(question: string, said: string): Fact | undefined {
  const told = said.replace(LABEL, '');
  const answer = told.replace(/(?<=^[^.!?…]{1,40}\p{Ll}{2})\.$/u, '');
  const fact = factOf(question.replace(LABEL, ''), answer);
  const isOfStory = isTold(told) && !isWish(answer) && !refusesName(answer);
  // « Le nom de votre bateau ? » is of the interview, but where an address answers it.
  const isDoubtful = fact.role === 'doubtful' && !holdsContact(answer) && !isContact(answer);
  return isPersonal(fact) && !isOfStory && !isDoubtful ? fact : undefined;
}

/** « Q : », « Réponse : » */
const LABEL = /^(?:q|r|question|réponse|rép\.)[ \u00A0]*\d{0,2}[ \u00A0]*[:.–-]\s*/iu;

/** Whoever sends the answers of somebody else has perhaps written them down: nobody knows who signs. */
function maySign(name: string, { provenance }: Arrival): boolean {
  const sender = plain(senderName(provenance)).split(' ').filter(Boolean);
  return (
    sender.length === 0 ||
    plain(name)
      .split(' ')
      .some((word) => sender.includes(word))
  );
}

/** What was known of who signs stands; who asks for no name, or says something that is to be read, is not named by an answer either. */
function judgedWith(arrival: Arrival, facts: readonly Fact[]): Partial<Arrival> {
  const said = saidBy(facts);
  const cautions = [...new Set([...(said.cautions ?? []), ...(arrival.cautions ?? [])])];
  const toRead = [...(arrival.toRead ?? []), ...(said.toRead ?? [])];
  const isHidden = said.cautions !== undefined || said.toRead !== undefined;
  const isNamed = arrival.authors.length > 0 || cautions.includes('anonymity') || arrival.toRead !== undefined;
  // Who asked for no name signs only as they chose to.
  const isUnnamed = arrival.cautions?.includes('anonymity') && !facts.some(({ role }) => role === 'signature');
  const answered = isUnnamed ? [] : (said.authors ?? []).filter((name) => maySign(name, arrival));
  const authors = isHidden || !isNamed ? answered : arrival.authors;
  return {
    authors,
    ...(said.title && arrival.title === undefined && { title: said.title }),
    ...(said.nameParts && authors === answered && answered.length > 0 && { nameParts: said.nameParts }),
    ...(cautions.length > 0 && { cautions }),
    ...(toRead.length > 0 && { toRead }),
  };
}
