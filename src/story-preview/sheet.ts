// Every face of some stories on one page, in French: what an editor looks at before saying yes.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { dateInWords } from '../model/in-words.ts';
import type { Library } from '../model/library.ts';
import type { Output } from '../model/rights.ts';
import { tokensCss } from '../publish/web/head/tokens-css.ts';
import { inLanguage } from '../publish/web/language.ts';
import { documentOf } from './document.ts';
import { resultItem } from './result-item.ts';
import type { ShownStory } from './story-files.ts';

/** The page of a story at a width: a picture of it, or the page itself in a frame. */
export interface View {
  width: number;
  photograph?: string;
}

/** @param views by the id of the story; @param css that of the sheet, over the site's */
export function sheetOf(
  stories: readonly ShownStory[],
  views: ReadonlyMap<string, readonly View[]>,
  library: Library,
  css: string,
): string {
  const title = stories.length === 1 ? 'Aperçu d’un récit' : `Aperçu de ${stories.length} récits`;
  const body = h('main', { class: 'wrap preview' }, [
    h('h1', title),
    h('p', `Tel que ce serait publié le ${dateInWords(library.today, 'fr-FR')}. Les liens mènent au site.`),
    ...(stories.length > 1 ? [contents(stories)] : []),
    ...stories.map((shown) => storySection(shown, views.get(shown.story.id) ?? [])),
  ]);
  return documentOf({ title, lang: 'fr', css: tokensCss(library) + css }, [body]);
}

function contents(stories: readonly ShownStory[]): Element {
  return h('nav', { 'aria-label': 'Récits' }, [
    h(
      'ul',
      stories.map(({ story }) => h('li', h('a', { href: `#${story.id}`, ...inLanguage(story.lang) }, story.title))),
    ),
  ]);
}

function storySection(shown: ShownStory, views: readonly View[]): Element {
  const { story, standing } = shown;
  const note = (output: Seen) =>
    standing.refused.includes(output) ? [h('p', { class: 'state' }, REFUSED[output])] : [];
  return h('article', { id: story.id, 'aria-labelledby': `${story.id}_title` }, [
    h('h2', { id: `${story.id}_title`, ...inLanguage(story.lang) }, story.title),
    h('p', { class: 'state' }, standing.words),
    face('La page', [
      ...note('web'),
      opened(shown.page, 'la page seule'),
      ...views.map((view) => pageView(view, shown)),
    ]),
    face('La carte', [...note('social'), ...cards(shown)]),
    face('Le partage', [shared(shown), ...socialTitle(shown)]),
    face('Le résultat de recherche', result(shown)),
    face('Le chapitre du livre numérique', [
      ...note('epub'),
      opened(shown.chapter, 'le chapitre seul'),
      chapter(shown),
    ]),
    face('Les pages du PDF', [...note('pdf'), pdf(shown)]),
  ]);
}

/** What has a face here: paper has that of the PDF. */
type Seen = Exclude<Output, 'print'>;

const REFUSED: Record<Seen, string> = {
  web: 'L’accord ne couvre pas le site : cette page n’y sera pas.',
  social: 'L’accord ne couvre pas les réseaux : c’est la carte du site qui est partagée à la place de celle-ci.',
  epub: 'L’accord ne couvre pas le livre numérique : ce chapitre n’y sera pas.',
  pdf: 'L’accord ne couvre pas le PDF : ces pages n’y seront pas.',
};

function face(title: string, children: ElementContent[]): Element {
  return h('section', [h('h3', title), ...children]);
}

function opened(file: string, what: string): Element {
  return h('p', h('a', { href: file }, `Ouvrir ${what}`));
}

/** Heights of a telephone and of a screen, in pixels: more is scrolled to. */
const HEIGHTS: Record<number, number> = { 390: 700 };
const HEIGHT = 720;

function pageView({ width, photograph }: View, { story, page }: ShownStory): Element {
  const name = `La page de « ${story.title} » à ${width} pixels de large`;
  const view = photograph
    ? h('img', { src: photograph, width, alt: `${name}, du haut de la page à son pied.`, loading: 'lazy' })
    : h('iframe', { src: page, width, height: HEIGHTS[width] ?? HEIGHT, title: name, loading: 'lazy' });
  return h('figure', [
    h('figcaption', `À ${width} pixels de large`),
    h('div', { class: 'scrolled', role: 'group', 'aria-label': name, tabindex: '0' }, view),
  ]);
}

function cards({ cards }: ShownStory): Element[] {
  return cards.map(({ file, width, height, alt }) =>
    h('figure', [h('figcaption', `${width} × ${height} pixels`), h('img', { src: file, width, height, alt })]),
  );
}

function shared({ story, share, cards }: ShownStory): Element {
  const [card] = cards;
  return h('div', { class: 'shared' }, [
    ...(card ? [h('img', { src: card.file, width: card.width, height: card.height, alt: '' })] : []),
    h('div', [
      h('p', { class: 'label' }, new URL(share.url).host),
      h('p', inLanguage(story.lang), h('strong', share.title)),
      h('p', inLanguage(story.lang), share.description),
    ]),
  ]);
}

/** The words that go with the address, where they are not the title. */
function socialTitle({ story }: ShownStory): Element[] {
  if (!story.socialTitle) return [];
  return [h('p', ['Le message proposé : « ', h('span', inLanguage(story.lang), story.socialTitle), ' »'])];
}

function result({ story, result }: ShownStory): Element[] {
  return [
    h('p', `Pour « ${result.query} » :`),
    h('ol', { class: 'results', ...inLanguage(story.lang) }, [resultItem(result.found, 'h4')]),
  ];
}

function chapter({ story, chapter: file }: ShownStory): Element {
  const name = `Le chapitre de « ${story.title} »`;
  return h('div', { class: 'scrolled', role: 'group', 'aria-label': name, tabindex: '0' }, [
    h('iframe', { src: file, width: 390, height: 640, title: name, loading: 'lazy' }),
  ]);
}

function pdf({ story, pdf }: ShownStory): Element {
  const alt = (page: number) => `Page ${page} sur ${pdf.length} de « ${story.title} » dans un PDF`;
  return h(
    'ol',
    { class: 'pages' },
    pdf.map(({ file, width, height }, index) =>
      h('li', h('img', { src: file, width, height, alt: alt(index + 1), loading: 'lazy' })),
    ),
  );
}
