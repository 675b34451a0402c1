// What every handler of the text is given.
import type { ElementContent } from 'hast';
import type { SitePath } from '../../../model/addresses.ts';
import type { Direction } from '../../../model/letters/script.ts';
import type { Block, Inline } from '../../../model/prose/prose.ts';
import type { LabelWords } from '../../../words/labels/fr.ts';
import type { SiteWords } from '../../../words/site/fr.ts';

/** Gives each paragraph of one text its id. */
export type Anchors = (paragraph: readonly Inline[]) => string;

export interface ProseContext {
  address: (path: SitePath) => string;
  /** What stands before an anchor: nothing on the text's own page. */
  page: string;
  /** Whether a reader wrote it: the site does not vouch for its links. */
  byReaders: boolean;
  /** Present where paragraphs have an address of their own. */
  anchors?: Anchors;
  /** The same without those addresses: for words that are not the text's own course. */
  withoutAnchors: ProseContext;
  /** The way in which the text runs. */
  direction: Direction;
  labels: LabelWords;
  say: SiteWords;
  blocks: (blocks: readonly Block[]) => ElementContent[];
  inlines: (inlines: readonly Inline[]) => ElementContent[];
}
