// The offline page in the browser: the caches of this device → a list of what can be read now.

/** Fills the list with the kept texts, the last opened first; what the page says changes where there are some. */
export async function listKeptPages(): Promise<void> {
  const list = document.querySelector<HTMLElement>('#kept-pages');
  if (!list || !('caches' in window)) return;
  const texts = (await readKeptPages(list.dataset.folder ?? '/')).filter(({ type }) => type === 'article');
  list.append(...texts.map(entry));
  for (const element of document.querySelectorAll<HTMLElement>('[data-when-kept]')) {
    element.hidden = (element.dataset.whenKept === 'some') !== texts.length > 0;
  }
}

async function readKeptPages(folder: string): Promise<KeptPage[]> {
  const pages = await caches.open(`${folder} pages`);
  const keys = await pages.keys();
  const read = await Promise.all(keys.toReversed().map(async (key) => factsOf(key.url, await pages.match(key))));
  return read.filter((page) => page !== undefined);
}

/** What a page says of itself in its head; its style is left out, which the policy of this page does not name. */
async function factsOf(address: string, response: Response | undefined): Promise<KeptPage | undefined> {
  const said = ((await response?.text()) ?? '').match(/<meta property="og:[^>]*>/g) ?? [];
  const page = new DOMParser().parseFromString(said.join(''), 'text/html');
  const property = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
  const title = property('title');
  return title ? { address, title, description: property('description'), type: property('type') } : undefined;
}

function entry({ address, title, description }: KeptPage): HTMLLIElement {
  const [item, heading, link, words] = ['li', 'h2', 'a', 'p'].map((name) => document.createElement(name)) as [
    HTMLLIElement,
    HTMLHeadingElement,
    HTMLAnchorElement,
    HTMLParagraphElement,
  ];
  link.href = address;
  link.textContent = title;
  words.textContent = description;
  heading.append(link);
  item.append(heading, words);
  return item;
}

interface KeptPage {
  address: string;
  title: string;
  description: string;
  type: string;
}
