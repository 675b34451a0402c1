// Where Sätteri reads otherwise than the grammar that it follows: rare in a text, and left to the reference parser.
import type { Parents } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';

/** Whether a text holds what the two read otherwise. It may hold it and be read alike. */
export function mayDiffer(source: string): boolean {
  return OTHERWISE.test(source);
}

const OTHERWISE = new RegExp(
  Object.values({
    farNote: String.raw`^[ \t]{4,}\[\^`,
    noteOfATagOrNote: String.raw`\[\^[^\]\n]+\]:[ \t]*[<[]`,
    noteOfTwoWords: String.raw`\[\^[^\]\s]*[^\]\S\n][^\]\n]*\]:`,
    addressApart: String.raw`^[ \t>]*(?:(?:[*+-]|\d+[.)])[ \t]+)*\[[^^\]\n][^\]\n]*\]:`,
    endOrNoteInAListOrQuotation: String.raw`^[ \t]*(?:[>*+-]|\d+[.)])[ \t>]*(?:<\/|\[\^[^\]\n]+\]:)`,
    tagWithoutName: String.raw`<\/?[ \t]*>`,
    module: String.raw`^(?:import|export)[ \t{*]`,
    endSetIn: String.raw`^[ \t]{2,}<\/`,
    quotationInAQuotation: String.raw`^[ \t]*>[ \t]*>`,
    fenceThatIsNone: String.raw`^[^${'`'}\n]*${'```'}[^${'`'}\n]*${'`'}`,
    controlCharacter: String.raw`[\x01-\x08\v\f\x0E-\x1F\x7F]|\r(?!\n)`,
    boxFarFromItsWords: String.raw`\[[ xX]\](?:[ \t]*$|[ \t]{2})`,
  }).join('|'),
  'm',
);

/**
 * Whether each element ends by a tag, and no word holds what opens a tag or code: Sätteri closes without a word an element
 * that opens inside an emphasis and ends after it, and reads past a brace between two lone backticks.
 */
export function isSound(holder: Parents, source: string): boolean {
  return holder.children.every((child) => {
    const { start, end } = child.position ?? {};
    if (child.type === 'text') return !OPENING.test(source.slice(start?.offset, end?.offset));
    if (!('children' in child)) return true;
    const isElement = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement';
    return (!isElement || source[(end?.offset ?? 0) - 1] === '>') && isSound(child, source);
  });
}

const OPENING = /(?<!\\)(?:\\\\)*[{<]/;
