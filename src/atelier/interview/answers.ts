// The questions of a series in a document, and the answer under each: the text is the one place where they are kept.
import leven from 'leven';
import type { Node } from 'prosemirror-model';
import { plain } from '../../import/forms/plain.ts';
import { callsIn, isNote, withNotesNamed } from '../document/notes.ts';
import { schema } from '../document/schema.ts';

const { nodes } = schema;

/** Where one question is asked and answered: indexes of the blocks of a document. */
interface Asked {
  question: number;
  start: number;
  /** The first block that is not of it. */
  end: number;
}

/** The answer to a question, as a document of its own, with the notes that it calls. Empty where there is none. */
export function answerTo(document: Node, questions: readonly string[], index: number): Node {
  const found = askedIn(document, questions).find(({ question }) => question === index);
  const blocks = found ? document.children.slice(found.start + 1, found.end) : [];
  const called = callsIn(blocks);
  const notes = notesOf(document).filter(({ attrs }) => called.has(attrs.identifier as string));
  return schema.node('doc', null, [...(blocks.length > 0 ? blocks : [nodes.paragraph!.create()]), ...notes]);
}

/** For each question, whether words answer it. */
export function answered(document: Node, questions: readonly string[]): boolean[] {
  const asked = askedIn(document, questions);
  return questions.map((_, index) => {
    const found = asked.find(({ question }) => question === index);
    return found !== undefined && document.children.slice(found.start + 1, found.end).some(holdsSomething);
  });
}

/**
 * The document in which an answer stands for the one of before. A question that is answered for the first time takes its place among
 * the others, in the order of the series; one whose answer is emptied leaves, for nothing is printed of it, but for the notes that are
 * still written.
 */
export function withAnswer(document: Node, questions: readonly string[], index: number, answer: Node): Node {
  const asked = askedIn(document, questions);
  const own = asked.find(({ question }) => question === index);
  const blocks = document.children.filter((block) => !isNote(block));
  const old = own ? blocks.slice(own.start, own.end) : [];
  const rest = own ? [...blocks.slice(0, own.start), ...blocks.slice(own.end)] : blocks;
  const kept = notesLeft(document, rest, old);
  const given = withFreeNotes(answer, kept);
  const answers = given.children.filter((block) => !isNote(block));
  const isGiven = answers.some(holdsSomething);
  // Its own words stay as they were set.
  const question = old[0] ?? questionOf(questions[index] ?? '');
  const at = own?.start ?? placeOf(asked, index, rest);
  const section = isGiven ? [question, ...answers] : [];
  const all = [...rest.slice(0, at), ...section, ...rest.slice(at)];
  return schema.node('doc', null, [
    ...(all.length > 0 ? all.filter((block) => all.length === 1 || !isLead(block, all)) : [nodes.paragraph!.create()]),
    ...kept,
    ...notesOf(given).filter((note) => isGiven || holdsSomething(note)),
  ]);
}

/** The empty line of a new text does not stay above its first question. */
function isLead(block: Node, all: readonly Node[]): boolean {
  return block === all[0] && !holdsSomething(block) && all[1]?.type === nodes.Question;
}

/** In the order of the document. What stands before the first, and questions of one's own, are of none of them. */
function askedIn(document: Node, questions: readonly string[]): Asked[] {
  const blocks = document.children;
  const left = new Map(questions.map((question, index) => [index, plain(question)]));
  const found = new Map<number, number>();
  const pair = (isAlike: (words: string, question: string) => boolean) => {
    for (const [start, block] of blocks.entries()) {
      if (block.type !== nodes.Question || found.has(start)) continue;
      const words = plain(block.textContent);
      const question = [...left].find(([, one]) => isAlike(words, one))?.[0];
      if (question === undefined) continue;
      left.delete(question);
      found.set(start, question);
    }
  };
  pair((words, question) => words === question);
  // A word that its writer put right in the text.
  pair((words, question) => leven(words, question) <= question.length / 4);
  const last = blocks.findIndex(isNote);
  const starts = [...found].toSorted(([a], [b]) => a - b);
  return starts.map(([start, question], index) => ({
    ...{ question, start },
    end: starts[index + 1]?.[0] ?? (last < 0 ? blocks.length : last),
  }));
}

/** After the nearest earlier question that is there, else before the first later one, else at the end. */
function placeOf(asked: readonly Asked[], index: number, blocks: readonly Node[]): number {
  const before = asked.filter(({ question }) => question < index).toSorted((a, b) => b.question - a.question)[0];
  if (before) return before.end;
  return asked.find(({ question }) => question > index)?.start ?? blocks.length;
}

function questionOf(words: string): Node {
  const paragraph = nodes.paragraph!.create(null, schema.text(words.replace(/\s+/g, ' ').trim()));
  return nodes.Question!.create(null, paragraph);
}

function notesOf(document: Node): Node[] {
  return document.children.filter(isNote);
}

/** Words, or what is no word and is shown: a picture, a figure. */
function holdsSomething(block: Node): boolean {
  if (/\S/.test(block.textContent)) return true;
  let holds = false;
  block.descendants(({ type, isText }) => {
    if (!isText && type !== nodes.paragraph && type !== nodes.break) holds = true;
  });
  return holds || (block.type !== nodes.paragraph && block.content.size === 0);
}

/** The notes of a document, but those that an old answer alone called. */
function notesLeft(document: Node, rest: readonly Node[], old: readonly Node[]): Node[] {
  const [gone, still] = [callsIn(old), callsIn(rest)];
  return notesOf(document).filter(({ attrs }) => {
    const identifier = attrs.identifier as string;
    return still.has(identifier) || !gone.has(identifier);
  });
}

/** Two notes of one name would be one. */
function withFreeNotes(answer: Node, kept: readonly Node[]): Node {
  const taken = new Set(kept.map(({ attrs }) => attrs.identifier as string));
  const own = notesOf(answer).map(({ attrs }) => attrs.identifier as string);
  if (!own.some((identifier) => taken.has(identifier))) return answer;
  const names = new Map<string, string>();
  for (const identifier of own) {
    let free = identifier;
    for (let number = 1; taken.has(free); number++) free = String(number);
    taken.add(free);
    names.set(identifier, free);
  }
  return withNotesNamed(answer, names);
}
