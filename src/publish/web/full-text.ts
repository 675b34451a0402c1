// A story → its text for whoever reads outside the site: addresses are whole, notes lead back to the page.
import type { Library } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';
import { absolute, paths, type SitePath } from './address.ts';
import { renderProse } from './prose.ts';

/** The text of each story as HTML, for the feeds. */
export function fullTextOf({ site }: Library): (story: Story) => string {
  const address = (path: SitePath) => absolute(site, path);
  return ({ id, body, lang }) => renderProse(body, { lang, address, page: address(paths.story(id)), plain: true });
}
