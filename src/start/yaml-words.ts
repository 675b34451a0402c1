// Words → the YAML that reads back as the same words.

/** A scalar. */
export function quoted(text: string): string {
  return /^[\p{L}\d][^:#"'\\{}[\],&*!|>%@`\u0085\u2028\u2029]*$/u.test(text) &&
    text === text.trim() &&
    !/^[\d.+-]|^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

export type Facts = Record<string, string | number | boolean | undefined>;

/** A line a fact that is given. */
export function pairs(facts: Facts, indent = ''): string[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${key}: ${typeof value === 'string' ? quoted(value) : value}`);
}

/** The lines of a block after `>-`, none too long to be read but where a word is: an address. */
export function folded(text: string): string[] {
  return (text.match(/\S{110,}(?:\s|$)|\S.{0,109}(?:\s|$)/g) ?? []).map((line) => `  ${line.trimEnd()}`);
}

/** A flow list of scalars. */
export function listed(words: readonly string[]): string {
  return `[${words.map(quoted).join(', ')}]`;
}
