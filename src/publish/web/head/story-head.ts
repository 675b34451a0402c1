// A story → the facts of its page's head. Open Graph « article »: https://ogp.me/#type_article

import { absolute, paths } from '../../../model/addresses.ts';
import type { Library } from '../../../model/library.ts';
import { mailboxOrigins } from '../../../model/own-origin.ts';
import { reactionsTo } from '../../../model/reaction.ts';
import { versionsOf } from '../../../model/reading/translations.ts';
import { creditedPerson, signatories } from '../../../model/signatories.ts';
import type { Story } from '../../../model/story.ts';
import { labelWords } from '../../../words/labels/label-words.ts';
import { reactionWords } from '../../../words/reactions/reaction-words.ts';
import { storyCitationTags } from './citation-tags.ts';
import { fediverseCreator } from './fediverse.ts';
import type { Head } from './head.ts';

export function storyHead(story: Story, library: Library): Head {
  const labels = (ids: readonly string[], terms: ReadonlyMap<string, { label: string }>) =>
    ids.flatMap((id) => terms.get(id)?.label ?? []);
  const series = story.series === undefined ? undefined : library.series.get(story.series)?.title;
  const kind = labelWords(library.site.lang).kinds[story.kind];
  const themes = labels(story.themes, library.themes);
  const networks = labels(story.networks, library.networks);
  return {
    title: story.title,
    description: story.summary,
    path: paths.story(story.id),
    lang: story.lang,
    type: 'article',
    properties: [
      ['article:published_time', story.published],
      ...(story.updated ? [['article:modified_time', story.updated] as [string, string]] : []),
      ...signatories(story)
        .flatMap((credit) => creditedPerson(credit, library) ?? [])
        .map(({ id }): [string, string] => ['article:author', absolute(library.site, paths.person(id))]),
      ['article:section', series ?? kind],
      ...[...themes, ...networks].map((label): [string, string] => ['article:tag', label]),
    ],
    named: [...storyCitationTags(story, library), ...creatorTag(story, library)],
    versions: versionsOf(story, library),
    notes: story.body.notes.length,
    ...(story.takesReactions && { sendsTo: mailboxOrigins(library.site.contribute) }),
    ...(reactionsTo(story.id, library.reactions).length > 0 && { feeds: feedsOf(story, library) }),
  };
}

function feedsOf({ id, title }: Story, { site }: Library): NonNullable<Head['feeds']> {
  const feed = (format: 'xml' | 'json') => paths.reactionsFeed(format, id);
  return { title: reactionWords(site.lang).titleOf(title), atom: feed('xml'), json: feed('json') };
}

/** Networks show one account: that of the first who signs and has one. */
function creatorTag(story: Story, library: Library): [string, string][] {
  const handles = signatories(story).map((credit) => creditedPerson(credit, library)?.handles ?? []);
  const creators = handles.flatMap((known) => fediverseCreator(known) ?? []);
  return creators.slice(0, 1).map((creator) => ['fediverse:creator', creator]);
}
