// A draft → a file among the downloads of the device.
import type { Draft } from '../../draft/draft.ts';
import { toldOf } from '../../keep/draft-facts.ts';
import { draftFile, draftFileName } from '../../keep/draft-file.ts';
import { h } from '../h.ts';

export function saveDraftFile(draft: Draft): void {
  const url = URL.createObjectURL(new Blob([draftFile(draft)], { type: 'application/json' }));
  h('a', { href: url, download: draftFileName(toldOf(draft).name) }).click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
