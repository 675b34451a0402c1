// « LinkedIn » where an id is expected, « Récit de rencontre » where a word of a list is: what to write, and the edit that does.
import type * as z from 'zod';
import { shortSlug } from '../../model/letters/slug.ts';
import type { Content } from '../../read/content.ts';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { type Referred, referredBy } from '../../read/schema/common.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { valueNamed } from '../closed-words.ts';
import { idsNamed, knownIds } from '../known-names.ts';
import { suggestion } from '../nearest.ts';
import type { Finding, Said } from '../problem.ts';
import { shown } from '../shown.ts';
import { typedAs } from './schema-example.ts';
import { valueAt } from './schema-flat-group.ts';
import { descriptionAt, knownKeys, schemasAt } from './schema-keys.ts';

type Words = Said;

/** What a schema refused, if it is a name where an id or a word of a closed list belongs. */
export function namedFor(content: Content, sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Words | undefined {
  if (typeof issue.input !== 'string' || issue.input.trim() === '') return undefined;
  if (issue.code === 'invalid_value') return nameForValue(sheet, issue.path, issue.values.map(String), issue.input);
  const to = schemasAt(sheet.file, issue.path)
    .map(referredBy)
    .find((one) => one !== undefined);
  if (to === undefined) return undefined;
  return nameForId(content, sheet, issue.path, to, issue.input) ?? nobody(content, sheet, issue.path, to, issue.input);
}

/** The id that a name stands for, with the edit that writes it; several ids where several bear the name. */
export function nameForId(
  content: Content,
  sheet: Sheet<unknown>,
  path: YamlPath,
  to: Referred,
  written: string,
): Words | undefined {
  const ids = idsNamed(content, to, written);
  if (ids.length === 0) return undefined;
  const name = shown(written);
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0 && isTaken(content, sheet, path, to, id)) {
    return {
      fr: { message: `« ${name} » est ${id}, qui est déjà dans cette liste.`, remedy: `Retirez « ${name} ».` },
      en: { message: `“${name}” is ${id}, which is in this list already.`, remedy: `Remove “${name}”.` },
    };
  }
  if (id !== undefined && others.length === 0) {
    return {
      fr: { message: `« ${name} » est un nom, et un identifiant est attendu ici.`, remedy: `Écrivez ${id}.` },
      en: { message: `“${name}” is a name, and an id is expected here.`, remedy: `Write ${id}.` },
      ...edit(sheet, path, id),
    };
  }
  return {
    fr: {
      message: `Plusieurs portent le nom « ${name} » : lequel ?`,
      remedy: `Écrivez l’identifiant de celui dont il s’agit : ${ids.toSorted().join(', ')}.`,
    },
    en: {
      message: `Several bear the name “${name}”: which one?`,
      remedy: `Write the id of the one that is meant: ${ids.toSorted().join(', ')}.`,
    },
  };
}

/** Whether an item above leads there: the list would hold it twice. */
function isTaken(content: Content, sheet: Sheet<unknown>, path: YamlPath, to: Referred, id: string): boolean {
  const [list, index] = [valueAt(sheet, path.slice(0, -1)), path.at(-1)];
  if (!Array.isArray(list) || typeof index !== 'number') return false;
  return list.slice(0, index).some((one) => typeof one === 'string' && idsNamed(content, to, one).includes(id));
}

function nameForValue(
  sheet: Sheet<unknown>,
  path: YamlPath,
  values: readonly string[],
  written: string,
): Words | undefined {
  const value = valueNamed(values, written, descriptionAt(sheet.file, path));
  if (value === undefined) return undefined;
  const name = shown(written);
  const list = values.length > 1 ? values.join(', ') : undefined;
  return {
    fr: {
      message: `« ${name} » s’écrit ${value} ici.`,
      remedy: `Écrivez ${value}.${list ? ` Les valeurs possibles sont : ${list}.` : ''}`,
    },
    en: {
      message: `“${name}” is written ${value} here.`,
      remedy: `Write ${value}.${list ? ` The possible values are: ${list}.` : ''}`,
    },
    ...edit(sheet, path, value),
  };
}

/** A name that nothing bears: a sheet is missing, or the word is another one. */
function nobody(content: Content, sheet: Sheet<unknown>, path: YamlPath, to: Referred, written: string): Words {
  if (/^[\p{Ll}\p{N}]/u.test(written) && /\s/.test(written) && takesLabel(sheet, path)) return unnamed(written);
  const id = shortSlug(written);
  const hint = suggestion(id, [...knownIds(content)[to].ids]);
  const name = shown(written);
  const folder = FOLDERS[to];
  const file = folder && id.length >= 3 ? `${folder}/${id}.yaml` : undefined;
  return {
    fr: {
      message: `« ${name} » n’est pas un identifiant, et rien ne porte ce nom.`,
      remedy: file ? `${hint.fr} Pour un nouveau nom, faites d’abord la fiche ${file}, puis écrivez ${id}.` : hint.fr,
    },
    en: {
      message: `“${name}” is not an id, and nothing bears this name.`,
      remedy: file ? `${hint.en} For a new name, first make the file ${file}, then write ${id}.` : hint.en,
    },
  };
}

/** « cinq voisins »: people whom nobody names have no sheet. */
function unnamed(written: string): Words {
  const name = shown(written);
  const group = `{ label: ${typedAs(written)}, count: 5 }`;
  return {
    fr: {
      message: `« ${name} » n’est pas un identifiant, et rien ne porte ce nom.`,
      remedy: `Pour des personnes qui ne sont pas nommées, écrivez ${group}, où count est leur nombre, s’il est connu ; pour une personne nommée, le nom de sa fiche.`,
    },
    en: {
      message: `“${name}” is not an id, and nothing bears this name.`,
      remedy: `For people who are not named, write ${group}, where count is their number, if it is known; for somebody named, the name of their file.`,
    },
  };
}

function takesLabel({ file }: Sheet<unknown>, path: YamlPath): boolean {
  return knownKeys(file, path).includes('label');
}

/** Where a new sheet would be; words of a vocabulary stand in a list. */
const FOLDERS: Partial<Record<Referred, string>> = { people: 'people', series: 'series' };

function edit(sheet: Sheet<unknown>, path: YamlPath, text: string): Pick<Finding, 'fix'> {
  const span = sheet.yaml.span(path);
  return span ? { fix: { ...offsetsOf(sheet.source, span), text } } : {};
}
