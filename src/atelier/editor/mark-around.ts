// The words around the caret, or the selection, that have the same mark: the whole of a link, all the words of another language.
import type { Mark, MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';

interface MarkedRange {
  from: number;
  to: number;
  mark: Mark;
}

export function markAround({ doc, selection }: EditorState, type: MarkType): MarkedRange | undefined {
  const { $from, from, to } = selection;
  const start = $from.start();
  let found: MarkedRange | undefined;
  let run: MarkedRange | undefined;
  doc.resolve(from).parent.forEach((node, offset) => {
    const mark = type.isInSet(node.marks);
    const [at, end] = [start + offset, start + offset + node.nodeSize];
    if (!mark) run = undefined;
    else if (run?.mark.eq(mark)) run.to = end;
    else run = { from: at, to: end, mark };
    if (run && run.from <= from && to <= run.to) found = run;
  });
  return found;
}
