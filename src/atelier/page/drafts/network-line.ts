// Under the page: that the network is away, or that the page does without it, and only where that is so.
import { paths } from '../../../model/addresses.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { keepForLater } from './keep-for-later.ts';

export function networkLine(app: App): HTMLElement {
  const { now, ready } = app.words.interview.offline;
  const away = h('p', { class: 'notice network-away', role: 'status' });
  const kept = h('p', { class: 'soft' });
  const draw = () => {
    away.textContent = navigator.onLine ? '' : now;
  };
  for (const event of ['online', 'offline']) window.addEventListener(event, draw);
  draw();
  void whenKept(app).then((is) => {
    if (!is) return;
    kept.textContent = ready;
    void keepForLater(app);
  });
  return h('div', {}, away, kept);
}

/** The site's worker keeps the page a moment after it is opened, where the site keeps anything. */
async function whenKept(app: App): Promise<boolean> {
  if (!('caches' in window)) return false;
  const needed = [paths.atelier.page, paths.atelier.knowledge];
  for (const pause of [0, 3000, 6000, 12_000, 24_000]) {
    await new Promise((settle) => setTimeout(settle, pause));
    const found = await Promise.all(needed.map((path) => caches.match(app.href(path)))).catch(() => []);
    if (found.length > 0 && found.every(Boolean)) return true;
  }
  return false;
}
