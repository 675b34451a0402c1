// A draft among the sheets of its site → a content, as the rest of the program reads one.
import { type Content, contentOf } from '../../read/content.ts';
import { GIVEN_FOLDER, type GivenFile, type GivenFiles, givenFile } from '../../read/given-files.ts';
import { TOOLS_ALONE } from '../../read/micromark.ts';
import type { Draft } from '../draft/draft.ts';
import { type StoryStatus, type StoryText, storyTextOf } from '../draft/story-text.ts';

/** Where a draft is shown or judged. */
export interface Situation {
  /** The sheets of the site, as it publishes them: who exists, which words are known. */
  site: GivenFiles;
  /** YYYY-MM-DD. */
  today: string;
  /** Ids of its stories, which no other one takes; none where they are not known. */
  stories?: ReadonlySet<string>;
}

interface DraftContent {
  content: Content;
  story: StoryText;
}

/** No story of the site has this id. */
const DRAFT_ID = 'atelier-brouillon';
export const DRAFT_FOLDER = `stories/${DRAFT_ID}`;
export const DRAFT_FILE = `${DRAFT_FOLDER}/story.mdx`;

/** @param id under which the story stands; one of its own where nobody sees it */
export async function draftContent(
  draft: Draft,
  { site, today }: Situation,
  status: StoryStatus,
  id = DRAFT_ID,
): Promise<DraftContent> {
  const story = storyTextOf(draft, today, status);
  const folder = `stories/${id}`;
  const own = new Map<string, GivenFile>([
    [folder, GIVEN_FOLDER],
    [`${folder}/story.mdx`, givenFile(story.text)],
  ]);
  for (const [name, { bytes }] of Object.entries(draft.pictures)) own.set(`${folder}/${name}`, givenFile(bytes));
  for (const [id, sheet] of story.people) own.set(`people/${id}.yaml`, givenFile(sheet));
  const content = await contentOf(new Map([...site, ...own]), TOOLS_ALONE);
  return { content, story };
}
