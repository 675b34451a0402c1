// What each part of a story's page is given.
import type { Library } from '../../../model/library.ts';
import type { Story } from '../../../model/story.ts';

export interface StoryProps {
  story: Story;
  library: Library;
}
