// Where something stands in a file, and what a reader found wrong there.

/** Lines and columns start at 1; columns count UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A place where a file cannot be read at all. `code` is the parser's own word for it, never shown to a writer. */
export interface Flaw {
  code: string;
  position: Position;
  words: string;
}
