import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import type { Card } from '../../../publish/card/card.ts';
import { allCards } from '../../../publish/card/cards.ts';
import { press } from '../../../publish/press.ts';

interface Props {
  card: Card;
}

export const getStaticPaths = (async () => {
  const cards = allCards(await getLibrary());
  if (import.meta.env.PROD) press().cards.start(cards);
  return cards.map((card) => ({ params: press().cards.paramsOf(card), props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await press().cards.render(props.card), { headers: { 'Content-Type': 'image/png' } });
