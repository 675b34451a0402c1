// What can be written: the dialect, and nothing that it lacks. ProseMirror refuses all else, typed or pasted.
import { type AttributeSpec as HeldAttribute, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { ELEMENTS, type ElementSpec } from '../../read/elements.ts';
import { SHOWN_MARKS, SHOWN_NODES, shownElement } from './shown.ts';

function nodes(): Record<string, NodeSpec> {
  return {
    doc: { content: 'block+ footnoteDefinition*' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: {
      group: 'block',
      content: 'inline*',
      attrs: { depth: { default: 2, validate: 'number' } },
      defining: true,
    },
    blockquote: { group: 'block', content: 'block+', defining: true },
    list: {
      group: 'block',
      content: 'listItem+',
      attrs: { ordered: { default: false, validate: 'boolean' }, start: { default: 1, validate: 'number' } },
    },
    /** `checked` is null where the list is not one of tasks. */
    listItem: {
      content: 'block+',
      attrs: { checked: { default: null, validate: 'boolean|null' } },
      defining: true,
    },
    /** The first row is the head; `align` has a value a column. */
    table: { group: 'block', content: 'tableRow+', attrs: { align: { default: [] } }, isolating: true },
    // A caret between two cells would make a third of what is typed.
    tableRow: { content: 'tableCell+', allowGapCursor: false },
    tableCell: { content: 'inline*', isolating: true },
    code: {
      group: 'block',
      content: 'text*',
      attrs: { lang: { default: null, validate: 'string|null' } },
      marks: '',
      code: true,
      defining: true,
    },
    thematicBreak: { group: 'block' },
    ...elementNodes(),
    /** A note stands at the end of the text; `identifier` is what calls it. */
    footnoteDefinition: { content: 'block+', attrs: { identifier: { validate: 'string' } }, isolating: true },
    text: { group: 'inline' },
    break: { group: 'inline', inline: true, selectable: false, linebreakReplacement: true },
    footnoteReference: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { identifier: { validate: 'string' } },
    },
  };
}

/** Those that stand on their own lines, each with the attributes of the closed list; null is one that is absent. */
function elementNodes(): Record<string, NodeSpec> {
  const blocks = Object.entries<ElementSpec>(ELEMENTS).filter(([, { form }]) => form === 'block');
  return Object.fromEntries(
    blocks.map(([name, { attributes }]) => [
      name,
      {
        ...{ group: 'block', content: CONTENTS[name] ?? 'block+', attrs: heldAttributes(attributes), defining: true },
        ...shownElement(name, Object.keys(attributes)),
        // What is shown besides its words is not split, nor joined to what is around it.
        isolating: ['Figure', 'GroupPhoto', 'KeyFigure'].includes(name),
      },
    ]),
  );
}

const CONTENTS: Record<string, string> = { Dialogue: 'paragraph+', Figure: 'block*', GroupPhoto: 'block+' };

function heldAttributes(attributes: ElementSpec['attributes']): Record<string, HeldAttribute> {
  return Object.fromEntries(
    Object.keys(attributes).map((name) => [name, { default: null, validate: 'string|null' } satisfies HeldAttribute]),
  );
}

/** From the outermost in. */
function marks(): Record<string, MarkSpec> {
  return {
    link: { attrs: { url: { validate: 'string' } }, inclusive: false },
    Foreign: { attrs: { lang: { validate: 'string' } } },
    strong: {},
    emphasis: {},
    delete: {},
    /** Letters as they are typed. */
    inlineCode: { code: true, excludes: 'strong emphasis delete Foreign inlineCode' },
  };
}

/** Nodes and marks are named as in the tree of a story (mdast), elements as in its text. */
export const schema = new Schema({
  nodes: shown(nodes(), SHOWN_NODES),
  marks: shown(marks(), SHOWN_MARKS),
});

function shown<Spec extends object>(specs: Record<string, Spec>, looks: Record<string, object>): Record<string, Spec> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, ...looks[name] }]));
}
