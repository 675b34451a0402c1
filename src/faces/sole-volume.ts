// A story → the volume that would hold it alone, in which books show it before they do.
import type { Library, Volume } from '../model/library.ts';

/** A volume that holds nothing else. */
export function soleVolume(story: string, { site, today }: Library): Volume {
  return {
    ...{ id: 'apercu', title: site.name, editors: [], edition: 1, published: today, lang: site.lang },
    ...{ licence: site.licence, isbn: {}, price: 'free', accent: site.identity.roles.accent.day, errata: [], ended: 0 },
    ...{
      printsReactions: false,
      front: [],
      back: [],
      parts: [{ title: site.name, entries: [{ story, text: 'full' }] }],
    },
  };
}
