// npm run bench -- --lighthouse: five pages of the anthology, scored by Lighthouse as on a middling telephone.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { openBrowser, serve } from '../browser/browser.ts';
import { freePort } from '../free-port.ts';
import { filesOf } from '../site/build.ts';
import { sharedSite } from '../site/shared.ts';
import { installTools } from '../tools.ts';

/** Of each kind, the page that weighs most: a kind that the anthology has not is left out. */
async function pagesOf(): Promise<Record<string, string>> {
  const folder = await sharedSite('content');
  const heaviest = (kind: string) =>
    filesOf(folder)
      .filter((file) => new RegExp(`^${kind}/[^/]+/index\\.html$`).test(file))
      .map((file) => ({ path: `/${file.replace('index.html', '')}`, size: statSync(join(folder, file)).size }))
      .sort((a, b) => b.size - a.size)[0]?.path;
  const named = {
    ...{ accueil: '/', liste: '/recits/' },
    ...{ récit: heaviest('recits'), volume: heaviest('volumes'), personne: heaviest('personnes') },
  };
  return Object.fromEntries(Object.entries(named).filter(([, path]) => path !== undefined)) as Record<string, string>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const KINDS = { HTML: 'document', CSS: 'stylesheet', JS: 'script', polices: 'font', images: 'image' };

/** Serves the anthology with gzip and prints a line a page: scores, largest paint, shift, bytes that travelled. */
export async function runLighthouse(): Promise<void> {
  await installTools();
  const port = await freePort();
  const [browser, site] = await Promise.all([
    openBrowser([`--remote-debugging-port=${port}`]),
    sharedSite('content').then((folder) => serve(folder, '', true)),
  ]);
  try {
    print(['page', 'perf', 'accès', 'prat', 'seo', 'LCP', 'CLS', ...Object.keys(KINDS)]);
    for (const [name, path] of Object.entries(await pagesOf())) {
      const run = await lighthouse(`${site.url}${path}`, { port, onlyCategories: CATEGORIES, logLevel: 'silent' });
      if (!run) throw new Error(`Lighthouse gave nothing for ${path}`);
      print([name, ...factsOf(run.lhr)]);
      for (const problem of problemsOf(run.lhr)) console.log(`    ${problem}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Requests {
  items: { resourceType: string; transferSize: number }[];
}

function factsOf({ categories, audits }: Result): string[] {
  const scores = CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? 0) * 100)));
  const paint = `${((audits['largest-contentful-paint']?.numericValue ?? 0) / 1000).toFixed(2)} s`;
  const shift = (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3);
  const { items } = (audits['network-requests'] as Result['audits'][string]).details as unknown as Requests;
  const sizes = Object.values(KINDS).map((kind) => {
    const bytes = items
      .filter(({ resourceType }) => resourceType.toLowerCase() === kind)
      .map((item) => item.transferSize);
    return `${(bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} ko`;
  });
  return [...scores, paint, shift, ...sizes];
}

/** What keeps a category from 100. */
function problemsOf({ categories, audits }: Result): string[] {
  const judged = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return judged
    .map(({ id }) => audits[id])
    .filter((audit) => audit?.score != null && audit.score < 0.9)
    .map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`);
}

function print(cells: string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(index < 5 ? 6 : 9))).join(''));
}
