// /polices.txt
import type { APIRoute } from 'astro';
import { readFontLicences } from '../publish/web/fonts/font-licences.ts';

export const GET: APIRoute = async () =>
  new Response(await readFontLicences(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
