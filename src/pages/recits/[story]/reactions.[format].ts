import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { FEED_FORMATS, type FeedFormat } from '../../../publish/feeds/formats.ts';
import { reactionTextOf } from '../../../publish/web/prose/full-text.ts';

export const getStaticPaths = (async () => {
  const { reactions } = await getLibrary();
  const formats = Object.keys(FEED_FORMATS);
  return [...new Set(reactions.map(({ story }) => story))].flatMap((story) =>
    formats.map((format) => ({ params: { story, format } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const { type, writeReactions } = FEED_FORMATS[params.format as FeedFormat];
  return new Response(writeReactions(library, reactionTextOf(library), params.story), {
    headers: { 'Content-Type': type },
  });
};
