// A mail that was begun from the site's own model (« Contribuer ») → the text, and what its sender answered above it.
import type { Break, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Arrival, Caution, Loss } from '../arrival.ts';
import { linesIn, withoutLead } from '../dialect/lines-in.ts';
import { isContact } from '../forms/answers.ts';
import { plain } from '../forms/plain.ts';
import { signatureIn } from '../forms/signature.ts';
import { FIELDS, type Field, MODELS, type Opening } from '../model-questions.ts';
import { lengthInWords, wordsOfNodes } from '../plain-words.ts';

/** Whether a subject is the model's: it names the site, not a text. */
export function isModelSubject(subject: string): boolean {
  return MODELS.some((model) => plain(subject).startsWith(`${model.subject} `));
}

/** Undefined where nobody filled the model in. */
export function readModelLetter(arrival: Arrival): Arrival | undefined {
  const said = plain(arrival.words);
  for (const { labels, openings } of MODELS) {
    if (labels.filter((label) => said.includes(plain(label))).length < 3) continue;
    const sections = sectionsOf(arrival.body.children, labels, openings);
    if (sections.filter(({ field }) => field !== undefined).length >= 3) return filled(arrival, sections, labels);
  }
  return undefined;
}

interface Section {
  /** Absent of what stands above the first question. */
  field?: Field;
  /** Words of the model. */
  isOpening?: boolean;
  /** Its answer begins on the line of its question. */
  isBegun?: boolean;
  blocks: RootContent[];
}

/** A paragraph is cut where one of its lines is a question of the model. */
function sectionsOf(
  blocks: readonly RootContent[],
  labels: readonly string[],
  openings: readonly Opening[],
): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  const current = () => sections.at(-1) as Section;
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      current().blocks.push(block);
      continue;
    }
    let own: PhrasingContent[] = [];
    const close = () => {
      if (own.length > 0) current().blocks.push({ type: 'paragraph', children: own });
      own = [];
    };
    for (const line of linesIn(block.children)) {
      const at = labels.findIndex(
        (label) => isBegunBy(line, label) && !sections.some(({ field }) => field === FIELDS[labels.indexOf(label)]),
      );
      const field = FIELDS[at];
      if (field !== undefined) {
        close();
        own = withoutLead(line, labels[at] ?? '');
        sections.push({ field, isBegun: own.length > 0, blocks: [] });
      } else if (current().field === undefined && isOneOf(openings, line)) {
        close();
        sections.push({ isOpening: true, blocks: [{ type: 'paragraph', children: line }] }, { blocks: [] });
      } else own.push(...(own.length > 0 ? [BREAK] : []), ...line);
    }
    close();
  }
  return sections;
}

const BREAK: Break = { type: 'break' };

function isBegunBy(line: readonly PhrasingContent[], label: string): boolean {
  const words = plain(saidBy(line));
  return words === plain(label) || words.startsWith(`${plain(label)} `);
}

function isOneOf(openings: readonly Opening[], line: readonly PhrasingContent[]): boolean {
  const words = plain(saidBy(line));
  return openings.some(({ said, isNamed }) =>
    isNamed ? words.startsWith(`${said} `) && words.length < said.length + LONGEST_NAME : words === said,
  );
}

const LONGEST_NAME = 80;

function filled(arrival: Arrival, sections: readonly Section[], labels: readonly string[]): Arrival {
  const { text: found, isPerhapsLetter } = textIn(sections);
  const isText = !isFarewell(saidBy(found));
  const text = isText ? found : [];
  const said = (field: Field) =>
    saidBy(sections.find((one) => one.field === field)?.blocks ?? [])
      .replace(/\s+/g, ' ')
      .trim();
  const besides = sections.flatMap(({ field, blocks }) => (field === undefined ? blocks : []));
  const letter = saidBy(isText ? besides : [...besides, ...found]).trim();
  const answers = sections.flatMap(({ field, blocks }): Loss[] => {
    if (field === undefined) return [];
    const words = saidBy(blocks).trim();
    const label = labels[FIELDS.indexOf(field)] ?? '';
    const isKept = field === 'title' || field === 'summary' || field === 'text';
    return [{ kind: 'form', words: isKept ? label : `${label} ${words}`.trim() }];
  });
  const [title, signature, summary] = [said('title'), said('signature'), said('summary')];
  const signed = signature ? signedBy(signature, labels[FIELDS.indexOf('signature')] ?? '') : undefined;
  const cautions: Caution[] = [
    ...(arrival.cautions ?? []),
    ...(signed?.cautions ?? []),
    ...(isPerhapsLetter && isText ? (['perhaps-letter'] as const) : []),
  ];
  return {
    ...arrival,
    ...(title && { title }),
    ...(summary && { summary }),
    ...signed,
    ...(cautions.length > 0 && { cautions }),
    body: { ...arrival.body, children: text },
    losses: [...arrival.losses, ...(letter ? [{ kind: 'letter' as const, words: letter }] : []), ...answers],
  };
}

