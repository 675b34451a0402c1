// Work that waits its turn, and answers that come in time.

/** At most so many at once; the others wait, in their order. */
export function gateFor(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // Whoever is next takes the place as it is left.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Undefined where it takes longer; it goes on all the same. */
export async function within<Result>(work: Promise<Result>, seconds: number): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
