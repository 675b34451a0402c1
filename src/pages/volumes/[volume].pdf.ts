// /volumes/<volume>.pdf
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import type { Volume } from '../../model/library.ts';
import { remark } from '../../progress.ts';
import { pdfOf, startPdfs } from '../../publish/books.ts';
import { substitutionNote } from '../../publish/pdf/printable.ts';

interface Props {
  volume: Volume;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const volumes = [...library.volumes.values()];
  if (import.meta.env.PROD) startPdfs(volumes, library);
  return volumes.map((volume) => ({ params: { volume: volume.id }, props: { volume } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes, substitutions } = await pdfOf(props.volume, await getLibrary());
  for (const substitution of substitutions) remark(substitutionNote(substitution));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
