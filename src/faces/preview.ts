// What every face is made from: a story as it would be once published, in the model that every product is made from.
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';

export interface Preview {
  library: Library;
  story: Story;
}
