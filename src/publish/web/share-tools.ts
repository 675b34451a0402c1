// The end of a story in the browser: its address is copied, or handed to the system's own sheet.

/**
 * Shows the buttons that the browser can serve and wires them.
 * @param tools holds `[data-copy]` and `[data-share]`, each with the address of the page, and a status
 */
export function startSharing(tools: HTMLElement): void {
  const copy = tools.querySelector<HTMLElement>('[data-copy]');
  const share = tools.querySelector<HTMLElement>('[data-share]');
  const status = tools.querySelector('[role="status"]');
  if (!copy || !share || !status) return;
  copy.hidden = !navigator.clipboard;
  share.hidden = !navigator.share;
  copy.addEventListener('click', async () => {
    const { copied = '', failed = '' } = copy.dataset;
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(here(copy.dataset.copy));
      status.textContent = copied;
    } catch {
      status.textContent = failed;
    }
  });
  share.addEventListener('click', () => {
    // Closing the sheet without sharing is no failure.
    navigator.share({ title: document.title, url: here(share.dataset.share) }).catch(() => undefined);
  });
}

/** The paragraph too, where the reader came to one. */
function here(address = ''): string {
  return `${address}${location.hash}`;
}
