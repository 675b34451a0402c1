// A story → the classes of its text on its page.
import type { Story } from '../../../model/story.ts';
import { initialLines } from '../prose/prose-to-html.ts';

/** An interview opens on a question, and has no large first letter. */
export function proseClasses({ kind, body }: Story): string[] {
  const initial = kind === 'portrait' ? 0 : initialLines(body);
  return ['prose', `prose-initial-${initial}`, ...(body.notes.length > 0 ? ['prose-noted'] : [])];
}
