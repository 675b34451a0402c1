// « Mon IBAN : FR76… », « Code wifi : PLOMB-1951 »: what is private since it is called so, even where its check digits are wrong. A tale that says what a code was announces none.

/** What a private passage is, as a report names it. */
export type PrivateKind =
  | ('email' | 'phone' | 'home' | 'link')
  | ('iban' | 'card' | 'security' | 'secret' | 'account' | 'paper' | 'plate');

interface Announced {
  kind: PrivateKind;
  /** Of the value. */
  start: number;
  end: number;
  /** Where what announces it begins. */
  from?: number;
}

/** In no order. Linear in the length of the words. */
export function announcedIn(words: string): Announced[] {
  return PATTERNS.flatMap(({ kind, announces, pattern, leaves }) => {
    if (!announces.test(words)) return [];
    return [...words.matchAll(pattern)].flatMap(({ index, 0: all, groups = {} }) => {
      const said = (groups.value ?? '').replace(/[\s.,;:»”"]+$/u, '');
      const start = index + all.length - (groups.value ?? '').length;
      return isValue(kind, said) ? [{ kind, start, end: start + said.length, ...(leaves && { from: index }) }] : [];
    });
  });
}

/** A number has digits enough; a password that is only letters is one after a colon. */
function isValue(kind: PrivateKind, said: string): boolean {
  return (said.match(/\d/g) ?? []).length >= (LEAST_DIGITS[kind] ?? 0);
}

const LEAST_DIGITS: Partial<Record<PrivateKind, number>> = { iban: 12, card: 3, security: 11, paper: 5 };

const OWN = String.raw`(?<!\p{L})(?:mon|ma|mes|notre|le|la|les|l[’']|my|our|the)?\s*(?:n(?:°|os?|um[ée]ros?)\.?\s*(?:de\s+)?(?:la\s+|l[’'])?)?`;
/** « est le », « : », « = » */
const IS = String.raw`(?:\s+(?:est|c[’']est|is))?(?:\s+(?:le|la|the))?\s*[:=]?\s*[«“"]?\s*`;
const COLON = String.raw`\s*(?:\([^()\n]{0,30}\)\s*)?[:=]\s*[«“"]?\s*`;
const OF = String.raw`\s+(?:(?:de\s+(?:la\s+|l[’'])?|du\s+|des\s+|d[’'])(?:ma\s+|mon\s+|notre\s+)?)?`;
const DOORS =
  'wi-?fi|acc[èe]s|portes?|portail|immeuble|entr[ée]e|alarme|pin|puk|secret|confidentiel|carte|coffre|cadenas|bo[îi]te(?: (?:aux lettres|[àa] cl[ée]s?))?|digicode|interphone|grille|hall|garage|t[ée]l[ée]phone|ordinateur|box|parking|barri[èe]re|maison|appartement|vigik';
const PASSWORD = String.raw`(?:mots?\s+de\s+passe|mdp)(?:${OF}(?!est\b|c[’']est|[ée]tai[ts])[\p{L}-]{2,20}(?:\s+[\p{L}-]{2,20})?)?|pass(?:word|code)|(?:code|cl[ée])${OF}wi-?fi|cl[ée]\s+(?:wpa2?|wep)|login|identifiants?`;

/** A password of letters alone is one of a thing that has one: « Notre mot de passe d’enfants » is of a tale. */
const LETTERS = PASSWORD.replace(
  String.raw`[\p{L}-]{2,20}(?:\s+[\p{L}-]{2,20})?`,
  String.raw`(?:wi-?fi|bo[îi]te|mail|messagerie|compte|ordinateur|session|site|box|gmail|orange|facebook|t[ée]l[ée]phone|tablette|[\p{L}-]{0,20}\d)(?:\s+[\p{L}-]{2,20})?`,
);

interface Form {
  kind: PrivateKind;
  /** Patterns. */
  label: string;
  between: string;
  value: string;
  /** What announces it says more, and stays: « Pour le virement des droits d'auteur » */
  isApart?: boolean;
}

const ACCOUNT = String.raw`(?<![\p{L}\d])(?:[A-Z]{2}\d\d(?:[\s.-]?(?=[A-Z]{0,3}\d)[A-Z\d]{4}){2,7}(?:[\s.-]?(?=[A-Z]{0,2}\d)[A-Z\d]{1,3})?|\d{5}[\s.-]?\d{5}[\s.-]?[A-Z\d]{11}[\s.-]?\d\d)(?![\p{L}\d])`;

const DIGIT =
  '(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante|et)';
/** A telephone number in letters: its five pairs at least. */
const SPELT = String.raw`${DIGIT}(?:[\s,-]+${DIGIT}){5,20}(?!\p{L})`;

const FORMS: readonly Form[] = [
  {
    kind: 'iban',
    label: 'iban|rib',
    between: String.raw`(?!\p{L})[^\n;!?]{0,40}?`,
    value: ACCOUNT,
  },
  {
    kind: 'iban',
    isApart: true,
    label: String.raw`compte(?:\s+bancaire)?|virements?|bank\s+account|account\s+number`,
    between: String.raw`(?!\p{L})[^\n;!?]{0,60}?`,
    value: ACCOUNT,
  },
  // Nothing else is written so, but with a slip.
  {
    kind: 'iban',
    label: '',
    between: '',
    value: String.raw`(?<![\p{L}\d])FR\d\d(?:\s?[A-Z\d]{4}){5}\s?[A-Z\d]{3}(?![\p{L}\d])`,
  },
  {
    kind: 'security',
    label: String.raw`s[ée]cu(?:rit[ée]\s+sociale)?|nir|nss|insee|carte\s+vitale|avs|niss|registre\s+national|social\s+security(?:\s+number)?`,
    between: String.raw`(?!\p{L})[^\n;!?\d]{0,40}?`,
    value: String.raw`(?<!\d)\d[\d\s./AB-]{9,22}\d(?!\d)`,
  },
  {
    kind: 'security',
    label: '',
    between: '',
    value: String.raw`(?<![\p{L}\d])[12]\s\d\d\s(?:0[1-9]|1[0-2])\s(?:\d\d|2[AB])\s\d{3}\s\d{3}\s\d\d(?!\d)`,
  },
  {
    kind: 'card',
    label: String.raw`cartes?(?!\s+d(?:e\s|u\s|[’'])(?!cr[ée]dit|paiement|d[ée]bit))(?:\s+(?:bancaire|bleue|de\s+cr[ée]dit|visa))?|cb|visa|mastercard|(?:credit|bank)\s+card`,
    between: String.raw`(?!\p{L})[^\n;!?\d]{0,30}?`,
    value: String.raw`(?<!\d)\d(?:[\s-]?\d){12,18}(?!\d)`,
  },
  { kind: 'card', label: 'cvv2?|cvc|crypto(?:gramme)?', between: IS, value: String.raw`\d{3,4}(?!\d)` },
  // Beside the number of a card.
  {
    kind: 'card',
    label: String.raw`(?<=\d{4},?\s+(?:et\s+)?)(?:au\s+(?:dos|verso)|exp(?:ir\p{L}*)?\.?(?:\s+(?:fin|le|en))?)`,
    between: IS,
    value: String.raw`(?:\d\d/\d{2,4}|\d{3,4})(?![\d/])`,
  },
  {
    kind: 'plate',
    label: String.raw`plaques?(?:\s+d[’']immatriculation)?|immatriculation`,
    between: COLON,
    value: String.raw`(?:[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|\d{2,4}[ -]?[A-Z]{2,3}[ -]?(?:\d\d|2[AB]))(?![\p{L}\d])`,
  },
  // « zéro six douze trente-quatre… »
  {
    kind: 'phone',
    label: String.raw`mon\s+(?:0[1-9]|num[ée]ro|portable|fixe|mobile|t[ée]l(?:[ée]phone)?)`,
    between: COLON,
    value: SPELT,
  },
  { kind: 'phone', label: '', between: '', value: String.raw`(?<!\p{L})(?=z[ée]ro[ -](?:six|sept)(?!\p{L}))${SPELT}` },
  {
    kind: 'secret',
    label: LETTERS,
    between: COLON,
    value: String.raw`[^\s«»“”]{3,40}(?=\s*(?:$|[\n)»”"])|(?<=[.,;!?])\s)`,
  },
  {
    kind: 'secret',
    label: String.raw`${PASSWORD}|code${OF}(?:${DOORS})(?:\s+d[eu]\s+(?:la\s+)?\p{L}{2,20})?|digicode|code\s+(?:pin|puk)|puk`,
    between: IS,
    value: String.raw`(?=[^\s«»“”]{0,20}\d)[^\s«»“”]{3,30}`,
  },
  // As a keypad has them.
  {
    kind: 'secret',
    label: 'codes?',
    between: String.raw`\s*:?\s*`,
    value: String.raw`(?:\d{3,5}[A-F]|[A-F]\d{3,5}|\d{1,3}[A-F]\d{1,3})(?![\p{L}\d])`,
  },
  {
    kind: 'account',
    label: 'skype|discord|telegram|snap(?:chat)?|signal|whatsapp|viber|messenger',
    between: COLON,
    value: String.raw`@?[\w.:#-]{3,40}`,
  },
  {
    kind: 'paper',
    label: String.raw`passeport|passport|carte\s+(?:nationale\s+)?d[’']identit[ée]|cni|titre\s+de\s+s[ée]jour|permis(?:\s+de\s+conduire)?|num[ée]ro\s+fiscal|num[ée]ro\s+d[’']allocataire`,
    between: String.raw`(?!\p{L})[^\n.;!?\d]{0,20}?`,
    value: String.raw`(?<![\p{L}\d])[A-Z]{0,2}\d[A-Z\d]{0,14}(?:[ -]\d[A-Z\d]{0,6}){0,4}(?![\p{L}\d])`,
  },
];

const PATTERNS = FORMS.map(({ kind, label, between, value, isApart }) => ({
  kind,
  announces: new RegExp(label, 'iu'),
  pattern: new RegExp(`(?:${OWN})?(?:${label})(?:${between})(?<value>${value})`, 'giu'),
  /** What announces it leaves with it. */
  leaves: label !== '' && !isApart,
}));
