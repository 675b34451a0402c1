import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import { volumeCard } from '../../publish/card/cards.ts';
import { CATALOGUE_FORMATS, type FeedFormat } from '../../publish/feeds/formats.ts';
import { press } from '../../publish/press.ts';

export const getStaticPaths = (() =>
  Object.keys(CATALOGUE_FORMATS).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const { type, write } = CATALOGUE_FORMATS[params.format as FeedFormat];
  const catalogue = write(library, (volume) => press().cards.addressOf(volumeCard(volume, library)));
  return new Response(catalogue, { headers: { 'Content-Type': type } });
};
