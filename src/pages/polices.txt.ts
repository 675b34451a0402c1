// /polices.txt
import type { APIRoute } from 'astro';
import { press } from '../publish/press.ts';
import { readFontLicences } from '../publish/web/fonts/font-licences.ts';

export const GET: APIRoute = async () =>
  new Response(await readFontLicences(press().assets), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
