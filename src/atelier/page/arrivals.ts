// What is on its way into a text: pasted words that are being read, pictures that are being drawn. Whoever leaves the text waits for
// it: it has to fall where it was put, and nowhere else.

export interface Arrivals {
  /** @param hurry ends it at once, with less than was hoped for */
  add(arrival: Promise<unknown>, hurry?: () => void): void;
  isNone(): boolean;
  /** Once all of it has come. */
  settled(): Promise<void>;
  /** At once where nothing is on its way. */
  leave(then: () => void): void;
}

/** In milliseconds: who asks to go on waits no longer for a form. */
const SHORT = 1500;

export function createArrivals(short = SHORT): Arrivals {
  const coming = new Map<Promise<unknown>, () => void>();
  const settled = async () => {
    const timer = setTimeout(() => {
      for (const hurry of coming.values()) hurry();
    }, short);
    while (coming.size > 0) await Promise.allSettled(coming.keys());
    clearTimeout(timer);
  };
  return {
    add(arrival, hurry = () => {}) {
      const own = arrival.catch(() => {}).finally(() => coming.delete(own));
      coming.set(own, hurry);
    },
    isNone: () => coming.size === 0,
    settled,
    leave(then) {
      if (coming.size === 0) then();
      else void settled().then(then);
    },
  };
}
