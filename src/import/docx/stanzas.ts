// Lines that Word made a paragraph of each, and that empty paragraphs part → one paragraph a stanza, as the pages of mails do.
import { textOf } from './text-of.ts';
import { all, child, childrenOf, value } from './xml.ts';

/** Two stanzas at least: a title and a name above a text are none. */
export function joinStanzas(document: Document): void {
  for (const body of all(document, 'w:body')) {
    const [first] = childrenOf(body).filter((node) => /\S/.test(textOf(node)));
    // The first line is perhaps a title.
    const stanzas = groupsIn(body)
      .map((lines) => lines.filter((line) => line !== first))
      .filter(areStanza);
    if (stanzas.length < LEAST) continue;
    for (const lines of stanzas) join(document, lines);
  }
}

const LEAST = 2;

/** Plain paragraphs in a row, from an empty one or another to the next: with those alone that an empty one parts from others. */
function groupsIn(body: Element): Element[][] {
  const groups: { lines: Element[]; isParted: boolean }[] = [];
  let open: Element[] = [];
  let isParted = false;
  const close = (isGap: boolean) => {
    if (open.length > 0) groups.push({ lines: open, isParted: isParted || isGap });
    open = [];
    isParted = isGap;
  };
  for (const node of childrenOf(body)) {
    if (isLine(node)) open.push(node);
    else close(node.tagName === 'w:p' && !/\S/.test(textOf(node)) && all(node, 'w:drawing').length === 0);
  }
  close(false);
  return groups.flatMap(({ lines, isParted: isApart }) => (isApart ? [lines] : []));
}

function isLine(node: Element): boolean {
  const set = child(node, 'w:pPr');
  const words = textOf(node).trim();
  return (
    node.tagName === 'w:p' &&
    /^(?:normal|standard|sansinterligne|nospacing|)$/i.test(value(child(set, 'w:pStyle'))) &&
    child(set, 'w:numPr') === undefined &&
    words !== '' &&
    words.length <= LONGEST &&
    !MARKED.test(words)
  );
}

/** In signs. */
const LONGEST = 60;
/** Points, speeches and « Titre : » are lines of their own. */
const MARKED = /^(?:[-*•·◦▪–—«]|\(?\d{1,3}[.)]|\p{Extended_Pictographic})|[:?]|@|\n/u;

/** Most lines of a stanza end no sentence. */
function areStanza(lines: readonly Element[]): boolean {
  const open = lines.slice(0, -1).filter((line) => !/[.!…»"]$/.test(textOf(line).trim()));
  return lines.length > 1 && open.length * 2 >= lines.length - 1;
}

function join(document: Document, [first, ...others]: readonly Element[]): void {
  for (const line of others) {
    const run = first?.appendChild(document.createElement('w:r'));
    run?.appendChild(document.createElement('w:br'));
    for (const node of childrenOf(line)) if (node.tagName !== 'w:pPr') first?.appendChild(node);
    line.parentNode?.removeChild(line);
  }
}
