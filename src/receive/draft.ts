// A text that was received → the files of its draft: story.mdx, its pictures, and a sheet for each person who has none.
import type { Nodes, Parents, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type { Arrival, Loss } from '../import/arrival.ts';
import { compareWords, type WordDifference } from '../import/compare-words.ts';
import { writeDialect } from '../import/write-dialect.ts';
import { PLACEHOLDERS } from '../model/placeholders.ts';
import type { CleanPicture } from '../pictures/clean.ts';
import type { Content } from '../read/content.ts';
import type { MdxParser } from '../read/mdx-parser.ts';
import { parseStory } from '../read/parse.ts';
import type { STORY_KINDS } from '../read/schema/story.ts';
import { freeId } from '../start/free-id.ts';
import { storyId } from '../start/new-story.ts';
import { draftFrontMatter, type FrontMatter, type Missing } from './draft-front-matter.ts';
import { type Signatures, signaturesOf } from './signatures.ts';

export interface DraftSetting {
  content: Content;
  parser: MdxParser;
  /** Ids that are taken, those of this run too; a draft adds its own. */
  taken: { stories: Set<string>; people: Map<string, string> };
  day: string;
  kind?: (typeof STORY_KINDS)[number];
  series?: string;
  /** Name as written → the id of a sheet, or « » for a new one: what somebody answered. */
  answers: ReadonlyMap<string, string>;
}

export interface Draft {
  id: string;
  title: string;
  /** Path from the content folder → what it holds. */
  files: Map<string, string | Uint8Array>;
  todo: Missing[];
  /** What its writer says to allow: the licence, and where it may appear. */
  allowed?: string;
  losses: Loss[];
  signatures: Signatures;
  difference: WordDifference;
  /** Longer than what is even read. */
  isTooLong: boolean;
}

/** @param pictures by the name that the text gives them; those that could not be decoded are absent */
export function draftOf(
  arrival: Arrival,
  pictures: ReadonlyMap<string, CleanPicture>,
  fallbackTitle: string,
  setting: DraftSetting,
): Draft {
  const { content, taken, day, kind, series, answers } = setting;
  const signatures = signaturesOf(arrival, content, taken.people, answers);
  const facts = { arrival, content, day, fallbackTitle, authors: signatures.authors, people: signatures.people };
  const front = draftFrontMatter({ ...facts, ...(kind && { kind }), ...(series && { series }) });
  const id = freeId(storyId(front.title), taken.stories);
  taken.stories.add(id);
  const { body, files, losses, isUndescribed } = placed(arrival, pictures, id);
  const text = `---\n${front.yaml}---\n\n${writeDialect(body)}`;
  files.set(`stories/${id}/story.mdx`, text);
  for (const [person, sheet] of signatures.sheets) files.set(`people/${person}.yaml`, sheet);
  const told = [...arrival.losses, ...front.losses, ...losses];
  const { tree, flaws } = parseStory(text, setting.parser);
  return {
    ...{ id, title: front.title, files, signatures, losses: told },
    todo: isUndescribed ? [...front.todo, 'alt'] : front.todo,
    // The draft is read back as the check will read it.
    difference: tree
      ? differenceOf({ ...arrival, losses: told }, tree, front)
      : { missing: [], added: [flaws[0]?.words ?? ''] },
    isTooLong: flaws.some(({ code }) => code === 'too-long'),
  };
}

function differenceOf(arrival: Arrival, tree: Root, { said }: FrontMatter): WordDifference {
  return compareWords(arrival, { body: tree, ...said });
}

interface Placed {
  body: Root;
  files: Map<string, string | Uint8Array>;
  losses: Loss[];
  isUndescribed: boolean;
}

/** Pictures take names that every system takes; one that is missing leaves its words. */
function placed(arrival: Arrival, pictures: ReadonlyMap<string, CleanPicture>, id: string): Placed {
  const made: Placed = { body: structuredClone(arrival.body), files: new Map(), losses: [], isUndescribed: false };
  const names = new Map<string, string>();
  for (const [name, { bytes, extension }] of pictures) {
    const own = `image-${names.size + 1}.${extension}`;
    names.set(name, own);
    made.files.set(`stories/${id}/${own}`, bytes);
  }
  settle(made.body, names, made);
  return made;
}

function settle(parent: Parents, names: ReadonlyMap<string, string>, made: Placed): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if ('children' in node) settle(node, names, made);
    const shown = shownBy(node);
    if (shown === undefined) return isEmptied(node) ? [] : [node];
    const name = names.get(shown.src);
    if (name === undefined) {
      made.losses.push({ kind: 'picture', words: shown.alt || shown.src });
      return node.type === 'image' ? [] : ((node as Parents).children as Nodes[]);
    }
    if (!shown.alt) made.isUndescribed = true;
    return [shown.as(`./${name}`, shown.alt || PLACEHOLDERS.alt)];
  }) as typeof parent.children;
}

interface Shown {
  src: string;
  alt: string;
  as: (src: string, alt: string) => Nodes;
}

function shownBy(node: Nodes): Shown | undefined {
  if (node.type === 'image') {
    return { src: fileOf(node.url), alt: node.alt?.trim() ?? '', as: (url, alt) => ({ ...node, url, alt }) };
  }
  if (node.type !== 'mdxJsxFlowElement' || (node.name !== 'Figure' && node.name !== 'GroupPhoto')) return undefined;
  const value = (wanted: string) => {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === wanted);
    return typeof found?.value === 'string' ? found.value : '';
  };
  const others = node.attributes.filter(
    (one) => one.type !== 'mdxJsxAttribute' || (one.name !== 'src' && one.name !== 'alt'),
  );
  const attribute = (name: string, own: string) => ({ type: 'mdxJsxAttribute' as const, name, value: own });
  return {
    ...{ src: fileOf(value('src')), alt: value('alt').trim() },
    as: (src, alt) => ({ ...node, attributes: [attribute('src', src), attribute('alt', alt), ...others] }),
  };
}

function fileOf(address: string): string {
  return address.replace(/^\.\//, '');
}

/** A paragraph whose only picture is gone. */
function isEmptied(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 0;
}
