import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, getPages } from '../../library.ts';
import { documentsOf } from '../../publish/search/documents.ts';
import { type IndexFile, searchIndex } from '../../publish/search/search-index.ts';
import { siteWords } from '../../words/site/site-words.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const { lang } = library.site;
  const files = await searchIndex(documentsOf(library, await getPages(), siteWords(lang).sections), lang);
  return files.map(({ path, ...props }) => ({ params: { file: path }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<IndexFile, 'path'>> = ({ props: { content, type } }) =>
  new Response(new Uint8Array(content), { headers: { 'Content-Type': type } });
