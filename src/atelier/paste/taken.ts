// What a clipboard, or a hand that drops, holds of use here.
import type { Loss } from '../../import/arrival.ts';
import { seenCharacters } from '../../import/dialect/characters.ts';
import type { Flavours } from './pasted.ts';

export interface Taken extends Flavours {
  /** Only where there is no word beside: Word gives a picture of its text too. */
  pictures: readonly File[];
}

export function flavoursOf(held: DataTransfer): Taken {
  const [html, text] = [held.getData('text/html'), held.getData('text/plain')];
  const pictures = [...held.files].filter(({ type, name }) => /^image\//.test(type) || /\.hei[cf]$/i.test(name));
  const hasWords = /\S/.test(text) || /\S/.test(html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/gi, ''));
  return { text, ...(html !== '' && { html }), pictures: hasWords ? [] : pictures };
}

/** What says that words were copied from this page, and where from (`own-copy.ts`). */
export const OWN_MARK = 'data-florilege';

/** What the mark says, where it was copied from this very page: ProseMirror reads it as it wrote it. */
export function ownMarkIn({ html = '' }: Taken): string | undefined {
  if (!html.includes('data-pm-slice') || !html.includes(OWN_MARK)) return undefined;
  const marked = new DOMParser().parseFromString(html, 'text/html').querySelector(`[${OWN_MARK}]`);
  return marked?.getAttribute(OWN_MARK) ?? undefined;
}

/** A word, a phrase: set at once, as if it were typed, unless it holds characters whose loss is to be told. */
export function isShort({ html, text }: Taken): boolean {
  return (
    html === undefined &&
    text !== '' &&
    text.length < SHORT &&
    !/[\r\n]/.test(text) &&
    !/^\s*(?:#|[-*•]\s)/.test(text) &&
    !losesCharacters(text)
  );
}

const SHORT = 200;

function losesCharacters(text: string): boolean {
  const losses: Loss[] = [];
  seenCharacters(text, losses);
  return losses.length > 0;
}

/** The words alone, where nothing more can be read: a clipboard may hold no other flavour than a page. */
export function wordsOf({ html = '', text }: Taken): string {
  if (/\S/.test(text)) return text;
  const spaced = html.replace(/<br\b[^>]*>/gi, '\n').replace(/<\/(?:p|div|li|h[1-6]|tr|blockquote)>/gi, '\n\n$&');
  const { body } = new DOMParser().parseFromString(spaced, 'text/html');
  for (const code of body.querySelectorAll('script, style')) code.remove();
  return body.textContent.trim();
}
