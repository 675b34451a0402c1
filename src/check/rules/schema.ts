// The shape of the data: front matter and YAML files against their schemas.
import type * as z from 'zod';
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { knownKeys } from './schema-keys.ts';

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
      if (sheet.source.trim() === '') {
        yield { file: sheet.file, position: { line: 1, column: 1 }, words: '', ...missingFile(sheet.file) };
        continue;
      }
      if (missing && sheet.yaml.value == null && sheet.yaml.flaws.length === 0) {
        yield { file: sheet.file, position: { line: 1, column: 1 }, words: firstLine(sheet.source), ...noFrontMatter };
        continue;
      }
      for (const issue of sheet.issues) yield* findingsOf(sheet, issue);
    }
  },
};

function* sheetsOf(content: Content): Generator<{ sheet: Sheet<unknown>; missing: boolean }> {
  for (const story of content.stories) yield { sheet: story.frontMatter, missing: true };
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

function* findingsOf(sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Generator<Finding> {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      yield {
        file: sheet.file,
        position: sheet.yaml.locateKey(issue.path, key),
        words: key,
        ...unknownKey(sheet, issue.path, key),
      };
    }
    return;
  }
  const deepest = issue.code === 'invalid_union' ? likeliest(issue) : undefined;
  if (deepest) {
    for (const inner of deepest) yield* findingsOf(sheet, { ...inner, path: [...issue.path, ...inner.path] });
    return;
  }
  yield {
    file: sheet.file,
    position: sheet.yaml.locate(issue.path),
    words: wordsAt(sheet, issue),
    ...wordingOf(issue),
  };
}

/** The issues of the branch of a union that the value comes nearest to. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  const branches = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  return branches.sort((a, b) => a.length - b.length)[0];
}

function wordsAt(sheet: Sheet<unknown>, issue: z.core.$ZodIssue): string {
  const { line, column } = sheet.yaml.locate(issue.path);
  return (sheet.source.split(/\r?\n/)[line - 1] ?? '')
    .slice(column - 1)
    .trim()
    .slice(0, 60);
}

type Bilingual = { fr: Wording; en: Wording };

function unknownKey(sheet: Sheet<unknown>, path: readonly PropertyKey[], key: string): Bilingual {
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
  const key = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'fichier';
  const where = `« ${String(key)} »`;
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return {
      fr: { message: `Il manque ${where}.`, remedy: `Ajoutez une ligne « ${String(key)}: … ».` },
      en: { message: `“${String(key)}” is missing.`, remedy: `Add a line “${String(key)}: …”.` },
    };
  }
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? { fr: 'une autre forme', en: 'another shape' };
    return {
      fr: { message: `${where} n’a pas la bonne forme.`, remedy: `Écrivez ici ${expected.fr}.` },
      en: { message: `“${String(key)}” does not have the right shape.`, remedy: `Write ${expected.en} here.` },
    };
  }
  if (issue.code === 'invalid_value') {
    const near = typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : undefined;
    const list = issue.values.map(String).join(', ');
    return {
      fr: {
        message: `${where} n’a pas une valeur connue.`,
        remedy: near
          ? `Vouliez-vous écrire « ${near} » ? Les valeurs possibles sont : ${list}.`
          : `Écrivez l’une de ces valeurs : ${list}.`,
      },
      en: { message: `“${String(key)}” does not have a known value.`, remedy: `Write one of: ${list}.` },
    };
  }
  return {
    fr: { message: `${where} : ${issue.message}.`, remedy: `Corrigez ${where}.` },
    en: {
      message: `“${String(key)}” is not right.`,
      remedy: `Correct “${String(key)}”; its page in the documentation shows its form.`,
    },
  };
}

const TYPES: Record<string, { fr: string; en: string }> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true (oui) ou false (non)', en: 'true or false' },
  array: { fr: 'une liste, entre crochets : [un, deux]', en: 'a list, in square brackets: [one, two]' },
  object: { fr: 'un groupe de mots-clés, décalés de deux espaces', en: 'a group of keys, indented by two spaces' },
};

function missingFile(file: string): Bilingual {
  return {
    fr: {
      message: `Le fichier ${file} manque ou est vide.`,
      remedy: 'Créez-le d’après le modèle de la documentation.',
    },
    en: { message: `The file ${file} is missing or empty.`, remedy: 'Create it from the model in the documentation.' },
  };
}

const noFrontMatter: Bilingual = {
  fr: {
    message: 'Ce texte n’a pas d’en-tête.',
    remedy:
      'Commencez le fichier par une ligne « --- », les informations (title, kind, authors…), puis une autre ligne « --- ».',
  },
  en: {
    message: 'This text has no front matter.',
    remedy: 'Start the file with a line “---”, the facts (title, kind, authors…), then another line “---”.',
  },
};

function firstLine(source: string): string {
  return (source.split(/\r?\n/)[0] ?? '').slice(0, 60);
}
