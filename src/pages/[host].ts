// /_headers, /vercel.json, /.htaccess: what static hosts read beside the pages.
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../library.ts';
import { mailboxOrigins } from '../model/own-origin.ts';
import { HOST_FILES } from '../publish/hosting/host-files.ts';

export const getStaticPaths = (() =>
  Object.keys(HOST_FILES).map((host) => ({ params: { host } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { site } = await getLibrary();
  const text = HOST_FILES[params.host as string]?.(import.meta.env.BASE_URL, mailboxOrigins(site.contribute));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
