// The shape of the data: front matter and YAML files against their schemas.
import type * as z from 'zod';
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { hidingNotes } from '../cuts.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { namedFor } from './name-for-id.ts';
import { knownKeys } from './schema-keys.ts';
import { misreadValue } from './schema-misread.ts';
import { missingFile, noFrontMatter } from './schema-missing.ts';
import { tagInTitle } from './schema-title.ts';

export const rule: Rule = {
  id: 'schema',
  severity: 'error',
  fr: {
    title: 'Une information manque ou n’a pas la bonne forme',
    what: 'L’en-tête d’un récit et les fiches suivent un modèle fixe : des mots-clés connus, des dates écrites AAAA-MM-JJ, des listes entre crochets, des textes d’une longueur donnée.',
    why: 'Le site, les cartes et les livres sont faits à partir de ces informations : une faute de frappe dans un mot-clé ferait disparaître ce qu’il annonce.',
  },
  en: {
    title: 'A fact is missing or does not have the right shape',
    what: 'A story’s front matter and the other sheets follow a fixed model: known keys, dates as YYYY-MM-DD, lists in square brackets, texts of a given length.',
    why: 'The site, the cards and the books are made from these facts: a typing mistake in a key would make what it announces disappear.',
  },
  example: { part: 'frontMatter', wrong: 'theme: [emploi]', right: 'themes: [emploi]' },
  *find(content) {
    for (const { sheet, missing } of sheetsOf(content)) {
      // Bytes that are not text have no shape; their own rule tells them.
      if (sheet.notUtf8) continue;
      if (sheet.source.trim() === '') {
        yield { file: sheet.file, words: '', ...missingFile(sheet.file) };
        continue;
      }
      // Data of another notation were not read: the rule on what is unreadable tells it.
      if (sheet.slips?.some(({ kind }) => kind === 'toml')) continue;
      if (missing && sheet.yaml.value == null && sheet.yaml.flaws.length === 0 && sheet.yaml.powers.length === 0) {
        yield {
          file: sheet.file,
          position: { line: 1, column: 1 },
          words: firstLine(sheet.source),
          ...noFrontMatter(sheet.file),
        };
        continue;
      }
      // The values of such a sheet were not even read: its own rule tells why.
      if (sheet.yaml.powers.some(({ code }) => code === 'alias' || code === 'depth' || code === 'complex-key'))
        continue;
      if (sheet.yaml.tooLong) continue;
      const notes = new Set(hidingNotes(sheet).map(({ path }) => JSON.stringify(path)));
      const told = sheet.issues.filter(({ path }) => !notes.has(JSON.stringify(path)));
      for (const issue of firstOfEachPath(told)) yield* findingsOf(content, sheet, issue);
    }
  },
};

/** A value of the wrong kind breaks several bounds at once: the first thing said of it is enough. */
function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const path = JSON.stringify(issue.path);
    if (issue.code === 'unrecognized_keys') return true;
    const isFirst = !seen.has(path);
    seen.add(path);
    return isFirst;
  });
}

function* sheetsOf(content: Content): Generator<{ sheet: Sheet<unknown>; missing: boolean }> {
  for (const story of content.stories) {
    // What stands under the text's name without being a file is told by its own rule.
    if (!story.files.some(({ name }) => name === 'story.mdx')) yield { sheet: story.frontMatter, missing: true };
  }
  for (const { frontMatter } of content.pages) yield { sheet: frontMatter, missing: true };
  for (const sheet of [
    content.site,
    content.networks,
    content.themes,
    ...content.people,
    ...content.series,
    ...content.volumes,
  ]) {
    yield { sheet, missing: false };
  }
}

function* findingsOf(content: Content, sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Generator<Finding> {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      if (TOLD.includes(key)) continue;
      yield {
        file: sheet.file,
        position: sheet.yaml.locateKey(issue.path, key),
        words: shown(key, 60),
        ...unknownKey(sheet, issue.path, key),
      };
    }
    return;
  }
  const deepest = issue.code === 'invalid_union' ? likeliest(issue) : undefined;
  if (deepest) {
    for (const inner of deepest) yield* findingsOf(content, sheet, { ...inner, path: [...issue.path, ...inner.path] });
    return;
  }
  const misread = misreadValue(sheet, issue) ?? namedFor(content, sheet, issue) ?? tagInTitle(issue);
  yield {
    file: sheet.file,
    position: sheet.yaml.locate(issue.path),
    words: wordsAt(sheet, issue),
    ...(misread ?? wordingOf(issue)),
  };
}

/** Keys that the rule on YAML’s notations refuses. */
const TOLD = ['<<', '__proto__', 'constructor', 'prototype'];

