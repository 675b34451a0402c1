// /polices.txt
import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { press } from '../publish/press.ts';
import { readFontLicences } from '../publish/web/fonts/font-licences.ts';

export const GET: APIRoute = async () =>
  new Response(await readFontLicences((await getLibrary()).site.identity.faces, press().assets), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
