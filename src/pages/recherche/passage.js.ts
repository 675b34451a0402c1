import type { APIRoute } from 'astro';
import script from '../../publish/search/client/passage.ts?script';

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
