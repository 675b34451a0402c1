import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, getPages } from '../../../library.ts';
import { documentsOf } from '../../../publish/search/documents.ts';
import { searchIndex } from '../../../publish/search/index/search-index.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const files = await searchIndex(documentsOf(library, await getPages()), library.site.lang);
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/octet-stream' } });
