// A note that nothing calls is printed nowhere.
import type { Nodes, Root } from 'mdast';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { foundAt, readableTexts, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'unused-note',
  severity: 'error',
  fr: {
    title: 'Une note n’est appelée nulle part',
    what: 'Une note écrite en fin de texte répond à un appel, par exemple [^1], placé dans le texte.',
    why: 'Une note que rien n’appelle n’est imprimée ni sur le site ni dans les livres.',
  },
  en: {
    title: 'A note is called nowhere',
    what: 'A note written at the end of a text answers a call, for example [^1], in the text.',
    why: 'A note that nothing calls is printed neither on the site nor in the books.',
  },
  example: {
    part: 'body',
    wrong: 'Il avait un jardin.\n\n[^1]: De trois mètres sur deux.',
    right: 'Il avait un jardin[^1].\n\n[^1]: De trois mètres sur deux.',
  },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      if (!text.source.includes('[^')) continue;
      const called = calledNotes(tree);
      for (const { node } of walk(tree)) {
        if (node.type !== 'footnoteDefinition' || called.has(node.identifier)) continue;
        const label = shown(node.label ?? node.identifier, 40);
        yield {
          ...foundAt(node, text),
          fr: {
            message: `Rien n’appelle la note « ${label} » : elle ne serait imprimée nulle part.`,
            remedy: `Écrivez [^${label}] dans le texte, là où elle doit être lue, ou retirez-la.`,
          },
          en: {
            message: `Nothing calls the note “${label}”: it would be printed nowhere.`,
            remedy: `Write [^${label}] in the text where it should be read, or remove it.`,
          },
        };
      }
    }
  },
};

/** Called from the text, or from a note that is itself called. */
function calledNotes(tree: Root): Set<string> {
  const calls = new Map<string | undefined, string[]>();
  for (const step of walk(tree)) {
    if (step.node.type !== 'footnoteReference') continue;
    let above: Nodes | undefined;
    for (let parent = step.parent; parent; parent = parent.parent) {
      if (parent.node.type === 'footnoteDefinition') above = parent.node;
    }
    const from = above?.type === 'footnoteDefinition' ? above.identifier : undefined;
    calls.set(from, [...(calls.get(from) ?? []), step.node.identifier]);
  }
  const called = new Set<string>();
  const pending = [...(calls.get(undefined) ?? [])];
  for (let note = pending.pop(); note !== undefined; note = pending.pop()) {
    if (called.has(note)) continue;
    called.add(note);
    pending.push(...(calls.get(note) ?? []));
  }
  return called;
}
