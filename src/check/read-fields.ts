// The fields of sheets that readers see: what each of them is, and where it is printed. Every rule on words starts from here.

export interface ReadField {
  /** Keys, through lists: `parts.title`. */
  path: string;
  /**
   * `prose` is set and advised like a text; a `name` is nobody's to mend; a `quoted` is somebody else's words, or what was
   * wrong; a `fact` is a date or an address.
   */
  as: 'prose' | 'name' | 'quoted' | 'fact';
  /** Whether a card or a book prints it too, in faces of its own. */
  isPrinted: boolean;
}

const field =
  (as: ReadField['as'], isPrinted: boolean) =>
  (...paths: string[]): ReadField[] =>
    paths.map((path) => ({ path, as, isPrinted }));

const [prose, sitesProse] = [field('prose', true), field('prose', false)];
const [names, quoted, facts] = [field('name', true), field('quoted', true), field('fact', false)];

/** `evidence` follows the text, whatever its typography. */
export const STORY: readonly ReadField[] = [
  ...prose('title', 'summary', 'cover.credit', 'sponsor.disclosure', 'encounters.with.label'),
  ...sitesProse('socialTitle', 'cover.alt', 'share.quote', 'share.alt'),
  ...names('authors.creditAs', 'places', 'encounters.irl.place', 'original.author', 'sponsor.name'),
  ...names('portrait.organisation.name', 'portrait.organisation.sector', 'portrait.organisation.city'),
  ...quoted('original.title'),
  ...facts('portrait.organisation.url', 'portrait.organisation.founded', 'original.url', 'original.published'),
];

export const PERSON: readonly ReadField[] = [
  ...prose('role', 'bio', 'portrait.credit'),
  ...sitesProse('portrait.alt'),
  ...names('displayName', 'givenName', 'familyName', 'particle', 'sortName', 'organisation'),
];

export const SERIES: readonly ReadField[] = prose('title', 'description', 'questions');

export const VOLUME: readonly ReadField[] = [
  ...prose('title', 'subtitle', 'parts.title', 'sponsor.disclosure'),
  ...names('sponsor.name'),
  ...quoted('errata.was', 'errata.now'),
];

/** Its text is read as that of a story, and judged by a rule of its own. */
export const REACTION: readonly ReadField[] = names('signature');

/** Of the editors' own pages. */
export const PAGE: readonly ReadField[] = sitesProse('title', 'description');

export const SITE: readonly ReadField[] = [
  ...prose('tagline'),
  ...sitesProse('description'),
  ...names('name', 'publisher.name', 'legal.director'),
  ...quoted('publisher.address'),
];

/** Of a network or a theme. */
export const WORD: readonly ReadField[] = names('label');
