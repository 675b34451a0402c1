// The check, a moment after each change: what an older text was told is dropped.
import { isSameText } from '../draft/draft.ts';
import type { App } from './app.ts';

/** In milliseconds. */
const PAUSE = 700;

/** @param failed told where the check could not be loaded */
export function checkAsOneWrites(app: App, failed: (isFailed: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  const check = async () => {
    if (isAsking) return;
    isAsking = true;
    const { draft } = app;
    try {
      const remarks = await app.engine.ask('check', draft);
      failed(false);
      if (isSameText(app.draft, draft)) app.tell(remarks);
    } catch {
      failed(true);
    }
    isAsking = false;
    if (!isSameText(app.draft, draft)) wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  };
  app.on('draft', wait);
}
