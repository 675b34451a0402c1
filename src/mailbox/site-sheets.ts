// The site as it publishes itself: who may be named and the words of its lists, for the check of what is handed over.
import { type Knowledge, siteFiles } from '../atelier/knowledge.ts';
import { paths } from '../model/addresses.ts';
import type { GivenFiles } from '../read/given-files.ts';
import { ForgeFailed } from './forges/forge.ts';

/** Asked again after some minutes. @param site its address, without a slash at its end */
export function siteSheets(
  site: string,
  call: typeof fetch = fetch,
  now: () => number = Date.now,
): () => Promise<GivenFiles> {
  let known: { files: GivenFiles; until: number } | undefined;
  return async () => {
    if (known && known.until > now()) return known.files;
    const response = await call(site + paths.atelier.knowledge, { signal: AbortSignal.timeout(10_000) }).catch(
      () => undefined,
    );
    if (!response?.ok) throw new ForgeFailed(response?.status ?? 0, 'GET savoir.json');
    known = { files: siteFiles((await response.json()) as Knowledge), until: now() + 600_000 };
    return known.files;
  };
}
