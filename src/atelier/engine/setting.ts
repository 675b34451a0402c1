// Where the writing page stands.
import type { GivenFiles } from '../../read/given-files.ts';

export interface Setting {
  /** The sheets of the site. */
  site: GivenFiles;
  /** YYYY-MM-DD, of the device. */
  today: string;
  /** BCP 47, of the interface. */
  lang: string;
  /** The folder where the site is served. */
  base: string;
}

/** What the worker is told first; it reads the sheets itself. */
export type Opening = Omit<Setting, 'site'> & {
  /** Of the sheets. */
  knowledge: string;
};
