import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { CITATION_TYPES, type CitationFormat, volumeCitation } from '../../../publish/feeds/citation.ts';

export const getStaticPaths = (async () => {
  const { volumes } = await getLibrary();
  const formats = Object.keys(CITATION_TYPES);
  return [...volumes.keys()].flatMap((volume) => formats.map((format) => ({ params: { volume, format } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const format = params.format as CitationFormat;
  const volume = library.volumes.get(params.volume as string)!;
  return new Response(volumeCitation(volume, library, format), { headers: { 'Content-Type': CITATION_TYPES[format] } });
};
