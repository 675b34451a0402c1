// Runs in a thread of its own: a book → its PDF, or the text at fault.
import type { Book } from './book.ts';
import { culpritOf } from './culprit.ts';
import { composePdf, type Workspace } from './typst.ts';

export interface BookJob {
  book: Book;
  /** All that the book is composed from but the book itself. */
  workspace: Workspace;
  /** Seconds since 1970. */
  timestamp: number;
}

/** Composes a book. @throws Typst's own error, or one that names the text at fault and has it as its cause */
export function composeBook({ book, workspace, timestamp }: BookJob): { bytes: Uint8Array; pages: number } {
  try {
    return composePdf(withBook(workspace, book), timestamp);
  } catch (cause) {
    const culprit = culpritOf(book.pieces, (kept) => {
      const pieces = book.pieces.map((piece) => (kept.includes(piece) ? piece : { ...piece, blocks: [] }));
      return fails(() => composePdf(withBook(workspace, { ...book, pieces }), timestamp));
    });
    const message = cause instanceof Error ? cause.message : String(cause);
    throw culprit ? new Error(`« ${culprit.title} » : ${message}`, { cause }) : cause;
  }
}

function withBook(workspace: Workspace, book: Book): Workspace {
  const json = new TextEncoder().encode(JSON.stringify(book));
  return { ...workspace, files: new Map([...workspace.files, ['/book.json', json]]) };
}

function fails(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}
