// The files of a content, as `contentOf` takes them: from a folder, from a browser's memory, from an archive.

import { type PictureFacts, pictureFacts } from '../pictures/facts.ts';
import type { FolderFile } from './manuscript.ts';
import type { MdxParser } from './mdx-parser.ts';
import type { PageCode } from './parse-page.ts';

/** By their path from the content folder, with `/`: `stories/un-cafe/story.mdx`. Folders count; hidden files do not. */
export type GivenFiles = ReadonlyMap<string, GivenFile>;

export interface GivenFile {
  kind: FolderFile['kind'];
  /** In bytes. */
  size: number;
  /** Of a text (`isText`), whole; absent where it cannot be opened. */
  bytes?: Uint8Array;
  /** Of a picture. */
  picture?: PictureFacts;
  /** Whether the whole picture can be decoded, where that was tried: it may go on while texts are read. */
  decodes?: boolean | Promise<boolean>;
}

/** A folder: each file in it is given by its own path. */
export const GIVEN_FOLDER: GivenFile = { kind: 'folder', size: 0 };

/** A text as it was typed; or a picture, by its bytes, that was decoded already. */
export function givenFile(held: string | Uint8Array): GivenFile {
  if (typeof held === 'string') {
    const bytes = new TextEncoder().encode(held);
    return { kind: 'file', size: bytes.length, bytes };
  }
  const picture = pictureFacts(held);
  return { kind: 'file', size: held.length, ...(picture && { picture }), decodes: true };
}

/** What `contentOf` asks of the place where it runs. */
export interface ReadTools {
  parser: MdxParser;
  /** Whether what a page takes is there. @param page its file, from the content folder */
  isThere(page: string, taken: PageCode['paths'][number]): boolean;
}

/** The folders of a content. */
export const FOLDERS = ['stories', 'people', 'series', 'volumes', 'pages', 'reactions'] as const;

/** Those that hold a folder a story. */
export const FOLDERS_OF_STORIES: readonly string[] = ['stories', 'reactions'];

/** The files that are named, whatever else stands beside them. */
export const SHEETS = {
  site: 'site.yaml',
  networks: 'vocabularies/networks.yaml',
  themes: 'vocabularies/themes.yaml',
} as const;

/** Whether a file is read whole, by its path; any other is only seen to be there. */
export function isText(path: string): boolean {
  return TEXT.test(path) || Object.values<string>(SHEETS).includes(path);
}

/** A mark, beside the sheet of the site. */
export const MARK = /^[a-z0-9-]+\.(?:svg|png)$/;

const TEXT =
  /^(?:stories\/[^/]+\/(?:story|condensed)\.mdx|(?:people|series|volumes|reactions\/[^/]+)\/[^/]+\.yaml|pages\/[^/]+\.mdx)$/;
