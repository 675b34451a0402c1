// The sheet of a preview, which opens by itself from its folder, in the styles of the site.
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SITE_SHEET } from './site-sheet.ts';

interface Document {
  title: string;
  /** BCP 47, of the document. */
  lang: string;
  /** After the style sheet of the site. */
  css: string;
}

export function documentOf({ title, lang, css }: Document, body: ElementContent[]): string {
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // A preview is for those to whom it was handed.
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', title),
    h('link', { rel: 'stylesheet', href: SITE_SHEET }),
    h('style', css),
  ]);
  return `<!doctype html>\n${toHtml(h('html', { lang }, [head, h('body', body)]))}\n`;
}
