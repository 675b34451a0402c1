// A file that cannot be received: a sentence for whoever sent it, in each language, and never a stack.

import { type RefusalReason, refusalWords } from '../words/import/refusals.ts';
import type { Importer } from './arrival.ts';

export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly reason: RefusalReason;

  /** @param file its name as it was sent */
  constructor(reason: RefusalReason, file: string, cause?: unknown) {
    super(refusalWords(reason, file, 'fr'), { cause });
    this.reason = reason;
    this.stack = this.message;
  }

  /** @param lang BCP 47 */
  said(file: string, lang: string): string {
    return refusalWords(this.reason, file, lang);
  }
}

/** An importer that fails in no other way, whatever its libraries throw at a file that nobody foresaw. */
export function refusing(importer: Importer): Importer {
  return async (file) => {
    try {
      return await importer(file);
    } catch (error) {
      if (error instanceof ImportRefused) throw error;
      throw new ImportRefused(error instanceof RangeError ? 'nested' : 'unreadable', file.name, error);
    }
  };
}
