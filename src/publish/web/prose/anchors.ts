// A paragraph → an address of its own, and the discreet link that shows it.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fnv1a } from '../../../model/letters/fnv1a.ts';
import { inlineText } from '../../../model/prose/plain-text.ts';
import type { Inline } from '../../../model/prose/prose.ts';
import type { Anchors, ProseContext } from './context.ts';

/**
 * Ids made of a paragraph's opening words, so that a link still leads to it when its end or other paragraphs are
 * corrected; paragraphs that open alike are numbered. Typography does not count: `Oui !` and `oui` are alike.
 */
export function newAnchors(): Anchors {
  const times = new Map<string, number>();
  return (paragraph) => {
    const id = `p_${fnv1a(openingWords(inlineText(paragraph))).toString(36)}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}_${time}`;
  };
}

/** A paragraph; with its id and its link where the text is on its own page. */
export function paragraph(children: readonly Inline[], context: ProseContext): ElementContent {
  const words = context.inlines(children);
  const id = context.anchors?.(children);
  if (id === undefined) return h('p', words);
  // The sign comes from the style sheet: it is neither copied with the text nor found by a search.
  const link = h('a', { className: 'to-here', href: `#${id}`, ariaLabel: context.say.prose.toParagraph });
  return h('p', { id }, [...words, link]);
}

const OPENING = 8;

function openingWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, OPENING).join(' ');
}
