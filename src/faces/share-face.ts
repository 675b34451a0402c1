// A story as those who share its page will show it: what the head of the page tells them.
import { absolute } from '../model/addresses.ts';
import { toWideSpaces } from '../model/typography/wide-spaces.ts';
import { storyHead } from '../publish/web/head/story-head.ts';
import type { Preview } from './preview.ts';

export interface ShareFace {
  title: string;
  description: string;
  /** Whole. */
  url: string;
}

export function shareFace({ story, library }: Preview): ShareFace {
  const { title, description = '', path = '/' } = storyHead(story, library);
  return {
    title: toWideSpaces(title),
    description: toWideSpaces(description),
    url: absolute(library.site, path),
  };
}
