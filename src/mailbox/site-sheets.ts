// The site as it publishes itself: who may be named and the words of its lists, for the check of what is handed over.
import { type Knowledge, openStories, siteFiles } from '../atelier/knowledge.ts';
import { paths } from '../model/addresses.ts';
import type { PublishedSite } from './arrived.ts';
import { ForgeFailed } from './forges/forge.ts';

/** Asked again after some minutes. @param site its address, without a slash at its end */
export function siteSheets(
  site: string,
  call: typeof fetch = fetch,
  now: () => number = Date.now,
): () => Promise<PublishedSite> {
  let known: { held: PublishedSite; until: number } | undefined;
  return async () => {
    if (known && known.until > now()) return known.held;
    const response = await call(site + paths.atelier.knowledge, { signal: AbortSignal.timeout(10_000) }).catch(
      () => undefined,
    );
    if (!response?.ok) throw new ForgeFailed(response?.status ?? 0, 'GET savoir.json');
    const knowledge = (await response.json()) as Knowledge;
    known = { held: { sheets: siteFiles(knowledge), open: openStories(knowledge) }, until: now() + 600_000 };
    return known.held;
  };
}
