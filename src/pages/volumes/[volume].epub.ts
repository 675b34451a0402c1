import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, getWholeLibrary } from '../../library.ts';
import { epubOf } from '../../publish/books.ts';

export const getStaticPaths = (async () => {
  const { volumes } = await getLibrary();
  return [...volumes.keys()].map((volume) => ({ params: { volume } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const epub = await epubOf(params.volume as string, await getWholeLibrary());
  return new Response(new Uint8Array(epub), { headers: { 'Content-Type': 'application/epub+zip' } });
};
