// /_headers, /vercel.json, /.htaccess: what static hosts read beside the pages.
import type { APIRoute, GetStaticPaths } from 'astro';
import { HOST_FILES } from '../publish/hosting/host-files.ts';

export const getStaticPaths = (() =>
  Object.keys(HOST_FILES).map((host) => ({ params: { host } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(HOST_FILES[params.host as string]?.(import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
