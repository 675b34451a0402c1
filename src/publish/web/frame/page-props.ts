// What every page of the site is given.
import type { Library } from '../../../model/library.ts';
import type { ShareImage } from '../head/head.ts';

/** One of the editors' pages, as the foot of every page lists them. */
export interface PageLink {
  id: string;
  title: string;
}

export interface PageProps {
  library: Library;
  pages: readonly PageLink[];
  card?: ShareImage | undefined;
  /** JSON-LD, ready for a script element. */
  linkedData?: string | undefined;
}
