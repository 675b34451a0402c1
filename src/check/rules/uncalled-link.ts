// `[label]: https://…` that no sentence calls: Markdown keeps it for later, and prints nothing.
import type { Definition } from 'mdast';
import { enough } from '../enough.ts';
import { lineEnding } from '../lines.ts';
import type { Edit, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { positionOf, readableTexts, type Step, spanOf, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'uncalled-link',
  severity: 'error',
  fr: {
    title: 'Une source ne serait imprimée nulle part',
    what: 'Une ligne « [nom]: https://… » ne s’imprime pas : elle donne son adresse à un lien [les mots][nom] du texte. Si aucun lien ne l’appelle, elle disparaît.',
    why: 'Une liste de sources s’écrit « - [nom](https://…) » : le lecteur la voit, et peut la suivre.',
  },
  en: {
    title: 'A source would be printed nowhere',
    what: 'A line “[name]: https://…” is not printed: it gives its address to a link [the words][name] of the text. If no link calls it, it disappears.',
    why: 'A list of sources is written “- [name](https://…)”: readers see it, and can follow it.',
  },
  example: {
    part: 'body',
    wrong: 'Sources :\n\n[blog]: https://exemple.invalid/blog',
    right: 'Sources :\n\n- [blog](https://exemple.invalid/blog)',
  },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      const steps = walk(tree);
      const called = new Set(
        steps.flatMap(({ node }) =>
          node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
        ),
      );
      const found: Finding[] = [];
      for (const step of steps) {
        if (step.node.type !== 'definition' || called.has(step.node.identifier)) continue;
        const fix = fixOf(step.node, step, text.source);
        found.push({
          ...{ file: text.file, position: positionOf(step.node), words: wordsOf(step.node, text) },
          ...wordingOf(step.node),
          ...(fix && { fix }),
        });
      }
      yield* enough(found);
    }
  },
};

/** A point of a list, apart from a paragraph that follows at once. Inside a quotation or a list, only the writer knows. */
function fixOf(node: Definition, { parent }: Step, source: string): Edit | undefined {
  const span = spanOf(node);
  if (parent?.node.type !== 'root' || /[[\]\\]/.test(node.label ?? '') || /[()\s]/.test(node.url)) return undefined;
  const rest = source.slice(span.end);
  const isTouched = /^[ \t]*\r?\n(?![ \t]*(?:\r?\n|$|\[[^\]]+\]:))/.test(rest);
  const item = `- [${node.label ?? node.identifier}](${node.url})${node.title ? `, ${node.title}` : ''}`;
  return { ...span, text: isTouched ? item + lineEnding(source) : item };
}

function wordingOf({ label, identifier, url }: Definition): Pick<Finding, 'fr' | 'en'> {
  const item = `- [${shown(label ?? identifier, 40)}](${shown(url, 80)})`;
  return {
    fr: {
      message: 'Cette source ne serait imprimée nulle part : aucun lien ne l’appelle.',
      remedy: `Écrivez un point de liste : ${item}`,
    },
    en: {
      message: 'This source would be printed nowhere: no link calls it.',
      remedy: `Write a point of a list: ${item}`,
    },
  };
}
