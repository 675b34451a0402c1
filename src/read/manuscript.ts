// What a file says before anyone has judged it: its data, its tree, and where each part stands.
import type { Root } from 'mdast';
import type * as z from 'zod';
import type { PictureFacts } from '../pictures/facts.ts';
import type { Slip } from './front-matter.ts';
import type { Flaw, Position } from './position.ts';
import type { StoryFrontMatter } from './schema/story.ts';
import type { YamlReading } from './yaml.ts';
import type { ListSlip } from './yaml-lists.ts';

/** A story before the check. */
export interface Manuscript {
  /** The folder's name. */
  id: string;
  /** The folder, from the content folder: stories/un-cafe */
  folder: string;
  frontMatter: Sheet<StoryFrontMatter>;
  body: Text;
  condensed?: Text;
  /** Everything else in the folder. */
  files: FolderFile[];
}

/** The text of an MDX file, front matter included. `tree` is absent where it cannot be read. */
export interface Text {
  /** Path from the content folder: stories/un-cafe/story.mdx */
  file: string;
  source: string;
  tree?: Root;
  /** Where there is no tree: what is read around the passages that cannot be. Only the check looks at it. */
  rest?: Root;
  flaws: Flaw[];
  /** Present where the bytes are not UTF-8: where the first wrong one stands. */
  notUtf8?: Position;
}

/** A YAML file, or a front matter. `value` is present where it has the shape of its schema. */
export interface Sheet<Value> {
  id: string;
  file: string;
  source: string;
  value?: Value;
  issues: readonly z.core.$ZodIssue[];
  yaml: YamlReading;
  /** Of a front matter: what keeps it from being read as it is written. Its data are read all the same. */
  slips?: readonly Slip[];
  /** Where a space stands that YAML does not read as one; it was read as if it were. */
  spaces?: readonly Position[];
  /** Lists whose lines begin otherwise than « - » and a space, by lines of the file; they were read as lists. */
  lists?: readonly ListSlip[];
  /** Its YAML as it was read, where it is not as it is typed. */
  readAs?: string;
  /** Present where the bytes are not UTF-8. */
  notUtf8?: Position;
}

export interface FolderFile {
  name: string;
  /** Path from the content folder, with `/`. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'other';
  /** In bytes. */
  size: number;
  picture?: PictureFacts;
  /** Whether the whole picture can be decoded under the pixel limit; absent where it was not tried. */
  decodes?: boolean;
}
