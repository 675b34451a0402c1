// An unknown key that is a known one in another word, another case or with a slip: it is told once, by that key's name.
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { plain } from '../closed-words.ts';
import { nearest } from '../nearest.ts';
import type { Edit } from '../problem.ts';
import { isFlat } from './schema-flat-group.ts';
import { keysAt, knownKeys } from './schema-keys.ts';

/** The known key that a writer means by another one: `titre`, `Title`, `auteur`, `theme`. */
export function meantKey(file: string, path: readonly PropertyKey[], written: string): string | undefined {
  const known = knownKeys(file, path);
  return sameKey(known, written) ?? sameKey(known, written, LOOSE_WORDS) ?? nearest(written, known);
}

/** Whether a key that is missing stands there under another name. */
export function isUnderOtherName(sheet: Sheet<unknown>, path: readonly PropertyKey[]): boolean {
  const map = path.slice(0, -1);
  const known = knownKeys(sheet.file, map);
  return keysAt(sheet, map).some(
    (key) => !known.includes(key) && !isFlat(sheet, map, key) && meantKey(sheet.file, map, key) === path.at(-1),
  );
}

/** Writes the known key, where its name is sure, nobody wrote it and one key alone stands for it. */
export function renamed(sheet: Sheet<unknown>, path: readonly PropertyKey[], written: string): Edit | undefined {
  const known = knownKeys(sheet.file, path);
  const right = sameKey(known, written);
  const keys = keysAt(sheet, path).filter((key) => !isFlat(sheet, path, key));
  if (right === undefined || keys.includes(right) || keys.filter((key) => sameKey(known, key) === right).length > 1)
    return undefined;
  const start = sheet.yaml.locateKey(path, written);
  const end = { line: start.line, column: start.column + written.length };
  const edit = offsetsOf(sheet.source, { start, end });
  return sheet.source.slice(edit.start, edit.end) === written ? { ...edit, text: right } : undefined;
}

function sameKey(known: readonly string[], written: string, words = OTHER_WORDS): string | undefined {
  const name = plain(written);
  const same = known.filter((key) => plain(key) === name);
  const meant = same.length > 0 ? same : known.filter((key) => words[key]?.split(' ').includes(name));
  return meant.length === 1 ? meant[0] : undefined;
}

/** What people call the keys, and nothing else, in French and in other software: without accents, spaces or hyphens. */
const OTHER_WORDS: Record<string, string> = {
  title: 'titre titres',
  socialTitle: 'titresocial titrereseaux titrepartage',
  subtitle: 'soustitre',
  lang: 'langue language locale',
  authors: 'author auteur auteurs autrice autrices auteurrice auteurrices',
  author: 'auteur autrice',
  summary: 'resume chapeau chapo',
  published: 'publie publiele datedepublication pubdate publishdate publishedon publishedat dateparution',
  updated: 'misajour datedemiseajour lastmod updatedon updatedat',
  status: 'statut',
  series: 'serie',
  themes: 'theme thematiques thematique',
  networks: 'network reseau reseaux reseauxsociaux',
  network: 'reseau',
  places: 'place lieu lieux location locations',
  place: 'lieu',
  hashtags: 'hashtag motdiese motsdiese motsdieses',
  hashtag: 'motdiese',
  people: 'personnes personne gens persons',
  person: 'personne',
  encounters: 'encounter rencontre rencontres meetings',
  with: 'avec',
  evidence: 'preuve',
  organisation: 'organization',
  city: 'ville',
  founded: 'fondation fondee',
  url: 'adresse site website',
  links: 'link lien liens',
  handles: 'handle pseudos',
  handle: 'pseudo',
  name: 'nom',
  displayName: 'nomaffiche nomcomplet fullname',
  givenName: 'prenom firstname',
  familyName: 'nomdefamille lastname surname',
  particle: 'particule',
  sortName: 'nomdetri nomdeclassement sortas',
  role: 'fonction',
  bio: 'biographie biography',
  cover: 'couverture',
  alt: 'alternatif textealternatif',
  credit: 'credits',
  share: 'partage',
  quote: 'citation',
  licence: 'license licences',
  consent: 'consentement',
  ref: 'reference',
  outputs: 'output supports sorties',
  until: 'jusqua jusquau',
  withdrawn: 'retire',
  translationOf: 'traductionde',
  sponsor: 'commanditaire mecene',
  publisher: 'editeur',
  editors: 'editor editeurs editeur editrice editrices',
  edition: 'numerodedition',
  price: 'prix',
  legalDeposit: 'depotlegal',
  parts: 'part parties',
  stories: 'recits recit textes',
  ofTomes: 'surtomes',
  questions: 'question',
  label: 'libelle',
  altLabels: 'synonymes autresnoms',
  legal: 'mentionslegales',
  address: 'adresse',
  country: 'pays',
  tagline: 'slogan',
  host: 'hebergeur',
  director: 'directeur directrice',
  accounts: 'comptes',
  repository: 'depot repo',
  offline: 'horsligne',
};

/** Words that may stand for a key, or for something else: they name it, and no fix writes it. */
const LOOSE_WORDS: Record<string, string> = {
  title: 'headline nomdurecit',
  kind: 'type genre forme categorie category sorte',
  authors: 'by signature signatures',
  summary: 'abstract excerpt extrait description standfirst',
  description: 'resume summary excerpt',
  published: 'publication date',
  updated: 'modifie modified',
  series: 'collection',
  themes: 'sujets categories tags etiquettes topics',
  places: 'ville villes',
  place: 'ville location',
  outcome: 'suite resultat issue',
  direction: 'sens',
  organisation: 'entreprise societe company structure',
  founded: 'creation',
  url: 'lien link href',
  handles: 'comptes',
  handle: 'compte identifiant',
  displayName: 'name nom',
  role: 'metier poste job',
  cover: 'image illustration',
  credit: 'photographe',
  consent: 'accord',
  outputs: 'usages',
  until: 'fin expire',
  embargo: 'pasavant',
  original: 'source origine',
  sponsor: 'partenaire',
  licence: 'droits rights',
  stories: 'story',
  tome: 'numero volume',
  accent: 'couleur color colour',
  parts: 'chapitres chapters sections',
  date: 'jour le',
  label: 'nom intitule',
  tagline: 'accroche',
  status: 'etat state',
  alt: 'texte',
};