/** Only what looks like a name is one: « aucune, merci », « Je préfère rester anonyme ». */
function signedBy(answer: string, label: string): Pick<Arrival, 'authors' | 'cautions' | 'toRead'> {
  const read = signatureIn(answer);
  if (read === 'name') return { authors: [answer] };
  if (read === 'anonymous') return { authors: [], cautions: ['anonymity'] };
  return { authors: [], toRead: [{ about: 'signature', words: `${label} ${answer}`, isAnswered: true }] };
}

/** « Ci-joint le document. Cordialement, Léa, 06… », and no text. */
function isFarewell(words: string): boolean {
  const lines = words.split('\n').flatMap((line) => (/\S/.test(line) ? [line.trim()] : []));
  const isOfLetter = (line: string) => FAREWELL.test(plain(line)) || isContact(line);
  const isSigned = (line: string) => /^(?:\p{Lu}[\p{L}’'.-]*[ ,]*){1,4}$/u.test(line);
  const isShort = lines.every(({ length }) => length < 80);
  return isShort && lines.some(isOfLetter) && lines.every((line) => isOfLetter(line) || isSigned(line));
}

const FAREWELL =
  /^(?:(?:bien |tres |avec )?(?:cordialement|amicalement|sincerement|respectueusement|cordiales? salutations?|salutations)|bien a (?:vous|toi)|a (?:bientot|vous lire)|(?:un grand )?merci(?: (?:a|de|pour|beaucoup|d avance|par avance)\b.*)?$|bonne (?:journee|soiree|reception|lecture)|(?:best |kind |warm )?regards|best wishes|sincerely|yours|thank(?:s| you)|(?:(?:voir|vous trouverez|veuillez trouver|je joins|je vous joins|le texte est|mon texte est|texte|see|please find)(?: \w+){0,4} )?(?:en )?(?:ci joint|pieces? jointes?|pj\b|attach(?:ed|ment)|fichier joint|document joint)|envoye (?:de|depuis)|sent from)/;

/** The blocks of the text, taken out of its section where it stands in another. */
function textIn(sections: readonly Section[]): { text: RootContent[]; isPerhapsLetter?: boolean } {
  const last = sections.at(-1) as Section;
  if (last.field === 'text' && last.blocks.length > 0) return { text: last.blocks };
  // Whoever took the last question away wrote the text below the one before it.
  const below = last.field === 'text' ? [] : last.blocks.splice(1);
  if (below.length > 0) return { text: below };
  // Nothing stands at its place: it was written above the questions, or below another one.
  const above = sections.filter(({ field, isOpening }) => field === undefined && !isOpening);
  const places = [above, ...sections.filter(({ field }) => field !== undefined).map((one) => [one])].map((own) => {
    const blocks = own.flatMap(strayIn);
    return { own, blocks, count: lengthInWords(saidBy(blocks)) };
  });
  const [longest] = places.sort((a, b) => b.count - a.count);
  if (!longest || longest.count === 0) return { text: [] };
  for (const section of longest.own) section.blocks = section.blocks.filter((block) => !longest.blocks.includes(block));
  return { text: longest.blocks, isPerhapsLetter: longest.own === above };
}

/** What cannot be the answer of its section: there the text may be. What is said of names, of others, of where it was published: never. */
function strayIn({ field, isBegun, blocks }: Section): RootContent[] {
  if (field === undefined) return blocks;
  const rest = blocks.slice(1);
  if (field === 'title') return rest;
  if (field !== 'summary') return [];
  if (isBegun && rest.length > 0) return rest;
  return rest.length > 0 || lengthInWords(saidBy(blocks)) > LONGEST_SUMMARY ? blocks : [];
}

const LONGEST_SUMMARY = 100;

function saidBy(nodes: readonly Nodes[]): string {
  return wordsOfNodes(nodes);
}
