// In the browser, the script of every page's head, before anything is painted: what the reader chose, what they may press.
// It stands in the page: as files, its few lines would hold up the fonts. Nothing here is needed to read.
import { keepForOffline } from './offline.ts';
import { openReaction } from './reacting.ts';
import { chooseAgain, setTextSize, switchTheme } from './reader-settings.ts';
import { markAsked, openSearch } from './search.ts';
import { copyAddress, offerSharing, openSharing } from './sharing.ts';

document.documentElement.classList.add('scripted');
chooseAgain();
offerSharing();

const actions: Record<string, (pressed: HTMLElement) => unknown> = {
  '[data-theme-switch]': switchTheme,
  '[data-text-step]': setTextSize,
  '[data-copy]': copyAddress,
  '[data-share]': openSharing,
  '[data-react]': openReaction,
};
addEventListener('keydown', openSearch);
addEventListener('click', ({ target }) => {
  for (const [selector, act] of Object.entries(actions)) {
    const pressed = target instanceof Element && target.closest<HTMLElement>(selector);
    if (pressed) act(pressed);
  }
});

/** The address of the worker, where the site keeps what is opened; that of what marks the words by which a page was found. */
const { worker, passage } = document.currentScript?.dataset ?? {};
// What the page shows comes first.
if (worker && 'serviceWorker' in navigator) addEventListener('load', () => keepForOffline(worker));
if (passage) addEventListener('DOMContentLoaded', () => markAsked(passage));
