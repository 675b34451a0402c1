// A story or a volume → the meta elements that reference managers read. Tags of Highwire Press, as Google Scholar lists them:
// https://scholar.google.com/intl/en/scholar/inclusion.html#indexing

import { absolute, paths } from '../../../model/addresses.ts';
import { filedCredit, filedLine, filedName } from '../../../model/filing/filed-name.ts';
import { fullTitle, isbnOf, type Library, type Volume } from '../../../model/library.ts';
import { signatories } from '../../../model/signatories.ts';
import type { Story } from '../../../model/story.ts';

type Tag = [name: string, content: string];

/** A story: who wrote it, when, in which language, where its text stands. */
export function storyCitationTags(story: Story, library: Library): Tag[] {
  return [
    ['citation_title', story.title],
    ...signatories(story).map((credit): Tag => ['citation_author', filedLine(filedCredit(credit, library))]),
    ['citation_publication_date', day(story.published)],
    ['citation_language', story.lang],
    ['citation_publisher', library.site.publisher.name],
    ['citation_fulltext_html_url', absolute(library.site, paths.story(story.id))],
  ];
}

/** A volume: its editors, its numbers, its file in pages. */
export function volumeCitationTags(volume: Volume, library: Library): Tag[] {
  const isbn = isbnOf(volume);
  return [
    ['citation_title', fullTitle(volume)],
    ...volume.editors
      .flatMap((id) => library.people.get(id) ?? [])
      .map((person): Tag => ['citation_editor', filedLine(filedName(person, library.site.lang))]),
    ['citation_publication_date', day(volume.published)],
    ['citation_language', volume.lang],
    ['citation_publisher', library.site.publisher.name],
    ...(isbn ? [['citation_isbn', isbn] satisfies Tag] : []),
    ['citation_pdf_url', absolute(library.site, paths.volumeFile(volume.id, 'pdf'))],
  ];
}

/** `2026/03/14` */
function day(date: string): string {
  return date.replaceAll('-', '/');
}
