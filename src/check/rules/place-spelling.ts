// One place has one page: where writers spell it in two ways, one of them is shown to all.

import { shortSlug } from '../../model/letters/slug.ts';
import { bestSpelling } from '../../model/place-spelling.ts';
import type { Content } from '../../read/content.ts';
import { enough } from '../enough.ts';
import { atKey } from '../fields.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'place-spelling',
  severity: 'advice',
  fr: {
    title: 'Un lieu est écrit de deux façons',
    what: 'Un même lieu s’écrit de la même façon dans tous les récits, avec ses accents et ses majuscules.',
    why: 'Les écritures qui ne diffèrent que par les accents, les majuscules ou la ponctuation mènent à une seule page, qui porte la plus courante et la plus soignée.',
  },
  en: {
    title: 'A place is spelled in two ways',
    what: 'A place is spelled alike in all stories, with its accents and capitals.',
    why: 'Spellings that differ only by accents, capitals or punctuation lead to one page, which bears the most usual and careful one.',
  },
  example: { part: 'frontMatter', wrong: 'places: [RENNES]', right: 'places: [Rennes]' },
  *find(content) {
    yield* enough(findings(content));
  },
};

function* findings({ stories }: Content): Generator<Finding> {
  const written = stories.flatMap(({ frontMatter }) =>
    (frontMatter.value?.places ?? []).map((label, index) => ({ label: label.normalize('NFC'), index, frontMatter })),
  );
  for (const alike of Map.groupBy(written, ({ label }) => shortSlug(label)).values()) {
    const best = bestSpelling(alike.map(({ label }) => label));
    for (const { label, index, frontMatter } of alike) {
      // Beside the right spelling, it is a repetition.
      if (label === best || frontMatter.value?.places.includes(best)) continue;
      yield {
        ...atKey(frontMatter, ['places', index], label),
        fr: {
          message: `Ce lieu s’écrit « ${best} » ailleurs : tous les récits le montreront ainsi.`,
          remedy: `Écrivez « ${best} » ici, ou corrigez les autres récits.`,
        },
        en: {
          message: `This place is written “${best}” elsewhere: all stories will show it so.`,
          remedy: `Write “${best}” here, or correct the other stories.`,
        },
      };
    }
  }
}
