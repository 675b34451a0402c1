// The page opened anew, on the same draft and the same screen.
import { noteStep } from '../keep/device-notes.ts';
import type { Saver } from '../keep/saver.ts';
import type { App } from './app.ts';

/** Only where the draft is on the device, and the page can be fetched. @param app once it is there */
export async function reopen(app: Pick<App, 'arrivals' | 'saved' | 'step'>, saver: Saver): Promise<void> {
  await app.arrivals.settled();
  await saver.flush();
  if (app.saved === 'full' || app.saved === 'denied') return;
  const isThere = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere) return;
  noteStep(app.step);
  location.reload();
}
