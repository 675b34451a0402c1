// The little that a device remembers besides the drafts: which one was open, and that it was asked to keep them for long.

const OPEN = 'florilege-atelier-ouvert';
const STEP = 'florilege-atelier-etape';
const ASKED = 'florilege-atelier-garder';

/** In this tab, and for the next one. */
export function noteOpen(key: string): void {
  for (const place of ['sessionStorage', 'localStorage'] as const) quietly(() => window[place].setItem(OPEN, key));
}

/** The draft that this tab showed, or else the last that any did. */
export function lastOpen(): string | undefined {
  return quietly(() => sessionStorage.getItem(OPEN)) ?? quietly(() => localStorage.getItem(OPEN)) ?? undefined;
}

/** For the next opening of this tab alone. */
export function noteStep(step: string): void {
  quietly(() => sessionStorage.setItem(STEP, step));
}

export function takeStep(): string | undefined {
  const step = quietly(() => sessionStorage.getItem(STEP)) ?? undefined;
  quietly(() => sessionStorage.removeItem(STEP));
  return step;
}

/** Browsers may erase what a site keeps when room is short; asked once, some of them will not. */
export function askToKeepForLong(): void {
  if (quietly(() => localStorage.getItem(ASKED)) !== null) return;
  quietly(() => localStorage.setItem(ASKED, '1'));
  void navigator.storage?.persist?.().catch(() => false);
}

/** Storage that is refused is none. */
function quietly<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
