// Some stories and a number → one of them.

/** @param number from 0 to just under 1 @param isLeft which of them is drawn only where there is no other */
export function drawn(
  ids: readonly string[],
  number: number,
  isLeft: (id: string) => boolean = () => false,
): string | undefined {
  const others = ids.filter((id) => !isLeft(id));
  const among = others.length > 0 ? others : ids;
  return among[Math.floor(number * among.length)];
}

/** So many of them, each once, in the order of the draw. @param random from 0 to just under 1 */
export function severalDrawn(ids: readonly string[], most: number, random: () => number): string[] {
  const left = [...ids];
  return Array.from({ length: Math.min(most, ids.length) }, () => {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    return one as string;
  });
}
