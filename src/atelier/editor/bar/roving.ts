// One of a row of buttons is reached by Tab, the others by arrows: WAI-ARIA Authoring Practices, « toolbar » and « menu ».

/** @param keys of the way back and of the way on */
export function rove(holder: HTMLElement, [back, on]: readonly [string, string]): void {
  const all = () => [...holder.querySelectorAll<HTMLElement>('button:not(:disabled, [hidden])')];
  const choose = (chosen: HTMLElement | undefined) => {
    for (const one of holder.querySelectorAll<HTMLElement>('button')) one.tabIndex = one === chosen ? 0 : -1;
  };
  choose(all()[0]);
  holder.addEventListener('focusin', ({ target }) => choose(target as HTMLElement));
  holder.addEventListener('keydown', (event) => {
    const buttons = all();
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = { [back]: at - 1, [on]: at + 1, Home: 0, End: -1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  });
}
