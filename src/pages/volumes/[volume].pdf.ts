// /volumes/<volume>.pdf
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import type { Volume } from '../../model/library.ts';
import { remark } from '../../progress.ts';
import { buildPdf } from '../../publish/pdf/build-pdf.ts';
import { substitutionNote } from '../../publish/pdf/printable.ts';

interface Props {
  volume: Volume;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return [...library.volumes.values()].map((volume) => ({
    params: { volume: volume.id },
    props: { volume },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes, substitutions } = await buildPdf(props.volume, await getLibrary());
  for (const substitution of substitutions) remark(substitutionNote(substitution));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
