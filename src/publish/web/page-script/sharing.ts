// The end of a story: its address is copied, or handed to the system's own sheet.

/** Lets the style sheet show the buttons that this browser can serve. */
export function offerSharing(): void {
  const { classList } = document.documentElement;
  classList.toggle('copies', 'clipboard' in navigator);
  classList.toggle('shares', 'share' in navigator);
}

/** @param pressed `data-copy` is the address; `data-copied` and `data-failed` are what the status beside it then says */
export async function copyAddress(pressed: HTMLElement): Promise<void> {
  const { copy = '', copied = '', failed = '' } = pressed.dataset;
  const status = pressed.parentElement?.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  say('');
  await navigator.clipboard.writeText(here(copy)).then(
    () => say(copied),
    () => say(failed),
  );
}

/** @param pressed `data-share` is the address */
export function openSharing(pressed: HTMLElement): void {
  const { share = '' } = pressed.dataset;
  // Closing the sheet without sharing is no failure.
  navigator.share({ title: document.title, url: here(share) }).catch(() => undefined);
}

/** The paragraph too, where the reader came to one. */
function here(address: string): string {
  return address + location.hash;
}
