// What a reader sees of a part of a document of Word.

/** Around what is written into a paragraph for those who read its HTML. No text holds these characters. */
export const MARK_OPEN = '\u{F0000}';
export const MARK_CLOSE = '\u{F0001}';
const MARKS = new RegExp(`${MARK_OPEN}[^${MARK_CLOSE}]*${MARK_CLOSE}`, 'gu');

/** Paragraphs are apart. */
export function textOf(holder: Document | Element): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    const name = (node as Element).tagName ?? '';
    if (UNREAD.has(name)) return;
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') words.push(node.textContent ?? '');
    else if (name === 'w:tab' && (node.parentNode as Element).tagName === 'w:r') words.push(' ');
    else if (name === 'w:br' || name === 'w:cr') words.push('\n');
    // A picture parts the words that it stands between.
    else if (name === 'a:blip' || name === 'v:imagedata') words.push(' ');
    else if (name === 'w:noBreakHyphen') words.push('\u2011');
    else for (const one of Array.from(node.childNodes ?? [])) visit(one);
    if (name === 'w:p' || name === 'w:tc') words.push('\n');
  };
  visit(holder);
  return words.join('').replace(MARKS, '');
}

const UNREAD = new Set(['mc:Choice', 'w:pPr', 'w:rPr', 'w:instrText', 'w:sectPr', 'w:tblPr', 'wp:docPr']);
