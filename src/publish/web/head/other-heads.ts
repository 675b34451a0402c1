// People, terms, series and volumes → the facts of their pages' heads.
import { absolute, paths, type SitePath } from '../../../model/addresses.ts';
import { listInWords } from '../../../model/in-words.ts';
import {
  editorNames,
  isbnOf,
  type Library,
  type Person,
  plainIsbn,
  type Series,
  type Volume,
} from '../../../model/library.ts';
import { nameOfSeries, nameOfVolume } from '../../../model/naming.ts';
import { lastName, occupationOf } from '../../../model/person-names.ts';
import { meetingsOf } from '../../../model/sky/meetings.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import { volumeCitationTags } from './citation-tags.ts';
import { fediverseCreator } from './fediverse.ts';
import { cutAtWord, type Head } from './head.ts';

/** Of a page that lists. */
type ListHead = Head & { path: SitePath };

/** Open Graph « profile »: https://ogp.me/#type_profile */
export function personHead(person: Person, library: Library): Head {
  const does = occupationOf(person);
  const creator = fediverseCreator(person.handles);
  const last = lastName(person);
  return {
    title: person.displayName,
    description: cutAtWord(person.bio ?? [person.displayName, does].filter(Boolean).join(', ')),
    path: paths.person(person.id),
    type: 'profile',
    properties: [
      ['profile:first_name', person.givenName],
      ...(last ? [['profile:last_name', last] as [string, string]] : []),
    ],
    named: creator ? [['fediverse:creator', creator]] : [],
    // Of the words in which each meeting is told.
    italics: meetingsOf(person, library).length > 0,
  };
}

/** Open Graph « book »: https://ogp.me/#type_book */
export function volumeHead(volume: Volume, library: Library): Head {
  const editors = editorNames(volume, library);
  const isbn = isbnOf(volume);
  return {
    title: nameOfVolume(volume, library),
    description: cutAtWord(
      [volume.subtitle, ...volume.parts.map((part) => part.title)].filter(Boolean).join('. ') ||
        listInWords(editors, library.site.lang),
    ),
    path: paths.volume(volume.id),
    type: 'book',
    properties: [
      ...volume.editors.map((id): [string, string] => ['book:author', absolute(library.site, paths.person(id))]),
      ['book:release_date', volume.published],
      ...(isbn ? [['book:isbn', plainIsbn(isbn)] as [string, string]] : []),
    ],
    named: volumeCitationTags(volume, library),
    // Of the titles of its parts.
    italics: true,
  };
}

/** A series has feeds of its own. */
export function seriesHead(series: Series, library: Library): ListHead {
  const { id, description } = series;
  const title = nameOfSeries(series, library);
  const feeds = { title, atom: paths.seriesFeed(id, 'xml'), json: paths.seriesFeed(id, 'json') };
  return { title, description: cutAtWord(description), path: paths.oneSeries(id), feeds };
}

/** A page of a list: the first one is the list itself, the others say which they are. @param page from 1 */
export function listHead(list: ListHead, page: number, { site }: Library): ListHead {
  if (page === 1) return list;
  const { pageOf } = siteWords(site.lang).listing;
  return { ...list, title: pageOf(list.title, page), path: paths.listPage(list.path, page) };
}

/** The home page: the site's own account is credited for it. */
export function homeHead({ site }: Library): Head {
  const creator = fediverseCreator(site.accounts);
  return {
    title: site.name,
    description: site.description,
    path: paths.home,
    named: creator ? [['fediverse:creator', creator]] : [],
  };
}

/** A network, a theme or a place: what is told under it. */
export function termHead(label: string, titles: readonly string[], path: SitePath, library: Library): ListHead {
  const named = titles.slice(0, 3).join(' · ');
  const { counts } = siteWords(library.site.lang);
  return { title: label, description: cutAtWord(`${counts.stories(titles.length)} · ${named}`), path };
}
