import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { CITATION_TYPES, storyCitation } from '../../../publish/feeds/citation.ts';
import { forTheWeb } from '../../../publish/web/for-the-web.ts';

export const getStaticPaths = (async () => {
  const { stories } = forTheWeb(await getLibrary());
  return [...stories.keys()].map((story) => ({ params: { story } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = forTheWeb(await getLibrary());
  const story = library.stories.get(params.story as string)!;
  return new Response(storyCitation(story, library, 'bib'), { headers: { 'Content-Type': CITATION_TYPES.bib } });
};
