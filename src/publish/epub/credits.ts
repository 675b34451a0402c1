// What is owed to those who made or paid for a text: names, originals, licences, partners.

import type { Element } from 'xast';
import { dateInWords, listInWords } from '../../model/in-words.ts';
import { capitalised } from '../../model/letters/capitalised.ts';
import { licenceOf } from '../../model/licences.ts';
import { namesByRole } from '../../model/signatories.ts';
import type { Original, Sponsor, Story } from '../../model/story.ts';
import { linked } from './link-targets.ts';
import type { Book } from './pages.ts';
import { language, tag } from './xhtml.ts';

/** The lines under a title: who wrote, then who else worked on the text. */
export function byline(story: Story, { labels, volume, say }: Book): Element[] {
  return namesByRole(story).map(({ role, names }) => {
    const list = listInWords(names, volume.lang);
    const attributes = { class: 'byline', ...language(volume.lang, story.lang) };
    if (role === 'author') return tag('p', attributes, list);
    const label = `${labels.roles[role]}${role === 'interviewer' ? ' ' : say.colon}`;
    return tag('p', attributes, `${capitalised(label, volume.lang)}${list}`);
  });
}

/** « D’abord paru dans « Titre », Auteur, 2017, texte d’origine. » in the book's language. */
export function originalOf(original: Original, { labels, say, volume }: Book): (Element | string)[] {
  const { relation, title, author, lang, url, published } = original;
  const present = [
    ...(title === undefined ? [] : [tag('span', language(lang ?? volume.lang, volume.lang), say.quote(title))]),
    ...(author === undefined ? [] : [author]),
    ...(published === undefined ? [] : [dateInWords(published, volume.lang)]),
    ...(url === undefined ? [] : [linked(say.original, url)]),
  ];
  const listed = present.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
  return [`${labels.relations[relation]} `, ...listed, '.'];
}

/** Who paid, and for what. `around` is the language of the page. */
export function sponsorLine(sponsor: Sponsor, around: string, { labels, say, volume }: Book): Element {
  const label = tag('span', language(volume.lang, around), `${labels.sponsor}${say.colon}`);
  const name = linked(sponsor.name, sponsor.url, { rel: 'sponsored' });
  return tag('p', { class: 'sponsor' }, tag('strong', {}, label, name), '. ', sponsor.disclosure);
}

/** A licence's name, leading to its deed. */
export function licenceLink(id: string, { volume }: Book): Element | string {
  const { name, url } = licenceOf(id, volume.lang);
  return linked(name, url, { rel: 'license' });
}
