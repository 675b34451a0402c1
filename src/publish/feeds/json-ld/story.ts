// A story → its Article, in the WebPage that shows it.
import { absolute, paths } from '../../../model/addresses.ts';
import { changedOn, type Library } from '../../../model/library.ts';
import { signatories } from '../../../model/signatories.ts';
import type { Credit, Story } from '../../../model/story.ts';
import { subjectsOf } from '../../../model/story-facts.ts';
import {
  creditRef,
  entryOf,
  type Graph,
  graph,
  type Image,
  imageObject,
  licenceUrl,
  personRef,
  publisher,
  sponsorOf,
} from './nodes.ts';

/** A story: an Article inside its WebPage (Mastodon reads only WebPage and NewsArticle). */
export function storyGraph(story: Story, library: Library, image: Image): Graph {
  const { site } = library;
  const url = absolute(site, paths.story(story.id));
  const people = (credits: readonly Credit[]) => credits.map((credit) => creditRef(credit, library));
  const credited = (...roles: Credit['role'][]) => people(story.credits.filter(({ role }) => roles.includes(role)));
  const common = {
    headline: story.title,
    name: story.title,
    description: story.summary,
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: changedOn(story),
    ...entryOf('author', people(signatories(story))),
    publisher: publisher(library),
    ...sponsorOf(story),
    image: imageObject(image, library),
  };
  const article = {
    '@type': 'Article',
    '@id': `${url}#texte`,
    url,
    ...common,
    ...entryOf('translator', credited('translator')),
    ...entryOf('contributor', credited('adapter', 'photographer')),
    ...entryOf('about', story.portrait?.subject === undefined ? [] : [personRef(story.portrait.subject, library)]),
    ...entryOf(
      'mentions',
      mentioned(story).map((id) => personRef(id, library)),
    ),
    ...entryOf('keywords', subjectsOf(story, library)),
    ...entryOf(
      'contentLocation',
      story.places.map((id) => ({ '@type': 'Place', name: library.places.get(id)?.label ?? id })),
    ),
    ...entryOf(
      'isPartOf',
      story.volumes.map((id) => ({ '@type': 'Book', '@id': `${absolute(site, paths.volume(id))}#livre` })),
    ),
    ...(story.series && { articleSection: library.series.get(story.series)?.title }),
    ...sources(story, library),
    ...licenceUrl(story.licence),
    wordCount: story.words,
    mainEntityOfPage: url,
  };
  return graph([{ '@type': 'WebPage', '@id': url, url, ...common, mainEntity: { '@id': article['@id'] } }, article]);
}

/** Ids of those whom the text names, besides who signs it and whom it portrays. */
function mentioned(story: Story): string[] {
  const known = new Set([...signatories(story).map(({ person }) => person), story.portrait?.subject]);
  const named = [...story.people, ...story.encounters.flatMap((encounter) => encounter.with)];
  return [...new Set(named)].filter((id) => !known.has(id));
}

/**
 * What a text comes from: an adaptation is based on its source, a translation is the same work in another language,
 * and the source names it in return; a republication is the same text. https://schema.org/translationOfWork
 */
function sources({ id, original, translationOf }: Story, { site, stories }: Library): Graph {
  const text = (story: string) => ({ '@id': `${absolute(site, paths.story(story))}#texte` });
  const here = translationOf !== undefined && stories.has(translationOf) ? [text(translationOf)] : [];
  const elsewhere = original?.url === undefined ? [] : [original.url];
  const translations = [...stories.values()].filter(
    (story) => story.translationOf === id && story.original?.relation !== 'adaptation',
  );
  return {
    ...(original?.relation === 'adaptation'
      ? entryOf('isBasedOn', [...here, ...elsewhere])
      : entryOf('translationOfWork', here.length > 0 ? here : worksElsewhere(original))),
    ...(original?.relation === 'republication' && entryOf('sameAs', elsewhere)),
    ...entryOf(
      'workTranslation',
      translations.map((story) => text(story.id)),
    ),
  };
}

/** The text that was translated, where it stands on another site. */
function worksElsewhere(original: Story['original']): Graph[] {
  if (original?.relation !== 'translation' || !original.url) return [];
  const { url, title, lang } = original;
  return [{ '@type': 'CreativeWork', url, ...(title && { name: title }), ...(lang && { inLanguage: lang }) }];
}
