// What the lines of a head say, a fact each → who signs, what the text is called, what was wished: judged as the row of a form is.
import type { Arrival, Caution } from '../arrival.ts';
import { BOX, holdsContact, isContact, isTold, isYesOrNo } from '../forms/answers.ts';
import { NAMES, type Role, roleOf } from '../forms/columns.ts';
import { asksForRealName } from '../forms/matters.ts';
import { plain } from '../forms/plain.ts';
import { factsOf, Row } from '../forms/row.ts';
import { isNoName, signatureIn } from '../forms/signature.ts';
import { readTitle } from '../forms/title.ts';
import { isAnonymousAccount } from '../nobody.ts';

export interface Fact {
  column: string;
  role: Role;
  value: string;
  /** It answers a question that has a number. */
  isNumbered?: boolean;
  /** Of which person it is, where each has a row of a table, or a block of their own. */
  person?: number;
}

/** A list of hotels has telephone numbers beside its cities: no number says by itself what it is. */
export function factOf(column: string, said: string): Fact {
  const value = UNANSWERED.test(said) ? '' : said;
  const known = HEADER[plain(column)] ?? roleOf(column, isContact(bare(value)) ? [] : [value]);
  if (NAMES.has(known)) return { column, role: ofName(known, value), value };
  return { column, role: DOUBTFUL.includes(known) ? ofQuestion(known, column, value) : known, value };
}

/** « Nom : non » says whether it is printed, « Auteur : anonyme » how; « Nom : le sien. » is of a story. */
function ofName(role: Role, value: string): Role {
  if (isYesOrNo(value)) return 'naming';
  if (signatureIn(value) === 'anonymous') return 'signature';
  return /\p{Ll}{2}[.!?…]$/u.test(value) ? 'question' : role;
}

/** « Quel prénom donneriez-vous à votre quartier ? » is of an interview, unless it is answered as a field is. */
function ofQuestion(role: Role, column: string, value: string): Role {
  const { isOpen, isAsked } = readTitle(column);
  const isAnswered = holdsContact(value) || isContact(bare(value)) || isYesOrNo(value);
  return isAnswered || !(isOpen || (isAsked && role !== 'doubtful')) ? role : 'question';
}

const DOUBTFUL: readonly Role[] = ['doubtful', 'doubtful-name', 'doubtful-consent', 'perhaps-private', 'home'];

/** Of a mail, and of a sheet. */
const HEADER: Partial<Record<string, Role>> = {
  de: 'sender',
  from: 'sender',
  objet: 'kept-aside',
  ...{ 'titre provisoire': 'title', 'titre propose': 'title', 'working title': 'title' },
  sujet: 'kept-aside',
  ...{ date: 'date', envoye: 'date', 'envoye le': 'date', 'recu le': 'date', 'soumis le': 'date' },
  // Of the author, who may sign by another name.
  ...{
    bio: 'kept-aside',
    biographie: 'kept-aside',
    'courte biographie': 'kept-aside',
    'notice biographique': 'kept-aside',
  },
  ...{ 'a propos de l auteur': 'kept-aside', 'about the author': 'kept-aside' },
  ...{ age: 'kept-aside', profession: 'kept-aside', metier: 'kept-aside', ecole: 'kept-aside', classe: 'kept-aside' },
  ...{ occupation: 'kept-aside', school: 'kept-aside', statut: 'kept-aside' },
};
/** What Word shows where nobody answered. */
const UNANSWERED =
  /^(?:cliquez (?:ou appuyez )?ici\b.*|click (?:or tap )?(?:here|to)\b.*|(?:choisissez|s[ée]lectionnez) (?:un|une) \p{L}+\.?|choose an? item\.?|entrez (?:du|une|votre) .*|enter (?:text|a date)\.?|[_.…\s-]+)$/iu;

/** What is of a person and of no story, whatever stands beside it. */
export function isPersonal({ role }: Fact): boolean {
  return role !== 'question';
}

/** A wish that somebody typed without a label: « Ne pas publier mon nom ». */
export function isWished({ role }: Pick<Fact, 'role'>): boolean {
  return WISHES.includes(role);
}

/**
 * Facts are of a head where one of them is an address or a telephone number, and nothing but that, or where a name or a
 * signature stands beside a wish, a title, or two more facts that are all of a person. A cast of characters has none.
 */
export function isHead(facts: readonly Fact[]): boolean {
  if (facts.length < 2 || facts.every(isWished)) return facts.some(isHeadAlone);
  const holds = (roles: readonly Role[]) => facts.some(({ role }) => roles.includes(role));
  if (facts.some(({ role, value }) => ASIDE.includes(role) && (isContact(bare(value)) || holdsContact(value))))
    return true;
  const isNamed = facts.some(isName);
  if (facts.some(isWithheld) || (isNamed && facts.some((fact) => isPersonal(fact) && holdsContact(fact.value))))
    return true;
  if (facts.every(isPersonal) && facts.some(isUnsigned)) return true;
  if (holds(WISHES) || facts.some(isBoxed)) return isNamed || holds(['signature', ...ASIDE]);
  if (isNamed && holds(['signature', 'title'])) return true;
  const numbered = facts.filter((fact) => fact.isNumbered && isPersonal(fact));
  return isNamed && ((facts.length > 2 && facts.every(isPersonal)) || numbered.length > 1);
}

