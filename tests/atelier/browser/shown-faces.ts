// What the faces of a draft show of it, and what the same parts of a built page hold: one way to read both.
import type { Page } from 'playwright-core';

export interface ShownFaces {
  page: PageParts;
  /** The body of the chapter, as XML. */
  chapter: string;
  /** The picture of the share, as SVG. */
  card: string;
  share: { title: string; description: string; host: string };
  /** The title of the result of the search, and where it leads. */
  result: { title: string; path: string };
}

export interface PageParts {
  prose: string;
  head: string[];
}

/** By finger, by mouse or by keyboard. */
export interface Hand {
  tab(name: string): Promise<void>;
  press(button: RegExp): Promise<void>;
}

/** Before the page is opened: the pictures that it makes can be read. */
export function keepBlobs(): void {
  const own = URL.createObjectURL;
  const held = new Map<string, Blob>();
  (window as unknown as { blobText(address: string): Promise<string> | undefined }).blobText = (address) =>
    held.get(address)?.text();
  URL.createObjectURL = (blob: Blob) => {
    const address = own(blob);
    held.set(address, blob);
    return address;
  };
}

/** Looks at each, in the order of their tabs but for the picture, which is asked for last. The step of the faces is open. */
export async function facesShown(page: Page, hand: Hand): Promise<ShownFaces> {
  await page.locator('.face-page h1').waitFor();
  const shown = await page.locator('.face-page').evaluate(partsOf);
  await hand.tab('Livre');
  await page.locator('.face-book h1').waitFor();
  const chapter = await page
    .locator('.face-book')
    .evaluate((book) => new XMLSerializer().serializeToString(book.shadowRoot!.querySelector('body')!));
  await hand.tab('Recherche');
  const found = page.locator('.face-result li h2 a');
  await found.waitFor();
  const result = await found.evaluate((link: HTMLAnchorElement) => ({
    title: link.textContent ?? '',
    path: link.pathname,
  }));
  await hand.tab('Partage');
  await page.locator('.feed-title:not(:empty)').waitFor();
  const said = (part: string) => page.locator(`.feed ${part}`).evaluate(({ textContent }) => textContent ?? '');
  const share = {
    title: await said('.feed-title'),
    description: await said('.feed-words'),
    host: await said('.label'),
  };
  await hand.press(/^Dessiner l’image/);
  const picture = page.locator('img.face-card[src]');
  await picture.waitFor({ timeout: 60_000 });
  const card = await picture.evaluate((image: HTMLImageElement) =>
    (window as unknown as { blobText(address: string): Promise<string> }).blobText(image.src),
  );
  return { page: shown, chapter: withoutSources(chapter), card, share, result };
}

/** The markup of a story in a page, without where its pictures come from. Runs in the browser. */
export function partsOf(around: Element): PageParts {
  const markup = (element: Element | null, part: 'innerHTML' | 'outerHTML') => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const image of copy?.querySelectorAll('img') ?? [])
      for (const name of ['src', 'srcset', 'sizes']) image.removeAttribute(name);
    return copy?.[part].replace(/ data-astro-[\w-]+(?:="[^"]*")?/g, '') ?? '';
  };
  const head = ['.overline', 'h1', '.standfirst', '.byline', '.emblem'];
  return {
    prose: markup(around.querySelector('.prose'), 'innerHTML'),
    head: head.map((part) => markup(around.querySelector(`.story-head ${part}`), 'outerHTML')),
  };
}

/** The body of an XHTML document, as the browser writes it. */
export async function bodyOf(page: Page, xhtml: string): Promise<string> {
  const body = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xhtml+xml');
    return new XMLSerializer().serializeToString(document.adoptNode(documentElement.querySelector('body')!));
  }, xhtml);
  return withoutSources(body);
}

function withoutSources(markup: string): string {
  return markup.replace(/(<img\b[^>]*?) src="[^"]*"/g, '$1');
}

/** The words of a text as its page prints them, without what the page adds: numbers of notes, ways back. */
export function wordsPrinted(page: Page): Promise<string> {
  return page.locator('.story .prose').evaluate((prose) => {
    const copy = prose.cloneNode(true) as Element;
    const added = '.note-call, .note-back, .notes-title, .group-photo-lead, .to-here';
    for (const one of copy.querySelectorAll(added)) one.remove();
    for (const block of copy.querySelectorAll('p, li, h2, h3, td, th, figcaption')) block.append(' ');
    return copy.textContent ?? '';
  });
}

/** Words without what typography sets between them or in the place of a sign. */
export function untypeset(words: string): string {
  return (
    words
      .replace(/[’]/g, "'")
      .replace(/«\s*|\s*»|[“”]/g, '"')
      .replace(/…/g, '...')
      // Before each reply.
      .replace(/—\s/g, '')
      .replace(/\s+(?=[;:!?])/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
