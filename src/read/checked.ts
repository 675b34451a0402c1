// What is left of a content once it has been checked: plain data, without positions, that can be stored.
import type { Nodes, Root } from 'mdast';
import type { Mark } from '../design/mark.ts';
import type { Content } from './content.ts';
import type { FolderFile } from './manuscript.ts';

import type { PersonSheet } from './schema/person.ts';
import type { ReactionSheet } from './schema/reaction.ts';
import type { SeriesSheet } from './schema/series.ts';
import type { SiteSheet } from './schema/site.ts';
import type { StoryFrontMatter } from './schema/story.ts';
import type { TermSheet } from './schema/vocabulary.ts';
import type { VolumeSheet } from './schema/volume.ts';

export interface CheckedSheet<Value> {
  id: string;
  value?: Value;
}
export interface CheckedPerson extends CheckedSheet<PersonSheet> {
  portraits: FolderFile[];
}
export interface CheckedStory {
  id: string;
  frontMatter: { value?: StoryFrontMatter };
  body: { tree?: Root };
  condensed?: { tree?: Root };
  files: FolderFile[];
}
export interface CheckedReaction extends CheckedSheet<ReactionSheet> {
  /** Story id. */
  story: string;
  text: { tree?: Root };
}
export interface Checked {
  site: CheckedSheet<SiteSheet>;
  mark?: Mark;
  networks: CheckedSheet<TermSheet[]>;
  themes: CheckedSheet<TermSheet[]>;
  stories: CheckedStory[];
  people: CheckedPerson[];
  series: CheckedSheet<SeriesSheet>[];
  volumes: CheckedSheet<VolumeSheet>[];
  reactions: CheckedReaction[];
}

/** Keeps what the model needs of a content that has no error. */
export function toChecked(content: Content): Checked {
  const sheet = <Value>({ id, value }: CheckedSheet<Value>): CheckedSheet<Value> =>
    value === undefined ? { id } : { id, value };
  const mark = content.mark?.mark;
  return {
    site: sheet(content.site),
    ...(mark && { mark }),
    networks: sheet(content.networks),
    themes: sheet(content.themes),
    series: content.series.map(sheet),
    volumes: content.volumes.map(sheet),
    reactions: content.reactions.map((reaction) => ({
      ...sheet(reaction),
      story: reaction.story,
      text: reaction.text?.tree ? { tree: withoutPositions(reaction.text.tree) } : {},
    })),
    people: content.people.map((person) => ({ ...sheet(person), portraits: person.portraits })),
    stories: content.stories.map(({ id, frontMatter, body, condensed, files }) => ({
      id,
      files,
      frontMatter: frontMatter.value ? { value: frontMatter.value } : {},
      body: { tree: withoutPositions(body.tree as Root) },
      ...(condensed?.tree && { condensed: { tree: withoutPositions(condensed.tree) } }),
    })),
  };
}

function withoutPositions<Node extends Nodes>({ position, ...node }: Node): Node {
  if (!('children' in node)) return node as unknown as Node;
  return { ...node, children: (node.children as Nodes[]).map(withoutPositions) } as unknown as Node;
}
