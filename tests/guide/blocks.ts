// A page of the guide → what it has its reader do: commands, files to write, lines to change.

/** ```sh runs; ```yaml path writes a file, or changes its lines; a block without a place is only shown. */
export interface Block {
  kind: 'commands' | 'file';
  path: string;
  text: string;
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].flatMap(
    ([, lang, path = '', text = '']): Block[] => {
      if (lang === 'sh') return [{ kind: 'commands', path: '', text }];
      return path ? [{ kind: 'file', path, text }] : [];
    },
  );
}

/** The file once somebody has followed the page: a key that it has takes its new lines, another is added. */
export function withLines(source: string, lines: string): string {
  const keys = lines.split(/^(?=[\w-]+:)/m).filter(Boolean);
  return keys.reduce((text, line) => {
    const key = /^[\w-]+/.exec(line)?.[0];
    const old = new RegExp(`^${key}:.*\n(?:[ \\t]+.*\n|- .*\n)*`, 'm');
    if (old.test(text)) return text.replace(old, () => line);
    const end = /^---\n.*?(?=^---$)/ms.exec(text)?.[0].length ?? text.length;
    return text.slice(0, end) + line + text.slice(end);
  }, source);
}
