// Counts what a build makes, whatever makes it.
import { defineMiddleware } from 'astro:middleware';
import { announce, type Stage } from './progress.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const started = performance.now();
  const response = await next();
  const stage = stageOf(context.routePattern);
  // Pictures and feeds take time as pages do, but are not pages.
  const count = stage === 'pages' && !response.headers.get('Content-Type')?.startsWith('text/html') ? 0 : 1;
  const milliseconds = performance.now() - started;
  // The page of a volume waits for its files, to say their size.
  const waits = context.routePattern === '/volumes/[volume]';
  if (waits) announce({ stage: 'books', count: 0, milliseconds });
  announce({ stage, count, milliseconds: waits ? 0 : milliseconds });
  return response;
});

function stageOf(pattern: string): Stage {
  if (pattern.startsWith('/cartes/')) return 'cards';
  return /\.(epub|pdf)$/.test(pattern) ? 'books' : 'pages';
}
