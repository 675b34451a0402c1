// The shape of the data: front matter and YAML files against their schemas.
import type * as z from 'zod';
import type { Content } from '../../read/content.ts';
import type { Manuscript, Sheet } from '../../read/manuscript.ts';
import { hidingNotes, meantCuts } from '../cuts.ts';
import { atKey } from '../fields.ts';
import { sheetsOf } from '../files.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { namedFor } from './name-for-id.ts';
import { accountNamed } from './schema-account.ts';
import { impossibleDay } from './schema-day.ts';
import { flatGroup, isFlat } from './schema-flat-group.ts';
import { cutFlow, foreignItem, issuesToTell } from './schema-flow.ts';
import { wrongHashtag } from './schema-hashtag.ts';
import { knownKeys } from './schema-keys.ts';
import { bracketsFor } from './schema-list.ts';
import { listedNames } from './schema-listed.ts';
import { meantValue } from './schema-meant.ts';
import { misreadValue } from './schema-misread.ts';
import { missingFile, noFrontMatter } from './schema-missing.ts';
import { notedValue } from './schema-noted.ts';
import { isUnderOtherName, meantKey, renamed } from './schema-other-key.ts';
import { severalNames } from './schema-several.ts';
import { tagInTitle } from './schema-title.ts';
import { wordingOf } from './schema-wording.ts';

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
    const withoutFile = new Set<Sheet<unknown>>(content.stories.filter(isNoFile).map(({ frontMatter }) => frontMatter));
    for (const sheet of sheetsOf(content)) {
      // Bytes that are not text have no shape; their own rule tells them.
      if (sheet.notUtf8 || withoutFile.has(sheet)) continue;
      if (isEmpty(sheet)) {
        yield { file: sheet.file, words: '', ...missingFile(content, sheet.file) };
        continue;
      }
      // Data of another notation were not read: the rule on what is unreadable tells it.
      if (sheet.slips?.some(({ kind }) => kind === 'toml')) continue;
      if (
        sheet.file.endsWith('.mdx') &&
        sheet.yaml.value == null &&
        sheet.yaml.flaws.length === 0 &&
        sheet.yaml.powers.length === 0
      ) {
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
      // Of a value that a sign cuts, what is left has no length and no form to speak of.
      const cut = new Set([...hidingNotes(sheet), ...meantCuts(sheet)].map(({ path }) => JSON.stringify(path)));
      const told = issuesToTell(sheet).filter(({ path }) => !cut.has(JSON.stringify(path)));
      for (const issue of firstOfEachPath(told)) yield* findingsOf(content, sheet, issue);
    }
  },
};

/** Notes and lines `---` are nothing in a sheet. */
function isEmpty({ file, source }: Sheet<unknown>): boolean {
  return (file.endsWith('.mdx') ? source : source.replaceAll(/^[ \t]*(?:#.*|---)[ \t]*$/gm, '')).trim() === '';
}

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

/** What stands under the name of a story's text without being a file is told by its own rule. */
function isNoFile({ files }: Manuscript): boolean {
  return files.some(({ name }) => name === 'story.mdx');
}

function* findingsOf(content: Content, sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Generator<Finding> {
  if (issue.code === 'unrecognized_keys') {
    const whole = cutFlow(sheet, issue) ?? foreignItem(content, sheet, issue);
    if (whole) yield whole;
    for (const key of issue.keys) {
      if (whole || TOLD.includes(key) || isFlat(sheet, issue.path, key)) continue;
      const fix = renamed(sheet, issue.path, key);
      yield {
        file: sheet.file,
        position: sheet.yaml.locateKey(issue.path, key),
        words: shown(key, 60),
        ...unknownKey(sheet, issue.path, key),
        ...(fix && { fix }),
      };
    }
    return;
  }
  const deepest = issue.code === 'invalid_union' ? likeliest(issue) : undefined;
  if (deepest) {
    for (const inner of deepest) yield* findingsOf(content, sheet, { ...inner, path: [...issue.path, ...inner.path] });
    return;
  }
  if (sheet.yaml.span(issue.path) === undefined && isUnderOtherName(sheet, issue.path)) return;
  const meant =
    flatGroup(content, sheet, issue.path) ??
    notedValue(sheet, issue) ??
    misreadValue(sheet, issue) ??
    severalNames(content, sheet, issue) ??
    namedFor(content, sheet, issue) ??
    listedNames(sheet, issue) ??
    accountNamed(sheet, issue) ??
    tagInTitle(issue) ??
    meantValue(sheet, issue) ??
    impossibleDay(sheet, issue) ??
    wrongHashtag(sheet, issue) ??
    bracketsFor(sheet, issue);
  yield {
    ...atKey(sheet, issue.path, wordsAt(sheet, issue)),
    ...(meant ?? wordingOf(content, sheet, issue)),
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

function unknownKey(sheet: Sheet<unknown>, path: readonly PropertyKey[], written: string): Bilingual {
  const key = shown(written);
  const known = knownKeys(sheet.file, path);
  const near = meantKey(sheet.file, path, written);
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

function firstLine(source: string): string {
  return (source.split(/\r?\n/)[0] ?? '').slice(0, 60);
}
