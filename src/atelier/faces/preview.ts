// A draft → the story that it would be once published, in the model that every product is made from.
import type { Preview } from '../../faces/preview.ts';
import { buildLibrary } from '../../model/build/build-library.ts';
import { toChecked } from '../../read/checked.ts';
import { freeId } from '../../start/free-id.ts';
import { storyId } from '../../start/new-story.ts';
import type { Draft, DraftFacts } from '../draft/draft.ts';
import { fitFacts } from '../draft/fit-facts.ts';
import { draftContent, type Situation } from '../live/draft-content.ts';

/** What stands where nothing has been said yet, in the site's words. */
export interface Stopgaps {
  title: string;
  summary: string;
  author: string;
}

/** Undefined where the text itself cannot be read: the check says why. */
export async function previewOf(draft: Draft, situation: Situation, stopgaps: Stopgaps): Promise<Preview | undefined> {
  const shown = { ...draft, facts: shownFacts(draft.facts, stopgaps) };
  // The address that it will have, by which its constellation is drawn.
  const id = freeId(storyId(shown.facts.title ?? ''), situation.stories ?? new Set());
  const { content } = await draftContent(shown, situation, 'published', id);
  const own = content.stories.find((story) => story.id === id);
  if (!own?.body.tree || !own.frontMatter.value) return undefined;
  const library = buildLibrary(toChecked({ ...content, stories: [own], volumes: [] }), situation.today);
  const story = library.stories.get(id);
  return story && { library, story };
}

function shownFacts(facts: DraftFacts, stopgaps: Stopgaps): DraftFacts {
  const { author } = facts;
  return {
    ...{ title: stopgaps.title, summary: stopgaps.summary, ...fitFacts(facts) },
    author: author?.name.trim() ? author : { ...author, name: stopgaps.author },
    outputs: ['web', 'pdf', 'epub', 'print', 'social'],
  };
}
