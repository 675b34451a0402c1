// A volume's entries → its texts, each with the label of its page.
import { entriesOf, type Library, type Volume, type VolumeEntry } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';

export interface PlacedStory {
  /** The label of the page where the text opens: text-1 */
  label: string;
  entry: VolumeEntry;
  story: Story;
}

/** The texts of a volume in the order of its pages; those that the library does not hold, or may not print here, are left out. */
export function placedStories(volume: Volume, library: Library): PlacedStory[] {
  return entriesOf(volume).flatMap((entry, index) => {
    const story = library.stories.get(entry.story);
    return story?.outputs.includes('pdf') ? [{ label: `text-${index + 1}`, entry, story }] : [];
  });
}
