import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { press } from '../publish/press.ts';
import { iconSvg } from '../publish/web/icons/icon-svg.ts';

export const GET: APIRoute = async () => {
  const { site } = await getLibrary();
  const png = await press().epub.penOf(site.identity.faces).draw(iconSvg(site), 180);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
