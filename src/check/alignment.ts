// Where each character of a text stands in the file that wrote it with escapes, entities, folded lines or prefixes.

/**
 * The offset in `source` of each character of `value`, and of its end, for words of Markdown that were written between
 * `start` and `end`: a backslash, an entity or the prefix of a quoted line stand in the file only.
 */
export function alignMarkdown(source: string, start: number, end: number, value: string): Int32Array {
  const offsets = new Int32Array(value.length + 1);
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] as string;
    if (wanted === '\n' || wanted === '\r') {
      while (at < end && source[at] !== wanted) at++;
      offsets[index] = at++;
      if (wanted === '\n')
        while (at < end && ' \t>'.includes(source[at] as string) && source[at] !== value[index + 1]) at++;
      continue;
    }
    if (source[at] === '\\' && (wanted !== '\\' || source[at + 1] === '\\')) at++;
    offsets[index] = at;
    const entity = source[at] === '&' ? entityAt(source, at) : undefined;
    if (entity !== undefined && !value.startsWith(entity, index)) {
      // An entity may stand for a pair of surrogates.
      const code = value.charCodeAt(index);
      if (code >= 0xd800 && code < 0xdc00) offsets[++index] = at;
      at += entity.length;
    } else at++;
  }
  offsets[value.length] = Math.min(at, end);
  return offsets;
}

/** The same for a YAML scalar that starts at `start`: plain, quoted, or a block. */
export function alignScalar(source: string, start: number, value: string): Int32Array {
  const offsets = new Int32Array(value.length + 1);
  const style = source[start] ?? '';
  let at = start;
  if (style === '"' || style === "'") at++;
  else if (style === '>' || style === '|') at = afterSpaces(source, source.indexOf('\n', at));
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] as string;
    if (wanted === ' ' || wanted === '\n') {
      offsets[index] = at;
      at = isFold(source, at) || wanted === '\n' ? afterSpaces(source, at) : at + 1;
      // A line of a block that is indented further keeps what it has more.
      if (wanted === '\n') at -= leadingSpaces(value, index + 1);
      continue;
    }
    if (isFold(source, at)) at = afterSpaces(source, at);
    offsets[index] = at;
    if (style === '"' && source[at] === '\\') at += escapeLength(source, at);
    else if (style === "'" && wanted === "'") at += 2;
    else at++;
  }
  offsets[value.length] = at;
  return offsets;
}

function entityAt(source: string, at: number): string | undefined {
  return /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(source.slice(at, at + 40))?.[0];
}

/** Whether only spaces stand between here and the end of the line. */
function isFold(source: string, at: number): boolean {
  let index = at;
  while (source[index] === ' ' || source[index] === '\t' || source[index] === '\r') index++;
  return source[index] === '\n';
}

function leadingSpaces(value: string, from: number): number {
  let index = from;
  while (value[index] === ' ') index++;
  return index - from;
}

function afterSpaces(source: string, at: number): number {
  let index = at;
  while (index < source.length && ' \t\r\n'.includes(source[index] as string)) index++;
  return index;
}

/** YAML 1.2, section 5.7: `\x` and two digits, `\u` and four, `\U` and eight, or one character. */
function escapeLength(source: string, at: number): number {
  return { x: 4, u: 6, U: 10 }[source[at + 1] ?? ''] ?? 2;
}
