// A list that is drawn again and again under the hands of who uses it: what stays is left where it is, with its focus.

interface KeyedList<Told> {
  /** @param key what makes it the same as one of before; of two alike, the first is the first */
  draw(items: readonly { key: string; told: Told }[]): void;
}

interface Shown<Told> {
  item: HTMLElement;
  told: Told;
}

/**
 * @param make an item; `now` gives what it was last told to show
 * @param lost told where the item that had the focus is gone, with the index of it
 */
export function keyedList<Told>(
  list: HTMLElement,
  make: (now: () => Told) => HTMLElement,
  lost: (index: number) => void,
): KeyedList<Told> {
  let shown = new Map<string, Shown<Told>>();
  const begun = (told: Told): Shown<Told> => {
    const held = { told };
    return Object.assign(held, { item: make(() => held.told) });
  };
  return {
    draw(items) {
      const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
      const held = list.children[focused];
      const next: typeof shown = new Map();
      for (const { key, told } of items) {
        const own = numbered(key, next);
        const entry = shown.get(own) ?? begun(told);
        entry.told = told;
        next.set(own, entry);
      }
      shown = next;
      setChildren(
        list,
        [...next.values()].map(({ item }) => item),
      );
      if (held && !held.isConnected) lost(focused);
    },
  };
}

function numbered(key: string, taken: ReadonlyMap<string, unknown>): string {
  let own = key;
  for (let number = 2; taken.has(own); number++) own = `${key} ${number}`;
  return own;
}

/** Those that stay are not moved: whoever is in one of them would leave it. */
function setChildren(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const child of [...list.children]) if (!items.includes(child as HTMLElement)) child.remove();
  let there = list.firstElementChild;
  for (const item of items)
    if (item === there) there = item.nextElementSibling;
    else list.insertBefore(item, there);
}

/** The same words, set again, would be read aloud again. */
export function setWords(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
