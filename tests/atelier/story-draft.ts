// A story of a content → the draft that its writer would have on their device, and the site that they would see it on.
import { fromTree } from '../../src/atelier/document/from-tree.ts';
import type { Draft, DraftFacts, DraftPerson } from '../../src/atelier/draft/draft.ts';
import { storyTextOf } from '../../src/atelier/draft/story-text.ts';
import { knowledgeOf, siteFiles } from '../../src/atelier/knowledge.ts';
import type { Situation } from '../../src/atelier/live/draft-content.ts';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { forOutput } from '../../src/model/for-output.ts';
import type { Library } from '../../src/model/library.ts';
import { type Checked, toChecked } from '../../src/read/checked.ts';
import { contentOf } from '../../src/read/content.ts';
import type { GivenFile } from '../../src/read/given-files.ts';
import { satteri } from '../../src/read/satteri.ts';
import type { StoryFrontMatter } from '../../src/read/schema/story.ts';
import { givenFiles } from '../given-files.ts';

export interface Anthology {
  files: ReadonlyMap<string, GivenFile>;
  content: Checked;
  library: Library;
}

export const TODAY = '2026-07-01';

/** @param folders each laid over those before it */
export function anthologyIn(...folders: string[]): Promise<Anthology> {
  return anthologyOf(new Map(folders.flatMap((folder) => [...givenFiles(folder)])), TODAY);
}

async function anthologyOf(files: Anthology['files'], today: string): Promise<Anthology> {
  const content = toChecked(await contentOf(files, { parser: satteri, isThere: () => true }));
  return { files, content, library: buildLibrary(content, today) };
}

/** Where the draft of a story is written, on the day when it appeared. */
export function situationOf({ content, library }: Anthology, story: string): Situation {
  const site = siteFiles(knowledgeOf(content, forOutput(library, 'web')));
  return { site, today: library.stories.get(story)?.published ?? TODAY };
}

/** The anthology in which a draft has been published under an id, as a build reads it, instead of the story that it was made of. */
export function published(
  { files }: Anthology,
  story: string,
  draft: Draft,
  id: string,
  day: string,
): Promise<Anthology> {
  const folder = `stories/${story}`;
  const kept = [...files].filter(([path]) => path !== folder && !path.startsWith(`${folder}/`));
  const pictures = [...files].filter(([path]) => path.startsWith(`${folder}/`) && !path.endsWith('.mdx'));
  const bytes = new TextEncoder().encode(storyTextOf(draft, day, 'published').text);
  const own: [string, GivenFile][] = [
    [`stories/${id}`, { kind: 'folder', size: 0 }],
    [`stories/${id}/story.mdx`, { kind: 'file', size: bytes.length, bytes }],
    ...pictures.map(([path, file]): [string, GivenFile] => [path.replace(folder, `stories/${id}`), file]),
  ];
  return anthologyOf(new Map([...kept, ...own]), day);
}

/** What a writer says of it; what only editors say is left out. */
export function draftOf({ content, files }: Anthology, id: string): Draft {
  const story = content.stories.find((one) => one.id === id);
  const facts = story?.frontMatter.value;
  if (!story?.body.tree || !facts) throw new Error(`No story ${id}`);
  const pictures = story.files.map(({ name }) => {
    const { bytes, picture } = files.get(`stories/${id}/${name}`) as GivenFile;
    return [name, { bytes, width: picture?.width ?? 0, height: picture?.height ?? 0 }];
  });
  const document = fromTree(story.body.tree).toJSON();
  return { key: 'k', changed: 0, facts: factsOf(facts, content), document, pictures: Object.fromEntries(pictures) };
}

function factsOf(facts: StoryFrontMatter, content: Checked): DraftFacts {
  const { title, summary, kind, lang, series, themes, networks, places, hashtags, licence, encounters, portrait } =
    facts;
  const named = (id: string): DraftPerson => {
    const sheet = content.people.find((person) => person.id === id)?.value;
    return { id, name: sheet?.displayName ?? id };
  };
  const [first] = facts.authors;
  const people = [...(portrait?.subject ? [portrait.subject] : []), ...facts.people];
  const [meeting] = encounters;
  return {
    ...{ title, summary, kind, themes, networks, places, hashtags, licence },
    outputs: ['web', 'pdf', 'epub', 'print', 'social'],
    ...(lang && { lang }),
    ...(series && { series }),
    author: named((typeof first === 'string' ? first : first && 'person' in first ? first.person : '') ?? ''),
    people: people.map(named),
    ...(meeting && {
      meeting: {
        with: meeting.with.flatMap((one) => (typeof one === 'string' ? [people.indexOf(one)] : [])),
        ...{ via: meeting.via as string, direction: meeting.direction, evidence: meeting.evidence },
      },
    }),
  } as DraftFacts;
}
