// Where the writing page stands.
import type { GivenFiles } from '../../read/given-files.ts';

export interface Setting {
  /** The sheets of the site. */
  site: GivenFiles;
  /** Ids of its stories. */
  stories: ReadonlySet<string>;
  /** YYYY-MM-DD, of the device, at this moment. */
  today(): string;
  /** BCP 47, of the interface. */
  lang: string;
  /** The folder where the site is served. */
  base: string;
}

/** What the worker is told first; it reads the sheets itself, and each question says its day. */
export type Opening = Omit<Setting, 'site' | 'stories' | 'today'> & {
  /** Of the sheets. */
  knowledge: string;
};
