// « * » or « 1. » at the beginning of a paragraph begins a list, as in word processors; Backspace at once gives back what was typed. « - » begins
// none: in a story it is somebody who speaks.
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

const list = schema.nodes.list!;

export function beginList(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^[*•]\s$/, list, { ordered: false }, (_, { attrs }) => !attrs.ordered),
      wrappingInputRule(
        /^(\d{1,3})[.)]\s$/,
        list,
        ([, number]) => ({ ordered: true, start: Number(number) }),
        ([, number], { attrs, childCount }) => attrs.ordered && attrs.start + childCount === Number(number),
      ),
    ],
  });
}
