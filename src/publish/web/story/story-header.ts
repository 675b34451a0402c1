// The head of a story's page: its words, its face or its constellation, its cover. Built into pages, and shown to who is still writing it.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import type { Library } from '../../../model/library.ts';
import { constellationOf } from '../../../model/sky/constellation.ts';
import type { Story } from '../../../model/story.ts';
import { facePicture } from '../pictures/face-picture.ts';
import { emblem } from '../sky/emblem-svg.ts';
import { byline, facedPerson, overline, sponsorLine, standfirst, storyCover, title } from './head-words.ts';

/** @param address a path of the site → the address to write; @param tools after its words: what a reader sets before reading */
export function storyHeader(
  story: Story,
  library: Library,
  address: (path: SitePath) => string,
  tools: readonly Element[] = [],
): Element {
  const faced = facedPerson(story, library);
  const words = h('div', { class: 'story-head-words' }, [
    overline(story, library, address, true),
    title(story),
    standfirst(story),
    ...sponsorLine(story, library),
    byline(story, library, address),
    ...tools,
  ]);
  const portrait = faced ? [h('div', { class: 'portrait' }, facePicture(faced, PORTRAIT, address))] : [];
  const figure = h('div', { class: 'story-head-figure' }, [
    ...portrait,
    emblem(constellationOf(story), story.cover || faced ? 'small' : 'large'),
  ]);
  const look = [
    ...['story-head', `story-head-${story.kind}`],
    ...(story.cover ? ['story-head-pictured'] : []),
    ...(faced ? ['story-head-faced'] : []),
  ];
  return h('header', { class: look }, [words, figure, ...storyCover(story, address)]);
}

const PORTRAIT = { width: 400, described: true, eager: true };
