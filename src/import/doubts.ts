// What only a person can judge in a text: whether an address is somebody’s home, a day that of their birth, whether its author is a child.
import type { Nodes } from 'mdast';
import { type AnswerToRead, type Arrival, LOST_WORDS, type Loss } from './arrival.ts';
import { isQuestion } from './dialect/is-question.ts';
import { STREET, saidBy } from './forms/answers.ts';
import { plain } from './forms/plain.ts';
import { wordsOfNodes } from './plain-words.ts';

/** An arrival whose editor reads first where somebody perhaps lives, when they were born, and what says that an author is under age. */
export function withDoubts(arrival: Arrival): Arrival {
  const blocks = arrival.body.children.map((block) => wordsOfNodes([block]));
  const homes = blocks.flatMap(sentencesIn).filter(namesHome);
  const ages = [
    ...arrival.losses.filter(isAside).flatMap(({ words }) => sentencesIn(words).filter(saysAge)),
    ...[...blocks.slice(0, 2), ...blocks.slice(2).slice(-2)].flatMap((words) => sentencesIn(words).filter(isYoung)),
    ...blocks.flatMap(sentencesIn).filter(namesChild).slice(0, MOST),
    ...answersOfAge(arrival.body.children),
  ];
  const births = blocks.flatMap(sentencesIn).filter(saysBirth).slice(0, MOST);
  const found = [...told('age', ages), ...told('home', homes.slice(0, MOST)), ...told('birth', births)];
  return found.length === 0 ? arrival : { ...arrival, toRead: [...(arrival.toRead ?? []), ...found] };
}

/** A tale that names ten houses is one of places. */
const MOST = 3;

function told(about: AnswerToRead['about'], words: readonly string[]): AnswerToRead[] {
  return [...new Set(words)].map((said) => ({ about, words: said, isAnswered: true }));
}

function isAside({ kind }: Loss): boolean {
  return LOST_WORDS[kind] === 'gone' && kind !== 'reply' && kind !== 'private';
}

function sentencesIn(words: string): string[] {
  return words
    .split(/(?<=[.!?…])\s+(?!:)|\n+/)
    .flatMap((said) => (/[\p{L}\d]/u.test(said) ? [said.replace(/^[\s:–-]+|\s+$/g, '')] : []));
}

/** A number, a street and its name: « 12 rue des Lavoirs ». */
function namesHome(said: string): boolean {
  const found = STREET.exec(said);
  const after = said.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  return found !== null && NAME.test(after);
}

const NAME = /^\s+(?:(?:de|du|des|la|le|les|d['’]|l['’])\s*)*\p{Lu}/u;

/** « Née le 4 mai 1951 à Firminy », « Date de naissance : 04/05/1951 »; nobody of 1899 is alive. */
function saysBirth(said: string): boolean {
  return BORN.test(said) && !/(?<!\d)1[0-8]\d\d(?!\d)/.test(said);
}

const DAY = String.raw`(?:\d{1,2}(?:er|st|nd|rd|th)?\s*[/. -]\s*(?:\d{1,2}|\p{L}{3,9}\.?)\s*[/., -]\s*(?:\d{4}|\d\d)(?!\d)|\p{L}{3,9} \d{1,2},? \d{4})`;
const BORN = new RegExp(
  String.raw`(?<!\p{L})(?:n[ée]+(?:\(e\)|·e)?s?(?:,? [^.!?\n\d]{2,40}?,?)? le|naissance\s*:?(?: le)?|born(?: [^.!?\n\d]{2,30})? on|born\s*:|date of birth\s*:?|vu le jour le|naquit le)\s+(?:\p{L}+\s+)?${DAY}`,
  'iu',
);

/** In what a form, a head or a letter says of its author. */
function saysAge(said: string): boolean {
  return isUnderAge(said) || isYoung(said) || isDenied(said) || OF_PARENT.test(plain(said));
}

