// What a schema refuses → what is wrong, and an example to copy that is made of the schema's own keys.
import type * as z from 'zod';
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { nearest } from '../nearest.ts';
import type { Bilingual } from '../problem.ts';
import { demanded, empty, missing } from './schema-absent.ts';
import { ENGLISH } from './schema-english.ts';
import { licencesNear } from './schema-licence.ts';
import { limitOf } from './schema-limit.ts';
import { isTruth } from './schema-meant.ts';
import { placeAt, type SheetPlace } from './schema-place.ts';
import { examples, placeName, valuesOf } from './schema-words.ts';

export function wordingOf(content: Content, sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Bilingual {
  const place = placeAt(content, sheet.file, issue.path);
  const isAbsent = sheet.yaml.span(issue.path) === undefined && issue.path.length > 0;
  if (isAbsent) return issue.code === 'custom' ? demanded(place, issue.message) : missing(place, issue);
  if (issue.input === null || (typeof issue.input === 'string' && issue.input.trim() === ''))
    return empty(place, issue);
  if (issue.path.length === 0 && issue.code === 'invalid_type') return noKeys(place, issue);
  if (issue.code === 'invalid_type') return wrongType(withOwnWords(place, issue.input), issue.expected);
  if (issue.code === 'invalid_value') return wrongValue(place, issue);
  if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(place, issue);
  if (issue.code === 'invalid_union' && issue.message.startsWith('Invalid')) return wrongType(place, 'union');
  return wrongForm(place, issue);
}

/** A sheet that holds something else than its keys, or a vocabulary that is no list. */
function noKeys(place: SheetPlace, { expected, input }: z.core.$ZodIssueInvalidType): Bilingual {
  const isList = expected === 'array';
  const isDashed = Array.isArray(input);
  const [first = ''] = place.examples;
  return {
    fr: {
      message: isList
        ? 'Ce fichier est une liste.'
        : isDashed
          ? 'Ces lignes commencent par un tiret : elles se lisent comme une liste.'
          : 'Aucun mot-clé ne se lit ici.',
      remedy: isList
        ? `Écrivez un élément par ligne : « - ${first.slice(1, -1)} ».`
        : isDashed
          ? 'Retirez les tirets : écrivez « mot-clé: valeur », une information par ligne.'
          : 'Écrivez « mot-clé: valeur », une information par ligne.',
    },
    en: {
      message: isList
        ? 'This file is a list.'
        : isDashed
          ? 'These lines begin with a hyphen: they are read as a list.'
          : 'No key can be read here.',
      remedy: isList
        ? `Write one item a line: “- ${first.slice(1, -1)}”.`
        : isDashed
          ? 'Remove the hyphens: write “key: value”, one a line.'
          : 'Write “key: value”, one a line.',
    },
  };
}

function wrongType(place: SheetPlace, expected: string): Bilingual {
  const own = placeName(place);
  const list = place.key === undefined ? { fr: 'ce fichier', en: 'this file' } : own;
  const name = place.isItem ? { fr: `Chaque élément de ${list.fr}`, en: `Each item of ${list.en}` } : own;
  const type = TYPES[expected] ?? NEITHER;
  const isBracketed = place.hasForm && !['string', 'number', 'int', 'boolean'].includes(expected);
  const { fr, en } = examples(place);
  return {
    fr: {
      message: `${name.fr} ${type.is.fr}.`,
      remedy: isBracketed
        ? `Écrivez par exemple ${fr}.`
        : `Écrivez ici ${type.write.fr}${place.hasForm ? `, par exemple ${fr}` : ''}.`,
    },
    en: {
      message: `${name.en} ${type.is.en}.`,
      remedy: isBracketed
        ? `Write for example ${en}.`
        : `Write ${type.write.en} here${place.hasForm ? `, for example ${en}` : ''}.`,
    },
  };
}

function wrongValue(place: SheetPlace, issue: z.core.$ZodIssueInvalidValue): Bilingual {
  const name = placeName(place);
  const near = typeof issue.input === 'string' ? nearTo(issue.input, issue.values.map(String)) : undefined;
  const list = valuesOf(issue, place);
  const others = place.examples.length > 1 ? examples(place) : undefined;
  return {
    fr: {
      message: `${name.fr} n’a pas une valeur connue.`,
      remedy: near
        ? `Vouliez-vous écrire « ${near.join(' », ou « ')} » ? Les valeurs possibles sont : ${list.fr}.`
        : others
          ? `Écrivez ${others.fr}.`
          : `Écrivez l’une de ces valeurs : ${list.fr}.`,
    },
    en: {
      message: `${name.en} does not have a known value.`,
      remedy: near
        ? `Did you mean “${near.join('”, or “')}”? The possible values are: ${list.en}.`
        : others
          ? `Write ${others.en}.`
          : `Write one of: ${list.en}.`,
    },
  };
}

function nearTo(written: string, values: readonly string[]): string[] | undefined {
  const licences = licencesNear(values, written).slice(0, 3);
  const near = nearest(written, values);
  return licences.length > 0 ? licences : near === undefined ? undefined : [near];
}

function wrongSize(place: SheetPlace, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Bilingual {
  const name = placeName(place);
  const limit = limitOf(issue);
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  const isEmptyList = issue.origin === 'array' && issue.code === 'too_small';
  const { fr, en } = examples(place);
  const like =
    isEmptyList && place.hasForm ? { fr: `, par exemple ${fr}`, en: `, for example ${en}` } : { fr: '', en: '' };
  return {
    fr: {
      message: isOwn(issue)
        ? `${name.fr} : ${issue.message}.`
        : `${name.fr} n’a pas la bonne ${isNumber ? 'forme' : 'longueur'}.`,
      remedy: `Écrivez ${limit.fr}${like.fr}.`,
    },
    en: {
      message: `${name.en} does not have the right ${isNumber ? 'shape' : 'length'}.`,
      remedy: `Write ${limit.en}${like.en}.`,
    },
  };
}

function wrongForm(place: SheetPlace, issue: z.core.$ZodIssue): Bilingual {
  const name = placeName(place);
  // A group whose keys are right is at odds with another line: no example would help.
  const isGroup = typeof issue.input === 'object' && !Array.isArray(issue.input);
  const { fr, en } = examples(place);
  return {
    fr: {
      message: isOwn(issue) ? sentence(`${name.fr} : ${issue.message}`) : `${name.fr} n’a pas la bonne forme.`,
      remedy: isGroup
        ? `Corrigez ${name.inside}, ou retirez cette ligne.`
        : place.hasForm
          ? `Écrivez par exemple ${fr}.`
          : `Corrigez ${name.inside}.`,
    },
    en: {
      message: formOf(issue, name.en),
      remedy: isGroup
        ? `Correct ${name.en}, or remove this line.`
        : place.hasForm
          ? `Write for example ${en}.`
          : `Correct ${place.key === undefined ? 'this file' : name.en}; its page in the documentation shows its form.`,
    },
  };
}

/** What the schema says, in English; it may have words of its own that have none. */
function formOf(issue: z.core.$ZodIssue, name: string): string {
  const own = ENGLISH[issue.message];
  return own === undefined ? `${name} does not have the right form.` : sentence(`${name}: ${own}`);
}

function sentence(words: string): string {
  return words.endsWith('…') ? words : `${words}.`;
}

/** What a schema says in its own words is French; the words of the library are not for writers. */
function isOwn({ message }: z.core.$ZodIssue): boolean {
  return !/^(?:Too (?:small|big)|Invalid|Unrecognized|Expected)/.test(message);
}

/** The words that stand alone where a group is expected are those of its first key, where that holds words. */
function withOwnWords(place: SheetPlace, input: unknown): SheetPlace {
  if (
    typeof input !== 'string' ||
    place.isItem ||
    !/^[\p{L}\p{N}][^,:#"'[\]{}]{0,80}$/u.test(input) ||
    /\.\w{3,4}$/.test(input) ||
    isTruth(input)
  )
    return place;
  const examples = place.examples.map((line) =>
    line.replace(/^((?:[\w-]+: )?\{ [\w-]+: )…/, (_, start) => start + input),
  );
  return { ...place, examples };
}

/** What a value should be, and what to write where an example would show nothing. */
const NEITHER = {
  is: { fr: 'n’a pas la bonne forme', en: 'does not have the right shape' },
  write: { fr: 'une autre forme', en: 'another shape' },
};
const TYPES: Record<string, typeof NEITHER> = {
  string: { ...NEITHER, write: { fr: 'un texte', en: 'a text' } },
  number: { ...NEITHER, write: { fr: 'un nombre', en: 'a number' } },
  int: { ...NEITHER, write: { fr: 'un nombre entier', en: 'a whole number' } },
  boolean: { ...NEITHER, write: { fr: 'true (oui) ou false (non)', en: 'true or false' } },
  array: {
    is: { fr: 'est une liste', en: 'is a list' },
    write: { fr: 'une liste, entre crochets : [un, deux]', en: 'a list, in square brackets: [one, two]' },
  },
  object: {
    is: { fr: 'se compose de mots-clés', en: 'is made of keys' },
    write: { fr: 'un groupe de mots-clés, décalés de deux espaces', en: 'a group of keys, indented by two spaces' },
  },
};
