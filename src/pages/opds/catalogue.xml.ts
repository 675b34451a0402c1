import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { cardAddress } from '../../publish/card/address.ts';
import { volumeCard } from '../../publish/card/cards.ts';
import { opdsFeed } from '../../publish/feeds/opds.ts';
import { forTheWeb } from '../../publish/web/for-the-web.ts';

export const GET: APIRoute = async () => {
  const library = forTheWeb(await getLibrary());
  const catalogue = opdsFeed(library, (volume) => cardAddress(volumeCard(volume, library)));
  return new Response(catalogue, {
    headers: { 'Content-Type': 'application/atom+xml;profile=opds-catalog;kind=acquisition' },
  });
};
