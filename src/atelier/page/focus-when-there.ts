// Focus on a field of a step that may still be drawing itself: its choices come from the worker.

export function focusWhenThere(within: HTMLElement, selector: string): void {
  const found = within.querySelector<HTMLElement>(selector);
  if (found) {
    found.focus();
    return;
  }
  const watch = new MutationObserver(() => {
    const drawn = within.querySelector<HTMLElement>(selector);
    if (!drawn) return;
    stop();
    drawn.focus();
  });
  const stop = () => {
    watch.disconnect();
    clearTimeout(late);
  };
  // Whoever went on meanwhile is not called back.
  const late = setTimeout(stop, 3000);
  watch.observe(within, { childList: true, subtree: true });
}
