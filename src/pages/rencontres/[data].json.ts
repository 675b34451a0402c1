import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { paths } from '../../model/addresses.ts';
import { isCrowd } from '../../model/sky/first-view.ts';
import { skyOfLibrary } from '../../publish/web/sky/sky-of-library.ts';

/** A small sky has its own answers in its page. */
export async function getStaticPaths() {
  const { graph } = skyOfLibrary(await getLibrary());
  return isCrowd(graph) ? [{ params: { data: paths.sky.slice(paths.encounters.length, -'.json'.length) } }] : [];
}

export const GET: APIRoute = async () => {
  const { data } = skyOfLibrary(await getLibrary());
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
