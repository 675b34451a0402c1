// The style sheets of the books, as the page that writes carries them.
import around from '../../publish/epub/styles/around.css?raw';
import emoji from '../../publish/epub/styles/emoji.css?raw';
import rightToLeft from '../../publish/epub/styles/right-to-left.css?raw';
import story from '../../publish/epub/styles/story.css?raw';
import text from '../../publish/epub/styles/text.css?raw';

const SHEETS: Record<string, string> = { around, emoji, 'right-to-left': rightToLeft, story, text };

/** By the path from the project's root, as a build reads them. */
export async function bookAssets(file: string): Promise<Uint8Array> {
  return new TextEncoder().encode(SHEETS[/([\w-]+)\.css$/.exec(file)?.[1] ?? ''] ?? '');
}
