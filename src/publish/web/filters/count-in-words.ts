// How many entries a list shows, in the words that its status holds.

/** @param words `one` and `many` follow the number, `nothing` stands for it */
export function countInWords(count: number, { one, many, nothing }: DOMStringMap): string {
  if (count === 0) return nothing ?? '';
  return `${count}${(count === 1 ? one : many) ?? ''}`;
}
