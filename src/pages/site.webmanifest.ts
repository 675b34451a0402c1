import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { manifestOf } from '../publish/web/icons/manifest.ts';

export const GET: APIRoute = async () =>
  new Response(manifestOf((await getLibrary()).site, import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
