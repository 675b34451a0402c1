// The titles of a table → what each column is, what is printed of it, and what an editor is told of it.
import type { ReadColumn } from '../arrival.ts';
import { modelField } from '../model-questions.ts';
import { NAMES, type Role, roleOf } from './columns.ts';
import { type OwnColumn, ownColumns } from './own-columns.ts';
import { plain } from './plain.ts';
import { isCode, withoutCode, withoutNumber, withoutStars } from './title.ts';

interface Columns {
  roles: Role[];
  /** The question to print; « » where the model asks for the text, and asks nothing of it. */
  asked: string[];
  told: ReadColumn[];
}

/** @param questions of the series, in its own words: one that reads as a name or a title is still a question */
export function readColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  questions: readonly string[],
): Columns {
  const own = columns.map((column) => questions.find((question) => plain(question) === plain(withoutNumber(column))));
  const first = columns.map((column, index): Role => {
    const answers = rows.map((row) => row[index] ?? '');
    return own[index] === undefined ? roleOf(column, answers) : 'question';
  });
  const added = ownColumns(columns, rows).map((column, index) => (own[index] === undefined ? column : undefined));
  const roles = first.map((role, index) => added[index]?.as ?? accountOr(role, index, first, added));
  const asked = columns.map(
    (column, at) => own[at] ?? (modelField(column) === 'text' ? '' : withoutStars(withoutCode(column))),
  );
  return {
    roles,
    asked,
    told: columns.flatMap((title, at) => (asked[at] === '' ? [] : toldOf(title, roles[at], added[at]))),
  };
}

/** The first « Nom » of Microsoft Forms is that of an account: no name to print where one was asked for. */
function accountOr(role: Role, index: number, roles: readonly Role[], added: readonly (OwnColumn | undefined)[]): Role {
  const isBesideTool = added[index - 1]?.tool === 'Microsoft Forms' || added[index - 2]?.tool === 'Microsoft Forms';
  const isAskedBelow = roles.some((other, at) => at > index && (NAMES.has(other) || other === 'signature'));
  return role === 'name' && isBesideTool && isAskedBelow ? 'tool' : role;
}

function toldOf(title: string, role: Role = 'question', added?: OwnColumn): ReadColumn[] {
  if (role !== 'question') return [{ title, as: role, ...(added && { by: added.tool }) }];
  if (isCode(title)) return [{ title, as: 'code' }];
  return withoutCode(title) === title ? [] : [{ title, as: 'coded' }];
}
