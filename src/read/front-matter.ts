// Where the data of a text stands: between two lines `---`, at its very top.

/** The lines between the two `---` that open a file, or nothing. */
export function frontMatterOf(source: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(source)?.[1] ?? '';
}
