// A page found → its line in a list of results, as HTML that is written: the site's own is made in a browser.
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { FoundPage } from '../publish/search/client/find.ts';
import { asShown } from '../publish/search/spelling.ts';

/** @param heading the element of its title: `h4` */
export function resultItem({ url, excerpt, meta }: FoundPage, heading: string): Element {
  const words = fromHtml(asShown(excerpt), { fragment: true }).children;
  const facts = [meta.author, meta.kind].flatMap((fact) => (fact ? asShown(fact) : []));
  return h('li', [
    h(heading, h('a', { href: url }, asShown(meta.title ?? url))),
    h('p', { class: 'label' }, facts.join(' · ')),
    h(
      'p',
      words.filter((word) => word.type !== 'doctype'),
    ),
  ]);
}
