import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, getPages } from '../../library.ts';
import { documentsOf } from '../../publish/search/documents.ts';
import { type IndexFile, searchIndex } from '../../publish/search/search-index.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const files = await searchIndex(documentsOf(library, await getPages()), library.site.lang);
  return files.map(({ path, ...props }) => ({ params: { file: path }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<IndexFile, 'path'>> = ({ props: { content, type } }) =>
  new Response(new Uint8Array(content), { headers: { 'Content-Type': type } });
