// The keyboard of the search page: down from the field into the results, up back to it, Escape to type again.

/** @param root holds every result; what is left to the keyboard is what links and controls do by themselves */
export function moveAmongResults(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target !== input) return focusOn(input, event);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(target === input || target.matches('a'))) return;
    const links = [input, ...root.querySelectorAll<HTMLElement>('[data-results] a')];
    focusOn(links[links.indexOf(target) + step], event);
  });
}

function focusOn(element: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!element) return;
  event.preventDefault();
  element.focus();
}
