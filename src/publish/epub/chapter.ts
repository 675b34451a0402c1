// A story → its chapter: head, text, notes, and what is owed to those who made it.
import type { Element } from 'xast';
import { boxOf, textFaceOf } from '../../model/glyphs/text-face.ts';
import { dateInWords, listInWords, wordingLanguage } from '../../model/in-words.ts';
import { directionOf } from '../../model/letters/script.ts';
import type { Picture } from '../../model/prose/prose.ts';
import { constellationOf } from '../../model/sky/constellation.ts';
import type { Portrait } from '../../model/story.ts';
import { bookWords } from '../../words/book/book-words.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import { byline, licenceLink, originalOf, sponsorLine } from './credits.ts';
import { emblem } from './emblem.ts';
import type { ProseContext } from './inline-to-xhtml.ts';
import { linked, linkTarget } from './link-targets.ts';
import type { Book, StoryPage } from './pages.ts';
import type { PictureShelf } from './picture-shelf.ts';
import { blocksToXhtml, notesToXhtml, textAround } from './prose-to-xhtml.ts';
import { language, tag, xhtmlDocument } from './xhtml.ts';

/** The content document of a story; its pictures go on the shelf. */
export function chapterPage(page: StoryPage, book: Book, shelf: PictureShelf): Element {
  const { chapter, matter } = page;
  const { story, text } = chapter;
  const context = contextOf(page, book, shelf);
  const [type, role] =
    matter === 'frontmatter' && story.kind === 'foreword' ? ['foreword', 'doc-foreword'] : ['chapter', 'doc-chapter'];
  return xhtmlDocument(
    story.title,
    story.lang,
    { 'epub:type': matter },
    tag(
      'section',
      { 'epub:type': type, role, 'aria-labelledby': 'title', class: 'story' },
      head(page, book, context),
      blocksToXhtml(text.blocks, context),
      notesToXhtml(text.notes, context),
      foot(page, book),
    ),
  );
}

function contextOf({ chapter: { story, text }, headings }: StoryPage, book: Book, shelf: PictureShelf): ProseContext {
  const spoken = wordingLanguage(story.lang);
  const around = textAround(text);
  const places = {
    siteUrl: book.library.site.url,
    headings,
    chapterOf: (id: string) =>
      book.pages.find((page) => page.kind === 'story' && page.chapter.story.id === id) as StoryPage | undefined,
  };
  return {
    box: boxOf(textFaceOf(book.library.site.identity.faces.id)),
    direction: directionOf(story.lang),
    labels: labelWords(story.lang),
    say: bookWords(story.lang),
    labelLanguage: language(spoken, story.lang),
    link: (url) => linkTarget(url, places),
    picture: (picture: Picture) => shelf.put(picture, story),
    repeats: (words) => words !== '' && around.includes(words),
  };
}

function head({ chapter: { story } }: StoryPage, book: Book, context: ProseContext): Element {
  const { library, volume } = book;
  const series = story.series === undefined ? undefined : library.series.get(story.series);
  const accent = series?.accent ?? volume.accent;
  const overline = [
    series?.title ?? book.labels.kinds[story.kind],
    ...story.networks.flatMap((id) => library.networks.get(id)?.label ?? []),
  ];
  return tag(
    'header',
    {},
    emblem(constellationOf(story), accent, library.site.identity.palette, story.cover ? 'small' : 'full'),
    tag('p', { class: 'overline', ...language(volume.lang, story.lang) }, overline.join(' · ')),
    tag('h1', { id: 'title' }, story.title),
    tag('p', { class: 'standfirst' }, story.summary),
    byline(story, book),
    // Before the text: a reader knows who paid for what before reading it.
    story.sponsor ? sponsorLine(story.sponsor, story.lang, book) : null,
    story.cover ? cover(story.cover, context) : null,
  );
}

function cover(picture: Picture, context: ProseContext): Element {
  const { src, width, height } = context.picture(picture);
  const credit =
    picture.credit === undefined ? null : tag('figcaption', {}, tag('p', { class: 'credit' }, picture.credit));
  return tag('figure', { class: 'cover' }, tag('img', { src, alt: picture.alt, width, height }), credit);
}

/** The portrait's facts, the original, the licence, the first publication and the address, in the book's language. */
function foot({ chapter: { story, condensed, page } }: StoryPage, book: Book): Element {
  const { volume, say } = book;
  const names = story.credits.map(({ name }) => name);
  const holders = listInWords([...new Set(names)], volume.lang);
  return tag(
    'footer',
    { class: 'credits', ...language(volume.lang, story.lang) },
    story.portrait ? facts(story.portrait, story.lang, book) : null,
    story.original ? tag('p', {}, originalOf(story.original, book)) : null,
    condensed ? tag('p', {}, [say.condensed, ...(page ? [say.wholeOnSite] : [])].join(' ')) : null,
    tag(
      'p',
      {},
      `© ${[story.published.slice(0, 4), holders].filter(Boolean).join(' ')}. `,
      licenceLink(story.licence, book),
      `. ${say.firstPublished(dateInWords(story.published, volume.lang))}.`,
    ),
    page ? tag('p', {}, linked(say.readOnSite, page)) : null,
  );
}

function facts({ organisation, interviewed }: Portrait, lang: string, { say, volume }: Book): Element | null {
  const known = [
    ...(organisation?.sector === undefined ? [] : [organisation.sector]),
    ...(organisation?.city === undefined ? [] : [organisation.city]),
    ...(organisation?.founded === undefined ? [] : [say.since(organisation.founded)]),
  ];
  const name = organisation && tag('span', language(lang, volume.lang), linked(organisation.name, organisation.url));
  const words = [
    ...(name ? [name, known.length > 0 ? `${say.colon}${known.join(', ')}. ` : '. '] : []),
    ...(interviewed === undefined ? [] : [`${say.interviewed(dateInWords(interviewed, volume.lang))}.`]),
  ];
  return words.length > 0 ? tag('p', {}, words) : null;
}
