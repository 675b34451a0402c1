// Counts what a build makes, whatever makes it, and names whose page, card or file cannot be made.
import { defineMiddleware } from 'astro:middleware';
import { getLibrary, pageCodeLines } from './library.ts';
import { faultOf } from './model/fault.ts';
import { routeSubject } from './model/route-subject.ts';
import { announce, type Stage } from './progress.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const started = performance.now();
  const response = await next().catch(async (error: unknown) => {
    const page = context.routePattern === '/[page]' ? (context.params.page ?? '') : undefined;
    if (page !== undefined) throw new PageError(page, await pageCodeLines(page), error);
    throw faultOf(routeSubject(context, await getLibrary()), error);
  });
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

/** An editor's page is code: what only running it shows is told with its name, and the code's own words. */
class PageError extends Error {
  override name = 'ContentError';

  constructor(page: string, lines: readonly number[], cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const where = lines.length > 1 ? ` (une des lignes ${lines.join(', ')})` : lines.map((line) => ` (ligne ${line})`);
    super(
      `La page pages/${page}.mdx ne peut pas être faite : son code${where} s’arrête en disant « ${said} ».\nCorrigez dans cette page, ou dans ce qu’elle importe, le passage entre accolades ou l’élément qui le dit.`,
      { cause },
    );
    // Astro prints the stack of what it catches: here, lines of a bundle.
    this.stack = this.message;
  }
}

function stageOf(pattern: string): Stage {
  if (pattern.startsWith('/cartes/')) return 'cards';
  return pattern === '/volumes/[volume].[format]' ? 'books' : 'pages';
}
