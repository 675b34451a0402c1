// The editors' own pages, as every page of the site leads to them.
import { welcomeWords } from '../words/welcome/welcome-words.ts';
import type { Site } from './library.ts';
import { CONTRIBUTE_PAGE, takesTexts } from './ways-to-send.ts';

interface UnwrittenPage {
  id: string;
  title: string;
  description: string;
}

/** The page that says how texts are sent stands without its file where there is a way. Nothing where somebody wrote it. */
export function unwrittenPages(written: readonly { id: string }[], site: Site): UnwrittenPage[] {
  if (!takesTexts(site) || written.some(({ id }) => id === CONTRIBUTE_PAGE)) return [];
  const say = welcomeWords(site.lang);
  return [{ id: CONTRIBUTE_PAGE, title: say.contribute, description: say.description(site.name) }];
}
