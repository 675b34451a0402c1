// A draft → all that its writer may hand over, made at once: what a button gives must be there when it is touched.

import type { Preview } from '../../faces/preview.ts';
import { toPlainText } from '../../model/prose/plain-text.ts';
import type { Draft } from '../draft/draft.ts';
import { parcelOf, type Sending } from '../draft/parcel.ts';
import { storyTextOf } from '../draft/story-text.ts';
import { wordsOf } from './document-words.ts';
import { type Destination, type RepositoryPages, repositoryPages } from './repository-pages.ts';

export interface Prepared {
  /** The archive. */
  zip: Uint8Array<ArrayBuffer>;
  /** The whole `story.mdx`. */
  story: string;
  /** The text alone, without signs. */
  words: string;
  /** Where the site takes texts in a repository. */
  repository?: RepositoryPages;
}

/** @param preview of the same draft, where its text can be read */
export function preparedOf(draft: Draft, sending: Sending, site: Destination, preview: Preview | undefined): Prepared {
  const repository = repositoryPages(draft, site, sending.day);
  return {
    zip: new Uint8Array(parcelOf(draft, sending)),
    story: storyTextOf(draft, sending.day).text,
    words: preview ? toPlainText(preview.story.body) : wordsOf(draft),
    ...(repository && { repository }),
  };
}
