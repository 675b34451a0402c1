// A story → its text for whoever reads outside the site: addresses are whole, notes lead back to the page.
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absolute, paths, type SitePath } from '../../../model/addresses.ts';
import type { Library, Site } from '../../../model/library.ts';
import type { Prose } from '../../../model/prose/prose.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Sponsor, Story } from '../../../model/story.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import { inLanguage } from '../language.ts';
import { proseToHast } from './prose-to-html.ts';

/** The text of each story as HTML, for the feeds. Who paid for it is said first, as on its page. */
export function fullTextOf({ site }: Library): (story: Story) => string {
  return ({ id, body, lang, sponsor }) =>
    (sponsor ? sponsorLine(sponsor, site.lang) : '') + readElsewhere(body, lang, id, site);
}

/** The text of each reaction, the same way. */
export function reactionTextOf({ site }: Library): (reaction: Reaction) => string {
  return ({ text, lang, story }) => readElsewhere(text, lang, story, site, true);
}

function readElsewhere(prose: Prose, lang: string, story: string, site: Site, byReaders = false): string {
  const address = (path: SitePath) => absolute(site, path);
  const text = proseToHast(prose, { lang, address, page: address(paths.story(story)), plain: true, byReaders });
  const { dir } = inLanguage(lang);
  // A feed runs as its reader's own language does.
  return toHtml(dir === undefined ? text : h('div', { lang, dir }, text.children));
}

function sponsorLine({ name, url, disclosure }: Sponsor, lang: string): string {
  const { sponsored, sponsoredBy } = siteWords(lang).story;
  const by = url ? h('a', { href: url, rel: 'sponsored' }, sponsoredBy(name)) : sponsoredBy(name);
  return toHtml(h('p', { lang }, h('strong', sponsored), ' ', by, `. ${disclosure}`));
}
