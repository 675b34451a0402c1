// /volumes/<volume>.pdf
import type { APIRoute, GetStaticPaths } from 'astro';
import { getWholeLibrary } from '../../library.ts';
import { remark } from '../../progress.ts';
import { pdfOf, startPdfs } from '../../publish/books.ts';
import { substitutionNote } from '../../publish/pdf/printable.ts';

export const getStaticPaths = (async () => {
  const whole = await getWholeLibrary();
  if (import.meta.env.PROD) startPdfs(whole);
  return [...whole.volumes.keys()].map((volume) => ({ params: { volume } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { bytes, substitutions } = await pdfOf(params.volume as string, await getWholeLibrary());
  for (const substitution of substitutions) remark(substitutionNote(substitution));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
