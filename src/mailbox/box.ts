// What a mailbox keeps until it is where it belongs: archives that wait, and counts that are forgotten by themselves.

/** A folder, a bucket or a table of keys. Keys are letters, digits, `-`, `.` and `/`. */
export interface Box {
  get(key: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all. @param seconds after which it is forgotten; for ever where absent */
  put(key: string, bytes: Uint8Array, seconds?: number): Promise<void>;
  /** For ever, where nothing is. False where something is: of two that claim one key at once, one has it. */
  claim(key: string, bytes: Uint8Array): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Those that begin so, in order; what is to be forgotten by then is. @param prefix a room: `waiting/` */
  keys(prefix: string): Promise<string[]>;
}
