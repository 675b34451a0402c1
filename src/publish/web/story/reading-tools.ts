// What a reader sets before reading: the size of the text, and whether each paragraph shows its link.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { siteWords } from '../../../words/site/site-words.ts';

/** @param lang of the interface; @param dir where the article around runs the other way */
export function readingTools(lang: string, dir?: 'ltr'): Element {
  const say = siteWords(lang).reading;
  return h('div', { class: 'reading-tools', dir, role: 'group', 'aria-label': say.label }, [
    h('div', { class: 'text-size', role: 'group', 'aria-label': say.textSize }, [
      step('-1', 'A−', say.smaller),
      step('1', 'A+', say.larger),
      h('output', { class: 'visually-hidden' }),
    ]),
    h('label', { class: 'show-links' }, [h('input', { type: 'checkbox' }), say.paragraphLinks]),
  ]);
}

function step(by: string, sign: string, words: string): Element {
  return h('button', { type: 'button', dataTextStep: by, title: words }, [
    h('span', { 'aria-hidden': 'true' }, sign),
    h('span', { class: 'visually-hidden' }, words),
  ]);
}
