// What draws the card of a draft is heavy: it comes once the page has been open for a while, so that it is there without a network.
import { paths, type SitePath } from '../../../model/addresses.ts';
import type { AtelierFiles } from '../../../publish/web/offline/keeping.ts';
import type { App } from '../app.ts';

/** In milliseconds: whoever came for a look has left. */
const PAUSE = 30_000;

/** The site's worker keeps each as it passes. Nothing is asked where data are counted, nor where nothing would be kept. */
export async function keepForLater(app: App): Promise<void> {
  await new Promise((settle) => setTimeout(settle, PAUSE));
  if (!navigator.onLine || !navigator.serviceWorker?.controller || isCounted()) return;
  try {
    const { later }: AtelierFiles = await (await fetch(app.href(paths.atelier.files))).json();
    for (const path of later) await keep(app.href(`/${path}` as SitePath));
  } catch {
    // At the next opening.
  }
}

async function keep(address: string): Promise<void> {
  if (await caches.match(address)) return;
  const answer = await fetch(address, { priority: 'low' });
  await answer.arrayBuffer();
}

function isCounted(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
