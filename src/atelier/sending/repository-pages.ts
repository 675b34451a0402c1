// A draft → the pages of the repository on which it is proposed, one for each of its files.
import { inRepository } from '../../model/in-repository.ts';
import { type NewFilePage, newFilePage, repositoryOf, uploadPage } from '../../model/ways-to-send.ts';
import type { PersonSheet } from '../../read/schema/person.ts';
import { readYaml } from '../../read/yaml.ts';
import { freeId } from '../../start/free-id.ts';
import { storyId } from '../../start/new-story.ts';
import type { Draft, DraftPerson } from '../draft/draft.ts';
import { shownPictures } from '../draft/parcel.ts';
import { storyTextOf } from '../draft/story-text.ts';
import type { SendingSite } from './sending-site.ts';

/** `stories` are the ids that are taken. */
export type Destination = SendingSite & { stories: ReadonlySet<string> };

export interface RepositoryPages {
  story: NewFilePage;
  /** Of those who have no sheet on the site. */
  people: { name: string; page: NewFilePage }[];
  /** Names of those who do not want to be there, and of those who have not agreed yet: whoever reads the repository reads them. */
  refused: string[];
  awaited: string[];
  /** Names of the pictures that the text shows. */
  pictures: string[];
  /** Where pictures are put; absent where the forge has no such page. */
  upload?: string;
  /** Its buttons are known by their names. */
  isGitHub: boolean;
}

/** Undefined where texts are not taken there. Nothing of the contact goes there. */
export function repositoryPages(
  draft: Draft,
  { stories, ...site }: Destination,
  day: string,
): RepositoryPages | undefined {
  const repository = repositoryOf(site);
  if (!repository) return undefined;
  const { text, people } = storyTextOf(draft, day);
  const folder = inRepository(`stories/${freeId(storyId(draft.facts.title ?? ''), stories)}`);
  const upload = uploadPage(repository, folder);
  return {
    story: newFilePage(repository, `${folder}/story.mdx`, text),
    people: [...people].map(([id, sheet]) => ({
      name: (readYaml(sheet).value as PersonSheet).displayName,
      page: newFilePage(repository, inRepository(`people/${id}.yaml`), sheet),
    })),
    ...unagreed(draft),
    pictures: shownPictures(draft, text),
    ...(upload && { upload }),
    isGitHub: upload !== undefined,
  };
}

function unagreed({ facts: { people = [] } }: Draft): Pick<RepositoryPages, 'refused' | 'awaited'> {
  const named = people.filter(({ name }) => name.trim() !== '');
  const names = (test: (agreed: DraftPerson['agreed']) => boolean) =>
    named.filter(({ agreed }) => test(agreed)).map(({ name }) => name.trim());
  return {
    refused: names((agreed) => agreed === 'no'),
    awaited: names((agreed) => agreed === 'asked' || agreed === undefined),
  };
}
