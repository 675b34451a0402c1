// Some stories → how each is shown in a list: by a picture, a quotation, a face or its emblem, and how wide it stands.
import type { Library, Person } from '../../../model/library.ts';
import type { Picture } from '../../../model/prose/prose.ts';
import { signatories } from '../../../model/signatories.ts';
import type { Story } from '../../../model/story.ts';
import { picturesOf } from '../../../model/story-facts.ts';

type Look =
  | { type: 'picture'; picture: Picture }
  | { type: 'quote'; quote: string }
  | { type: 'face'; person: Person }
  | { type: 'emblem' };

export interface Entry {
  story: Story;
  look: Look;
  /** Of twelve columns; two entries make a row. */
  span: 12 | 7 | 5;
  /** Beside a picture an entry has height to fill. */
  tall: boolean;
}

/** Each story by what it has, so that neighbours differ; the wider half of a row goes to what needs it. */
export function entriesFor(stories: readonly Story[], library: Library): Entry[] {
  const looks: Look[] = [];
  for (const story of stories) looks.push(chosen(looksOf(story, library), looks));
  return stories.map((story, index) => {
    const look = looks[index]!;
    const pair = index % 2 === 0 ? index + 1 : index - 1;
    const other = looks[pair];
    if (!other) return { story, look, span: 12, tall: false };
    const [first, second] = index < pair ? [look, other] : [other, look];
    // Equals take turns, row after row.
    const tie = Math.floor(index / 2) % 2 === 0;
    const firstIsWide = BREADTH[first.type] === BREADTH[second.type] ? tie : BREADTH[first.type] > BREADTH[second.type];
    return { story, look, span: firstIsWide === index < pair ? 7 : 5, tall: other.type === 'picture' };
  });
}

const BREADTH = { picture: 3, quote: 2, emblem: 1, face: 0 } as const;

/** What a story can show, the most telling first. */
function looksOf(story: Story, library: Library): Look[] {
  const [picture] = picturesOf(story);
  // Of whom the text is about, or else of who signs it first: nobody is taken for somebody else.
  const person = library.people.get((story.portrait ? story.portrait.subject : signatories(story)[0]?.person) ?? '');
  const face: Look[] = person?.portrait ? [{ type: 'face', person }] : [];
  const quote: Look[] = story.share ? [{ type: 'quote', quote: story.share.quote }] : [];
  if (story.kind === 'portrait' && face.length > 0) return face;
  return [...(picture ? [{ type: 'picture' as const, picture }] : []), ...quote, { type: 'emblem' }, ...face];
}

/** The first look that the two entries before do not have, or else that the last one has not. */
function chosen(candidates: readonly Look[], before: readonly Look[]): Look {
  const recent = before.slice(-2).map(({ type }) => type);
  const unlike = (types: readonly string[]) => candidates.find(({ type }) => !types.includes(type));
  return unlike(recent) ?? unlike(recent.slice(-1)) ?? candidates[0]!;
}
