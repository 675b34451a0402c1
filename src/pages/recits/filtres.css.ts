import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { facetsOf } from '../../model/reading/facets.ts';
import { filtersCss } from '../../publish/web/filters/filters-css.ts';
import { siteWords } from '../../words/site/site-words.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const css = filtersCss(facetsOf(library), library.stories.size, siteWords(library.site.lang).filters);
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
