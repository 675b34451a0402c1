import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { CITATION_TYPES, volumeCitation } from '../../../publish/feeds/citation.ts';

export const getStaticPaths = (async () => {
  const { volumes } = await getLibrary();
  return [...volumes.keys()].map((volume) => ({ params: { volume } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const volume = library.volumes.get(params.volume as string)!;
  return new Response(volumeCitation(volume, library, 'json'), { headers: { 'Content-Type': CITATION_TYPES.json } });
};
