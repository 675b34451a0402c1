// What is on its way into a text: pasted words that are being read, pictures that are being drawn. Whoever leaves the text waits for
// it: it has to fall where it was put, and nowhere else.

export interface Arrivals {
  /** @param end ends it at once, with less than was hoped for */
  add(arrival: Promise<unknown>, end?: () => void): void;
  isNone(): boolean;
  /** Ends all of it at once: the page goes. */
  hurry(): void;
  /** Once all of it has come. */
  settled(): Promise<void>;
  /** At once where nothing is on its way. */
  leave(then: () => void): void;
}

/** In milliseconds: who asks to go on waits no longer for a form. */
const SHORT = 1500;

export function createArrivals(short = SHORT): Arrivals {
  const coming = new Map<Promise<unknown>, () => void>();
  const hurry = () => {
    for (const end of coming.values()) end();
  };
  const settled = async () => {
    const timer = setTimeout(hurry, short);
    while (coming.size > 0) await Promise.allSettled(coming.keys());
    clearTimeout(timer);
  };
  return {
    add(arrival, end = () => {}) {
      const own = arrival.catch(() => {}).finally(() => coming.delete(own));
      coming.set(own, end);
    },
    isNone: () => coming.size === 0,
    hurry,
    settled,
    leave(then) {
      if (coming.size === 0) then();
      else void settled().then(then);
    },
  };
}