/** « Âge : 12 ans » */
function isUnderAge(said: string): boolean {
  const [, question = '', age] =
    /^((?:.*[^\p{L}])?[âa]ge(?!\p{L})[^:\d]{0,40})[:?][\s?:]*(\d{1,2})\s*(?:ans)?\s*$/isu.exec(said) ?? [];
  return age !== undefined && Number(age) < ADULT && !/\bavi?(?:ez|ons|ait|ais)\b/iu.test(question);
}

const ADULT = 18;

/** In the first and the last words of a text, and where somebody signs. */
function isYoung(said: string): boolean {
  const words = plain(said);
  return YOUNG.test(words) || (words.split(' ').length <= SIGNATURE && SIGNED.test(words));
}

const AGE =
  '(?:[5-9]|1[0-7]|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const YOUNG = new RegExp(
  String.raw`\bje suis (?:encore )?mineure?\b|\bj ai ${AGE} ans\b|\bi am (?:${AGE}(?: years old)?$|under ?age|a minor)|\b(?:ma mere|mon pere|mes parents|mon tuteur|my (?:mother|father|parents))\b.*\b(?:d accord|autoris\w*|agree\w*|signe\w*|au courant)\b|\b(?:autorisation|accord) (?:parentale?|de mes parents)\b`,
);
/** « Mon fils de 12 ans a écrit ceci », beside a text. */
const OF_PARENT = new RegExp(
  String.raw`\b(?:mon|ma|mes|notre|nos|my|our) (?:petite? )?(?:fils|filles?|enfants?|eleves?|neveu|niece|frere|soeur|son|daughter|pupil)\b.{0,40}\b${AGE} (?:ans|years old)\b`,
);
/** « Marie, élève de 3e au collège », « Ana (14 ans) » */
const SIGNED = new RegExp(
  String.raw`^(?!.*\b(?:il y a|depuis|pendant|apres|avant|a l age|avait|avais)\b|.*\b(?:a|des|vers) ${AGE} ans$).*\b${AGE} (?:ans|years old)$|\b(?:eleve|collegienne?|lyceenne?|ecoliere?|pupil)\b|\b(?:cp|ce[12]|cm[12])$|\bclasse de (?:cp|ce[12]|cm[12]|[3-6] ?e|sixieme|cinquieme|quatrieme|troisieme|seconde)\b`,
);
const SIGNATURE = 12;

/** « Inès Belkacem, 8 ans, école des Tilleuls », « mon fils Quentin (9 ans) »: whoever it is, a name and an age stand together. */
function namesChild(said: string): boolean {
  const [, age] = NAMED_AGE.exec(said) ?? [];
  return age !== undefined && Number(age) < ADULT;
}

const NAMED_AGE =
  /(?<!(?:^|\s)(?:[ÀA]|à|[Ee]n|[Dd]epuis|[Vv]ers|[Dd]ès|[Pp]our)\s)(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?:, | \()(\d{1,2}) ans(?=[,)]|$)/u;

const OF_AGE =
  /\b(?:plus|au moins|moins) (?:de |d )?1[0-8] ans\b|\b(?:majeure?|mineure?)\b|\b(?:over|under|at least) 1[0-8]\b/;
const UNDER = /\b(?:moins|mineure?|under)\b/;

/** « Avez-vous plus de 18 ans ? : non » */
function isDenied(said: string): boolean {
  const [, question = '', answer = ''] = /^(.*?)\s*[?:][\s?:]*(\S[^?:]*)$/su.exec(said) ?? [];
  return OF_AGE.test(plain(question)) && saidBy(answer) === (UNDER.test(plain(question)) ? 'yes' : 'no');
}

/** The same, where it is printed as an interview. */
function answersOfAge(blocks: readonly Nodes[]): string[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (!isQuestion(block) || next?.type !== 'paragraph') return [];
    const said = [block, next].map((node) => wordsOfNodes([node]).trim()).join(' : ');
    return isDenied(said) || isUnderAge(said) ? [said.replace(/\s+/g, ' ')] : [];
  });
}
