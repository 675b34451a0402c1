// Text as it was typed → the same letters as French typography sets them. The canonical form uses U+202F.
import type { Block, BlockHandlers, Inline, ListItem, Picture, Prose } from '../prose/prose.ts';
import { layForeign, layInlines, rebuilt } from './inline-run.ts';
import { type Profile, profileOf } from './profile.ts';
import { leavesOf, runOf } from './run.ts';
import { settle } from './settle.ts';

/**
 * Sets a plain text: a title, a summary, a name, a label.
 *
 * Only spaces, apostrophes, quotes, dashes and ellipses change; set again, the result stays as it is. A language without
 * a profile (profile.ts) leaves the text untouched. Never throws.
 * @param lang BCP 47
 */
export function typesetText(text: string, lang: string): string {
  const profile = profileOf(lang);
  return profile ? settle(runOf(text), profile).text : text;
}

/**
 * Sets what somebody typed: its letters in two parts become whole first (Unicode NFC), in any language. A face draws « é »,
 * and may not know how to put an accent on an « e »; a search for one would not find the other.
 * @param lang BCP 47
 */
export function typesetTyped(text: string, lang: string): string {
  return typesetText(text.normalize('NFC'), lang);
}

/**
 * Sets the texts of a phrase as one string, whatever markup holds each.
 * @param leaves in order; undefined stands for what is not text, as code or a picture
 * @param lang BCP 47
 * @returns the same leaves, set
 */
export function typesetLeaves(leaves: readonly (string | undefined)[], lang: string): (string | undefined)[] {
  const profile = profileOf(lang);
  if (!profile) return [...leaves];
  const nodes = leaves.map(
    (value): Inline => (value === undefined ? { type: 'inlineCode', value: '' } : { type: 'text', value }),
  );
  const set = leavesOf(settle(layInlines(nodes), profile));
  return leaves.map((leaf, index) => leaf && set[index]);
}

/**
 * Sets a whole text: blocks, notes, captions, alternatives and what elements carry in their attributes. A paragraph is
 * read as one string across its markup; code, and links that show their address, stay as they are; `Foreign` words
 * follow their own language. The prose given is not changed.
 * @param lang BCP 47 of the prose
 */
export function typesetProse(prose: Prose, lang: string): Prose {
  const setter = new Setter(profileOf(lang));
  return {
    blocks: setter.blocks(prose.blocks),
    notes: prose.notes.map((note) => ({ ...note, blocks: setter.blocks(note.blocks) })),
  };
}

class Setter {
  readonly #profile: Profile | undefined;

  constructor(profile: Profile | undefined) {
    this.#profile = profile;
  }

  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => (BLOCK[block.type] as (node: Block, setter: Setter) => Block)(block, this));
  }

  inlines(nodes: readonly Inline[]): Inline[] {
    const own = nodes.map(setForeign);
    return this.#profile ? rebuilt(own, settle(layInlines(own), this.#profile)) : own;
  }

  text(text: string): string {
    return this.#profile ? settle(runOf(text), this.#profile).text : text;
  }

  item(item: ListItem): ListItem {
    return { ...item, children: this.blocks(item.children) };
  }

  picture(picture: Picture): Picture {
    const { alt, credit } = picture;
    return { ...picture, alt: this.text(alt), ...(credit !== undefined && { credit: this.text(credit) }) };
  }
}

/** Sets the words of other languages, wherever they stand; the rest waits for the whole. */
function setForeign(node: Inline): Inline {
  if (!('children' in node)) return node;
  const children = node.children.map(setForeign);
  const profile = node.type === 'Foreign' ? profileOf(node.lang) : undefined;
  return { ...node, children: profile ? rebuilt(children, settle(layForeign(children), profile)) : children };
}

const BLOCK: BlockHandlers<Setter, Block> = {
  paragraph: (node, setter) => ({ ...node, children: setter.inlines(node.children) }),
  heading: (node, setter) => ({ ...node, children: setter.inlines(node.children) }),
  blockquote: (node, setter) => ({ ...node, children: setter.blocks(node.children) }),
  list: (node, setter) => ({ ...node, items: node.items.map((item) => setter.item(item)) }),
  table: (node, setter) => {
    const row = (cells: readonly Inline[][]) => cells.map((cell) => setter.inlines(cell));
    return { ...node, head: row(node.head), rows: node.rows.map(row) };
  },
  code: (node) => node,
  thematicBreak: (node) => node,
  Question: (node, setter) => ({ ...node, children: setter.blocks(node.children) }),
  PullQuote: (node, setter) => ({
    ...node,
    ...(node.by !== undefined && { by: setter.text(node.by) }),
    children: setter.blocks(node.children),
  }),
  Aside: (node, setter) => ({ ...node, title: setter.text(node.title), children: setter.blocks(node.children) }),
  Figure: (node, setter) => ({
    ...node,
    picture: setter.picture(node.picture),
    caption: setter.blocks(node.caption),
  }),
  GroupPhoto: (node, setter) => ({
    ...node,
    picture: setter.picture(node.picture),
    people: node.people.map((person) => setter.inlines(person)),
    caption: setter.blocks(node.caption),
  }),
  KeyFigure: (node, setter) => ({
    ...node,
    value: setter.text(node.value),
    ...(node.unit !== undefined && { unit: setter.text(node.unit) }),
    source: setter.text(node.source),
    children: setter.blocks(node.children),
  }),
  Dialogue: (node, setter) => ({ ...node, lines: node.lines.map((line) => setter.inlines(line)) }),
  Postscript: (node, setter) => ({ ...node, children: setter.blocks(node.children) }),
};
