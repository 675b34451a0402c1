// The check, a moment after each change: what an older text was told is dropped.
import { isSameText } from '../draft/draft.ts';
import type { App } from './app.ts';

/** In milliseconds. */
const PAUSE = 700;

/** @param failed told where the check could not be loaded */
export function checkAsOneWrites(app: App, failed: (isFailed: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let hasFailed = false;
  const tell = (is: boolean) => {
    hasFailed = is;
    failed(is);
  };
  const check = async () => {
    if (isAsking) return;
    isAsking = true;
    const { draft } = app;
    try {
      const remarks = await app.engine.ask('check', draft);
      tell(false);
      if (isSameText(app.draft, draft)) app.tell(remarks);
    } catch {
      tell(true);
    }
    isAsking = false;
    if (!isSameText(app.draft, draft)) wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  };
  app.on('draft', wait);
  window.addEventListener('online', () => {
    if (hasFailed) wait();
  });
}
