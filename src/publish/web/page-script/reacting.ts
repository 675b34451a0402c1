// The form of a reaction, which most readers never open: its script is fetched when somebody does.

/** @param pressed `data-react` is the address of the script; a status beside it says in `data-failed` what it is where it does not come */
export async function openReaction(pressed: HTMLElement): Promise<void> {
  const { react = '' } = pressed.dataset;
  if (!react) return;
  const status = pressed.parentElement?.querySelector<HTMLElement>('[data-failed]');
  await import(react).catch(() => {
    if (status) status.textContent = status.dataset.failed ?? '';
  });
}
