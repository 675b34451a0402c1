import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { CITATION_TYPES, type CitationFormat, storyCitation } from '../../../publish/feeds/citation.ts';

export const getStaticPaths = (async () => {
  const { stories } = await getLibrary();
  const formats = Object.keys(CITATION_TYPES);
  return [...stories.keys()].flatMap((story) => formats.map((format) => ({ params: { story, format } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const format = params.format as CitationFormat;
  const story = library.stories.get(params.story as string)!;
  return new Response(storyCitation(story, library, format), { headers: { 'Content-Type': CITATION_TYPES[format] } });
};
