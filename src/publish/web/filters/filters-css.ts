// The facets of an anthology → the style sheet that filters its list, counts what is left and says it: no script takes part.

import type { Facet } from '../../../model/reading/facets.ts';
import type { SiteWords } from '../../../words/site/fr.ts';

/**
 * The rules of `/recits/`, in three parts:
 * - one a value: while an option is chosen, entries without its word disappear; choices in several facets add up;
 * - a counter that only what is shown increments (CSS Lists 3, section 4.4), so that the count is true whatever hides an entry;
 * - counter styles that turn that number into words: a plural, or the empty list's sentence.
 *
 * Ids are letters, digits and hyphens, so they need no escape.
 */
export function filtersCss(facets: readonly Facet[], total: number, say: SiteWords['filters']): string {
  const rules = facets.flatMap(({ name, values }) =>
    values.map(
      ({ id }) =>
        `.stories:has([name=${name}] [value=${JSON.stringify(id)}]:checked) [data-facets]:not([data-facets~="${name}:${id}"])`,
    ),
  );
  return [
    ...(rules.length > 0 ? [`${rules.join(',\n')}{display:none}`] : []),
    '.stories{counter-reset:shown}',
    '.stories [data-facets]{counter-increment:shown}',
    `@counter-style one-or-many{system:fixed 0;symbols:${[0, 1].map((count) => text(say.shown(count, total))).join(' ')};fallback:many}`,
    `@counter-style many{system:cyclic;symbols:${text(say.shown(2, total))}}`,
    `@counter-style nothing{system:fixed 0;symbols:${text(say.nothing)};fallback:silence}`,
    '@counter-style silence{system:cyclic;symbols:""}',
    '.shown::before{content:counter(shown) counter(shown,one-or-many)}',
    '.nothing::before{content:counter(shown,nothing)}',
    '',
  ].join('\n');
}

/** A CSS string (CSS Syntax 3, section 4.3.5). */
function text(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}
