// The text of a draft → what `read` and `check` make of it.
import type { Nodes, Root } from 'mdast';
import { checkContent } from '../../src/check/check-content.ts';
import { contentOf } from '../../src/read/content.ts';
import type { GivenFile } from '../../src/read/given-files.ts';
import { parseStory } from '../../src/read/parse.ts';
import { satteri } from '../../src/read/satteri.ts';
import { SMALL, storyText } from '../content-folder.ts';
import { givenFiles } from '../given-files.ts';

/** @throws where it cannot be read */
export function readBack(text: string): Root {
  const { tree, flaws } = parseStory(text, satteri);
  if (!tree) throw new Error(`${JSON.stringify(flaws)}\n${text}`);
  return tree;
}

const ANTHOLOGY = givenFiles(SMALL);
const PICTURE = { type: 'image/png', width: 1600, height: 1200 } as unknown as NonNullable<GivenFile['picture']>;

/** What the check says against a text, but for what only its writer can know. @param pictures names of those beside it */
export async function errorsIn(body: string, pictures: readonly string[] = []): Promise<string[]> {
  const bytes = new TextEncoder().encode(storyText(body));
  const files = new Map<string, GivenFile>(ANTHOLOGY).set('stories/recu', { kind: 'folder', size: 0 });
  files.set('stories/recu/story.mdx', { kind: 'file', size: bytes.length, bytes });
  for (const name of pictures)
    files.set(`stories/recu/${name}`, {
      kind: 'file',
      size: 1000,
      bytes: new Uint8Array(1000),
      picture: PICTURE,
      decodes: true,
    });
  const content = await contentOf(files, { parser: satteri, isThere: () => true });
  return checkContent(content, { today: '2026-07-01' })
    .filter(({ severity, file }) => severity === 'error' && file.startsWith('stories/recu/'))
    .map(({ rule, line, words, message }) => `${rule} ${line} « ${words} » ${message}`);
}

/** A tree as another can be held against it: no places, no empty values, neighbouring words together. */
export function bare(node: Nodes): unknown {
  const { position, data, children, ...own } = node as Nodes & { children?: Nodes[] };
  const values = Object.entries(own).filter(
    ([key, value]) => value !== null && value !== undefined && key !== 'spread' && key !== 'label',
  );
  if (!children) return Object.fromEntries(values);
  const held = children.reduce<Nodes[]>((kept, child) => {
    const last = kept.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      kept[kept.length - 1] = { ...last, value: last.value + child.value };
    else kept.push(child);
    return kept;
  }, []);
  return { ...Object.fromEntries(values), children: held.map(bare) };
}
