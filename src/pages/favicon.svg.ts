import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { faviconSvg } from '../publish/web/icons/icon-svg.ts';

export const GET: APIRoute = async () =>
  new Response(faviconSvg((await getLibrary()).site), { headers: { 'Content-Type': 'image/svg+xml' } });
