import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import { REACTION_SCRIPTS, type ReactionScript, reactionScript } from '../../publish/web/reactions/reaction-scripts.ts';
import { settings } from '../../settings.ts';

export const getStaticPaths = (async () => {
  const { site } = await getLibrary();
  return site.contribute.mailbox === undefined ? [] : REACTION_SCRIPTS.map((script) => ({ params: { script } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const code = await reactionScript(params.script as ReactionScript, settings().root);
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
