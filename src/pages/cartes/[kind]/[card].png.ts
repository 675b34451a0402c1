import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { cardParams } from '../../../publish/card/address.ts';
import type { Card } from '../../../publish/card/card.ts';
import { allCards } from '../../../publish/card/cards.ts';
import { renderCard, startCards } from '../../../publish/card/render.ts';
import { forTheWeb } from '../../../publish/web/for-the-web.ts';

interface Props {
  card: Card;
}

export const getStaticPaths = (async () => {
  const cards = allCards(forTheWeb(await getLibrary()));
  if (import.meta.env.PROD) startCards(cards);
  return cards.map((card) => ({ params: cardParams(card), props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
