// The names of a group photo ↔ the numbered list that holds them.
import type { Node } from 'prosemirror-model';
import { schema } from '../../document/schema.ts';

export interface Named {
  name: string;
  /** The face, as parts of the picture, where it was touched. */
  x?: number | undefined;
  y?: number | undefined;
}

const { nodes } = schema;

export function namesIn(list: Node | undefined): Named[] {
  const names = (list?.children ?? []).map(({ textContent }) => ({ name: textContent }));
  return names.length === 1 && names[0]?.name === '' ? [] : names;
}

/** From left to right; who was not touched stays where they were written. */
export function orderOf(people: readonly Named[]): Named[] {
  const faces = people.filter(({ x }) => x !== undefined).toSorted((one, other) => (one.x ?? 0) - (other.x ?? 0));
  return people.map((person) => (person.x === undefined ? person : (faces.shift() as Named)));
}

/** The list with these names: an item whose name is the same keeps its bold and its links. */
export function withNames(list: Node | undefined, people: readonly Named[]): Node {
  const held = list?.children ?? [];
  const items = people.map(
    ({ name }) => held.find(({ textContent }) => name !== '' && textContent === name) ?? itemOf(name),
  );
  return nodes.list!.create({ ordered: true }, items.length > 0 ? items : [itemOf('')]);
}

/** What tells one list of names from another. */
export function named(people: readonly Named[]): string {
  return people.map(({ name }) => name).join('\n');
}

function itemOf(name: string): Node {
  return nodes.listItem!.create(null, nodes.paragraph!.create(null, name === '' ? [] : schema.text(name)));
}