/** The issues of the branch of a union that the value comes nearest to. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  const branches = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  return branches.sort((a, b) => a.length - b.length)[0];
}

function wordsAt(sheet: Sheet<unknown>, issue: z.core.$ZodIssue): string {
  const { line, column } = sheet.yaml.locate(issue.path);
  const end = sheet.yaml.span(issue.path)?.end;
  return (sheet.source.split(/\r?\n/)[line - 1] ?? '')
    .slice(column - 1, end?.line === line ? end.column - 1 : undefined)
    .trim()
    .slice(0, 60);
}

type Bilingual = { fr: Wording; en: Wording };

function unknownKey(sheet: Sheet<unknown>, path: readonly PropertyKey[], written: string): Bilingual {
  const key = shown(written);
  const known = knownKeys(sheet.file, path);
  const near = nearest(key, known);
  const list = known.slice(0, 30).join(', ');
  return {
    fr: {
      message: `Le mot-clé « ${key} » n’existe pas.`,
      remedy: near
        ? `Vouliez-vous écrire « ${near} » ?`
        : list
          ? `Les mots-clés possibles sont : ${list}.`
          : 'Retirez cette ligne.',
    },
    en: {
      message: `The key “${key}” does not exist.`,
      remedy: near ? `Did you mean “${near}”?` : list ? `The possible keys are: ${list}.` : 'Remove this line.',
    },
  };
}

function wordingOf(issue: z.core.$ZodIssue): Bilingual {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  const where = { fr: key ? `« ${key} »` : 'Ce fichier', en: key ? `“${key}”` : 'This file' };
  if (issue.code === 'invalid_type') return typeWording(issue, where, key ?? '');
  if (issue.code === 'invalid_value') return valueWording(issue, where);
  const limit = issue.code === 'too_small' || issue.code === 'too_big' ? limitOf(issue) : undefined;
  // What a schema says in its own words is French; the words of the library are not for writers.
  const isOwn = !/^(?:Too (?:small|big)|Invalid|Unrecognized|Expected)/.test(issue.message);
  return {
    fr: {
      message: isOwn ? `${where.fr} : ${issue.message}.` : `${where.fr} n’a pas la bonne forme.`,
      remedy: isOwn || !limit ? `Corrigez ${key ? where.fr : 'ce fichier'}.` : `Écrivez ${limit.fr}.`,
    },
    en: {
      message: `${where.en} is not right.`,
      remedy: limit
        ? `Write ${limit.en}.`
        : `Correct ${key ? where.en : 'this file'}; its page in the documentation shows its form.`,
    },
  };
}

type Where = Record<'fr' | 'en', string>;

function typeWording(issue: z.core.$ZodIssueInvalidType, where: Where, key: string): Bilingual {
  if (issue.input === undefined) {
    return {
      fr: { message: `Il manque ${where.fr}.`, remedy: `Ajoutez une ligne « ${key}: … ».` },
      en: { message: `${where.en} is missing.`, remedy: `Add a line “${key}: …”.` },
    };
  }
  const expected = TYPES[issue.expected] ?? { fr: 'une autre forme', en: 'another shape' };
  return {
    fr: { message: `${where.fr} n’a pas la bonne forme.`, remedy: `Écrivez ici ${expected.fr}.` },
    en: { message: `${where.en} does not have the right shape.`, remedy: `Write ${expected.en} here.` },
  };
}

function valueWording(issue: z.core.$ZodIssueInvalidValue, where: Where): Bilingual {
  const near = typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : undefined;
  const list = issue.values.map(String).join(', ');
  return {
    fr: {
      message: `${where.fr} n’a pas une valeur connue.`,
      remedy: near
        ? `Vouliez-vous écrire « ${near} » ? Les valeurs possibles sont : ${list}.`
        : `Écrivez l’une de ces valeurs : ${list}.`,
    },
    en: {
      message: `${where.en} does not have a known value.`,
      remedy: near ? `Did you mean “${near}”? The possible values are: ${list}.` : `Write one of: ${list}.`,
    },
  };
}

/** How much is right: « au moins 80 caractères ». */
function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): { fr: string; en: string } {
  const isSmall = issue.code === 'too_small';
  const limit = String(isSmall ? issue.minimum : issue.maximum);
  const { fr, en } = UNITS[issue.origin]?.(Number(limit)) ?? { fr: '', en: '' };
  const isStrict = issue.inclusive === false;
  return {
    fr: `${isStrict ? (isSmall ? 'plus de' : 'moins de') : isSmall ? 'au moins' : 'au plus'} ${limit}${fr}`,
    en: `${isStrict ? (isSmall ? 'more than' : 'less than') : isSmall ? 'at least' : 'at most'} ${limit}${en}`,
  };
}

const UNITS: Record<string, (count: number) => { fr: string; en: string }> = {
  string: (count) => ({ fr: count > 1 ? ' caractères' : ' caractère', en: count === 1 ? ' character' : ' characters' }),
  array: (count) => ({ fr: count > 1 ? ' éléments' : ' élément', en: count === 1 ? ' item' : ' items' }),
};

const TYPES: Record<string, { fr: string; en: string }> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true (oui) ou false (non)', en: 'true or false' },
  array: { fr: 'une liste, entre crochets : [un, deux]', en: 'a list, in square brackets: [one, two]' },
  object: { fr: 'un groupe de mots-clés, décalés de deux espaces', en: 'a group of keys, indented by two spaces' },
};

function firstLine(source: string): string {
  return (source.split(/\r?\n/)[0] ?? '').slice(0, 60);
}
