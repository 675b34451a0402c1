// Counts what a build makes, whatever makes it.
import { defineMiddleware } from 'astro:middleware';
import { announce, type Stage } from './progress.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const started = performance.now();
  const response = await next();
  announce({ stage: stageOf(context.routePattern), count: 1, milliseconds: performance.now() - started });
  return response;
});

function stageOf(pattern: string): Stage {
  if (pattern.startsWith('/cartes/')) return 'cards';
  return /\.(epub|pdf)$/.test(pattern) ? 'books' : 'pages';
}
