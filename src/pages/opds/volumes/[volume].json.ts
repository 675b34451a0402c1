import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { volumeCard } from '../../../publish/card/cards.ts';
import { opdsPublication } from '../../../publish/feeds/opds.ts';
import { press } from '../../../publish/press.ts';

export const getStaticPaths = (async () => {
  const { volumes } = await getLibrary();
  return [...volumes.keys()].map((volume) => ({ params: { volume } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const volume = library.volumes.get(params.volume as string)!;
  return new Response(opdsPublication(volume, library, press().cards.addressOf(volumeCard(volume, library))), {
    headers: { 'Content-Type': 'application/opds-publication+json' },
  });
};
