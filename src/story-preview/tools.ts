// What every preview is made with, whatever its texts: other threads see to it while the content is read.
import { createHash } from 'node:crypto';
import { identityOf } from '../design/identity.ts';
import { bookFonts } from '../publish/epub/book-fonts.ts';
import type { EpubTools } from '../publish/epub/epub-tools.ts';
import { openPress, type Press } from '../publish/press.ts';
import { readSite } from '../read/folder.ts';
import type { Settings } from '../settings.ts';
import { openPageWriter, type PageWriter } from './site-page.ts';
import { siteStyles } from './site-styles.ts';

export interface PreviewTools {
  press: Press;
  /** The fonts of chapters, kept: most ask for the same ones. */
  books: Pick<EpubTools, 'assets' | 'subset'>;
  writePage: Promise<PageWriter>;
  /** The style sheets and the fonts of the site, by their path from the folder of the preview. */
  styles: Promise<Map<string, Uint8Array>>;
  /** Nothing is half made then. */
  settled: Promise<unknown>;
}

export function openTools(settings: Settings): PreviewTools {
  const { faces } = identityOf(readSite(settings.content)?.identity);
  const press = openPress(settings);
  press.pdf.warm();
  press.cards.warm(faces.id);
  const styles = siteStyles(settings, faces);
  const books = { assets: press.assets, subset: keptSubset(press) };
  const latin = bookFonts('', faces, books);
  const writePage = openPageWriter(settings, press.keep);
  // What goes wrong is thrown where it is waited for.
  const settled = Promise.allSettled([styles, latin, writePage]);
  return { press, books, writePage, styles, settled };
}

function keptSubset(press: Press): Press['epub']['subset'] {
  return (font, characters) => {
    const digest = createHash('sha256').update(font).update(characters).digest('hex').slice(0, 32);
    return press.keep(`font-${digest}`, () => press.epub.subset(font, characters));
  };
}
