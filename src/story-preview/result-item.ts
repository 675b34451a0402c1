// A page found → its line in a list of results, as HTML that is written: the site's own is made in a browser.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Segment, ShownResult } from '../publish/search/client/excerpt.ts';

/** @param heading the element of its title: `h4` */
export function resultItem({ url, title, facts, excerpt }: ShownResult, heading: string): Element {
  return h('li', [
    h(heading, h('a', { href: url }, ...words(title))),
    h('p', { class: 'label' }, facts.join(' · ')),
    h('p', ...words(excerpt)),
  ]);
}

function words(segments: readonly Segment[]): (Element | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? h('mark', text) : text));
}
