// A document that opens by itself from its folder, in the styles of the site.
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

interface Document {
  title: string;
  /** BCP 47, of the document. */
  lang: string;
  /** Paths of style sheets. */
  sheets: readonly string[];
  /** After them. */
  css: string;
  class?: string | undefined;
}

/** @param body HTML that the program wrote, or a tree */
export function documentOf(
  { title, lang, sheets, css, class: name }: Document,
  body: string | ElementContent[],
): string {
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // A preview is for those to whom it was handed.
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', title),
    ...sheets.map((href) => h('link', { rel: 'stylesheet', href })),
    h('style', css),
  ]);
  const around = toHtml(h('html', { lang }, [head, h('body', { class: name })]));
  const inside = typeof body === 'string' ? body : toHtml(body);
  return `<!doctype html>\n${around.replace('</body>', () => `${inside}</body>`)}\n`;
}
