// A file that cannot be received: a sentence for whoever sent it, in each language, and never a stack.
import { type RefusalReason, refusalWords } from '../words/import/refusals.ts';

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
