// The styles of a drawing → attributes: drawing programs write colours as classes, and a page must not take their style sheets.

export type Styles = ReadonlyMap<string, Record<string, string>>;

/** Rules of one class each, `.cls-1, .cls-2 { fill: #123 }`; any other rule is left out. */
export function classesOf(sheet: string): Styles {
  const classes = new Map<string, Record<string, string>>();
  for (const [, selectors = '', body = ''] of sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name !== undefined) classes.set(name, { ...classes.get(name), ...declarationsOf(body) });
    }
  }
  return classes;
}

/** `fill: #123; stroke: none` */
export function declarationsOf(style: string): Record<string, string> {
  const pairs = style.split(';').flatMap((declaration): [string, string][] => {
    const [, name, value] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/.exec(declaration) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value.replace(/\s*!important$/, '')]];
  });
  return Object.fromEntries(pairs);
}
