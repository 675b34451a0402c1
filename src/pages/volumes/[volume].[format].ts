// /volumes/<volume>.epub, /volumes/<volume>.pdf
import type { APIRoute, GetStaticPaths } from 'astro';
import { getWholeLibrary } from '../../library.ts';
import { VOLUME_FORMATS, type VolumeFormat, volumeFormats } from '../../model/book/volume-formats.ts';
import { fileOf, startPdfs } from '../../publish/books.ts';

export const getStaticPaths = (async () => {
  const whole = await getWholeLibrary();
  if (import.meta.env.PROD) startPdfs(whole);
  return [...whole.volumes.keys()].flatMap((volume) => volumeFormats.map((format) => ({ params: { volume, format } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const format = params.format as VolumeFormat;
  const bytes = await fileOf(params.volume as string, format, await getWholeLibrary());
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': VOLUME_FORMATS[format].type } });
};
