// Runs in a thread of its own: a book → its PDF, or the text at fault.
import type { Book } from './book.ts';
import { culpritOf } from './culprit.ts';
import { pagePictures } from './page-pictures.ts';
import type { Piece } from './pieces.ts';
import { composePdf, drawPages, type Workspace } from './typst.ts';

export interface Composed {
  bytes: Uint8Array;
  pages: number;
}

/** An error that crosses from a thread to another loses all but its words. */
export interface Culprit {
  culprit: string;
  said: string;
}

export interface BookJob {
  book: Book;
  /** All that the book is composed from but the book itself. */
  workspace: Workspace;
  /** Seconds since 1970. */
  timestamp: number;
}

/** All that is asked for has been loaded by then. */
export function loaded(): void {}

/** Composes a book, or tells the label of the text at fault. @throws Typst's own error, where it is of no text */
export function composeBook({ book, workspace, timestamp }: BookJob): Composed | Culprit {
  try {
    return composePdf(withBook(workspace, book), timestamp);
  } catch (cause) {
    const culprit = culpritOf(book.pieces, (kept) => {
      const pieces = book.pieces.map((piece) => (kept.includes(piece) ? piece : emptied(piece)));
      return fails(() => composePdf(withBook(workspace, { ...book, pieces }), timestamp));
    });
    if (!culprit) throw cause;
    return { culprit: culprit.label, said: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The pages of its texts alone, as PNGs. @param width of each, in pixels */
export function drawTexts({ job, width }: { job: BookJob; width: number }): Promise<Uint8Array[]> {
  const drawing = drawPages({ ...withBook(job.workspace, job.book), main: '/texts.typ' });
  return pagePictures(drawing, width);
}

/** The place of a text, with nothing of it. */
function emptied(piece: Piece): Piece {
  const words = { title: '–', runningTitle: '–', overline: '', byline: '', signature: '', standfirst: '–' };
  if (piece.type === 'part') return { ...piece, title: '–' };
  return { ...piece, ...words, blocks: [], endnotes: { ...piece.endnotes, lines: [] } };
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
