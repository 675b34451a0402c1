import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { robots } from '../publish/feeds/robots.ts';

export const GET: APIRoute = async () =>
  new Response(robots((await getLibrary()).site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
