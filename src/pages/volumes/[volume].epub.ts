import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import type { Volume } from '../../model/library.ts';
import { epubOf } from '../../publish/books.ts';

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
  const epub = await epubOf(props.volume, await getLibrary());
  return new Response(new Uint8Array(epub), { headers: { 'Content-Type': 'application/epub+zip' } });
};