/** Above a text and apart from it: one name that is whole, or its two parts. */
export function areNames(facts: readonly Fact[]): boolean {
  const words = facts.map(({ value }) => value).join(' ');
  const isWhole = /^\p{Lu}[\p{L}’'.-]*(?: [\p{L}’'.-]+){0,3} \p{Lu}[\p{L}’'.-]*$/u.test(words);
  return isWhole && facts.every((fact) => NAMES.has(fact.role) && signatureIn(fact.value) === 'name');
}

function isName({ column, role, value }: Fact): boolean {
  return NAMES.has(role) || (role === 'kept-aside' && asksForRealName(column) && value !== '');
}

/** « Envoyé par : anonymous » */
function isUnsigned({ role, value }: Fact): boolean {
  return role === 'signature' && isAnonymousAccount(value);
}

/** « Nom : Kerlau (à ne pas publier) », and what is said of one’s name without a label. */
function isWithheld({ column, role, value }: Fact): boolean {
  if (role === 'doubtful-name' && column === '') return true;
  return NAMES.has(role) && isNoName(value) && RESERVED.test(plain(value));
}

const RESERVED =
  /\b(?:pas|sans|non publie\w*|confidentiel|prive|emprunt|vrai|veritable|mais|sauf|sign\w+|not|private)\b/;

function isBoxed({ role, value }: Fact): boolean {
  return role === 'doubtful-consent' && (isYesOrNo(value) || value.search(BOX) >= 0);
}

/** « Auteur : anonyme », « Signature : M. », « Anonyme : oui », and nothing else. */
function isHeadAlone({ column, role, value }: Fact): boolean {
  if (ASIDE.includes(role) && isContact(bare(value))) return true;
  if (value === '' || value.length > 60 || isTold(value)) return false;
  if (isUnsigned({ column, role, value })) return true;
  return ALONE.test(plain(column))
    ? isPersonal({ column, role, value })
    : WISHES.includes(role) && isWish(column, value);
}

const ALONE =
  /^(?:(?:votre |mon |ma |nom d )?(?:auteur|autrice|author|auteur (?:ou |et )?autrice|auteur e|signature|pseudo|pseudonyme|nom de plume|pen name)|signer|signee?(?: par)?|ecrit par|written by)(?: souhaitee?)?$/;

function isWish(column: string, value: string): boolean {
  return isYesOrNo(value) && (column === '' || /\b(?:je|j|mon|ma|mes|my|i|vous|you|anonym\w*)\b/.test(plain(column)));
}

const ASIDE: readonly Role[] = ['sender', 'kept-aside', 'perhaps-private', 'doubtful', 'home'];
const WISHES: readonly Role[] = ['consent', 'naming', 'anonymity'];

/** What is said of all who sign: one who signs is known by what is said of them alone too. */
const SHARED: readonly Role[] = [...WISHES, 'signature', 'doubtful-consent', 'doubtful-name'];

/** Who is to sign, and what an editor has to know, by the judge of forms. */
export function saidBy(facts: readonly Fact[]): Partial<Arrival> {
  const people = peopleIn(facts).map(judged);
  const authors = [...new Set(people.flatMap((one) => one.authors))];
  const cautions = [...new Set(people.flatMap((one): Caution[] => one.cautions ?? []))];
  const toRead = people.flatMap((one) => one.toRead ?? []);
  const [first] = people;
  const title = people.find((one) => one.title)?.title;
  const summary = people.find((one) => one.summary)?.summary;
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(authors.length > 0 && { authors }),
    ...(first?.nameParts && { nameParts: first.nameParts }),
    ...(cautions.length > 0 && { cautions }),
    ...(toRead.length > 0 && {
      toRead: toRead.filter(({ words }, at) => toRead.findIndex((one) => one.words === words) === at),
    }),
  };
}

function judged(facts: readonly Fact[]): ReturnType<typeof factsOf> {
  const own = facts.filter(({ value, role }) => /\p{L}/u.test(value) || isWished({ role }) || value.search(BOX) >= 0);
  return factsOf(
    new Row(
      own.map(({ column }) => column),
      // No answer of a head is of an interview.
      own.map(({ role }) => (role === 'question' ? 'kept-aside' : role)),
      own.map(({ value }) => value),
    ),
  );
}

/** A name that stands where one stood already is another person's. What is wished is of all, unless each wishes for themselves. */
function peopleIn(facts: readonly Fact[]): Fact[][] {
  const people: Fact[][] = [[]];
  for (const fact of facts) {
    const last = people.at(-1) as Fact[];
    const isOther = last.some(
      (one) => one.person !== fact.person && fact.person !== undefined && one.person !== undefined,
    );
    const isSecond = NAMES.has(fact.role) && fact.person === undefined && last.some(({ role }) => role === fact.role);
    if (isOther || isSecond) people.push([fact]);
    else last.push(fact);
  }
  return people.map((own) => [...own, ...SHARED.flatMap((role) => sharedOf(role, people, own))]);
}

function sharedOf(role: Role, people: readonly Fact[][], own: readonly Fact[]): Fact[] {
  const isOf = (one: Fact) => one.role === role;
  return own.some(isOf) ? [] : people.flatMap((one) => one.filter((fact) => isOf(fact) && fact.person === undefined));
}

/** `<a@b.fr>`, `[a@b.fr](mailto:a@b.fr)`, `Léa <a@b.fr>` */
export function bare(value: string): string {
  return /^\[([^\]]+)\]\(mailto:[^)]*\)$/.exec(value)?.[1] ?? value.replace(/^[^<>]*<|>$/g, '');
}
