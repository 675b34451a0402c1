// `[label]: https://…` that no sentence calls: Markdown keeps it for later, and prints nothing.
import type { Definition } from 'mdast';
import { lineEnding } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import { isAllowedUrl } from '../../read/url.ts';
import { isPrivateNote } from '../private-notes.ts';
import type { Bilingual, Edit, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { inTexts } from '../searches.ts';
import { shown } from '../shown.ts';
import { isTranscript } from '../transcript-lines.ts';
import { foundAt, type Step, spanOf, walk } from '../tree.ts';

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
  find: inTexts(({ text, tree }) => {
    const steps = walk(tree);
    const called = new Set(
      steps.flatMap(({ node }) =>
        node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
      ),
    );
    const lost = steps.filter(isLost(called));
    const turned = new Set(lost.flatMap((step) => (isItem(step) ? [spanOf(step.node).start] : [])));
    return lost.map((step) => findingOf(step, text, called, turned));
  }),
};

type DefinitionStep = Step & { node: Definition };

/** Whether nothing prints a definition: no link calls its name, or another has the name before it. */
function isLost(called: ReadonlySet<string>): (step: Step) => step is DefinitionStep {
  const read = new Map<string, string>();
  return (step): step is DefinitionStep => {
    if (step.node.type !== 'definition' || isPrivateNote(step.node) || isTranscript(step.node)) return false;
    const { identifier, url } = step.node;
    if (!called.has(identifier)) return true;
    const first = read.get(identifier);
    read.set(identifier, first ?? url);
    return first !== undefined && first !== url;
  };
}

function findingOf(
  step: DefinitionStep,
  text: Text,
  called: ReadonlySet<string>,
  turned: ReadonlySet<number>,
): Finding {
  const { node } = step;
  const at = foundAt(node, text);
  if (called.has(node.identifier)) return { ...at, ...sameName(node) };
  return { ...at, ...wordingOf(node), ...(isItem(step) && { fix: fixOf(node, text.source, turned) }) };
}

/** Inside a quotation or a list, or with signs of a link in it, only the writer knows. */
function isItem({ node, parent }: DefinitionStep): boolean {
  return (
    parent?.node.type === 'root' &&
    isAllowedUrl(node.url) &&
    !/[[\]\\]/.test(node.label ?? '') &&
    !/[()\s]/.test(node.url)
  );
}

/** A point of a list, apart from what follows at once and is no point. */
function fixOf(node: Definition, source: string, turned: ReadonlySet<number>): Edit {
  const span = spanOf(node);
  const below = /^[ \t]*\r?\n[ \t]*/.exec(source.slice(span.end))?.[0];
  const next = span.end + (below?.length ?? 0);
  const isTouched = below !== undefined && !/^(?:\r?\n|$)/.test(source.slice(next)) && !turned.has(next);
  const item = `- [${node.label ?? node.identifier}](${node.url})${node.title ? `, ${node.title}` : ''}`;
  return { ...span, text: isTouched ? item + lineEnding(source) : item };
}

function sameName({ label, identifier }: Definition): Bilingual {
  const name = shown(label ?? identifier, 40);
  return {
    fr: {
      message: `Cette adresse ne serait imprimée nulle part : une autre porte déjà le nom « ${name} ».`,
      remedy: 'Donnez-lui un autre nom, et écrivez-le aussi dans le lien qui l’appelle.',
    },
    en: {
      message: `This address would be printed nowhere: another has the name “${name}” already.`,
      remedy: 'Give it another name, and write it in the link that calls it too.',
    },
  };
}

function wordingOf({ label, identifier, url }: Definition): Bilingual {
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
