// What every handler of the text is given.
import type { ElementContent } from 'hast';
import type { Labels } from '../../../model/labels.ts';
import type { Block, Inline } from '../../../model/prose.ts';
import type { SitePath } from '../address.ts';
import type { Strings } from '../strings.ts';

export interface ProseContext {
  address: (path: SitePath) => string;
  /** What stands before an anchor: nothing on the text's own page. */
  page: string;
  labels: Labels;
  strings: Strings;
  blocks: (blocks: readonly Block[]) => ElementContent[];
  inlines: (inlines: readonly Inline[]) => ElementContent[];
}
