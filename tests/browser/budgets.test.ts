// What a story costs its reader: bytes before the first word, fonts, pictures, and a page that never moves.
import { gzipSync } from 'node:zlib';
import type { Page, Response, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { FACES } from '../../src/design/faces.ts';
import { standInsOf } from '../../src/publish/web/fonts/stand-ins.ts';
import { ALL_KINDS, ofEach, type PageKind, serveKinds } from './page-kinds.ts';

const KILOBYTE = 1000;
const served = serveKinds();

describe('a story of about 900 words', () => {
  /** The body of each answer, by the type that the browser asked for. */
  let bodies: { type: string; size: number; zipped: number; url: string }[];

  beforeAll(async () => {
    const page = await served.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await served.visit(page, 'foreword');
    await page.waitForLoadState('networkidle');
    const words = ((await page.locator('.prose').first().textContent()) ?? '').split(/\s+/).length;
    expect(words).toBeGreaterThan(750);
    expect(words).toBeLessThan(1200);
    bodies = await Promise.all(
      responses.map(async (response) => {
        const body = await response.body();
        return {
          type: response.request().resourceType(),
          size: body.length,
          zipped: gzipSync(body, { level: 6 }).length,
          url: response.url(),
        };
      }),
    );
  });

  const sum = (type: string, of: 'size' | 'zipped') =>
    bodies.filter((body) => body.type === type).reduce((total, body) => total + body[of], 0);

  test('has at most 30 kB of HTML and CSS, gzipped', () => {
    expect(sum('document', 'zipped')).toBeGreaterThan(KILOBYTE);
    expect(sum('stylesheet', 'zipped')).toBeGreaterThan(KILOBYTE);
    expect(sum('document', 'zipped') + sum('stylesheet', 'zipped')).toBeLessThanOrEqual(30 * KILOBYTE);
  });

  test('has at most 120 kB of fonts', () => {
    expect(sum('font', 'size')).toBeGreaterThan(10 * KILOBYTE);
    expect(sum('font', 'size')).toBeLessThanOrEqual(120 * KILOBYTE);
  });

  test('asks for no script', () => {
    expect(sum('script', 'size')).toBe(0);
  });
});

test.each(['encounter', 'portrait', 'guest'] as const)(
  'the pictures of %s are at most 400 kB on a telephone, with their sizes',
  async (kind) => {
    const page = await served.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'image') bytes += (await response.body()).length;
    });
    await served.visit(page, kind);
    await scrollThrough(page);
    expect(bytes).toBeLessThanOrEqual(400 * KILOBYTE);
    expect(await page.locator('img:not([width][height])').count()).toBe(0);
  },
);

test.each(['encounter', 'portrait', 'opinion'] as const)('%s reads without any script, whole', async (kind) => {
  const reader = await served.newPage({ javaScriptEnabled: false });
  const scripts: string[] = [];
  reader.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await served.visit(reader, kind);
  const plain = await textOf(reader);
  const page = await served.newPage();
  await served.visit(page, kind);
  const text = await textOf(page);
  expect(scripts).toEqual([]);
  expect(text.length).toBeGreaterThan(1000);
  expect(plain).toBe(text);
});

describe('nothing moves while a page loads', () => {
  // The results of a search come when they are found.
  const kinds: PageKind[] = ALL_KINDS.filter((kind) => !kind.startsWith('search with'));

  test('with fonts, in a story', async () => {
    const stories = ['encounter', 'portrait', 'opinion', 'foreword'] as const;
    // The fonts that the head names travel with the style sheet: a loaded machine must not part them.
    expect(await whatMoves(stories, 412, (page) => page.route('**/*.css', later))).toEqual([]);
  });

  test('the browser has fonts that stand in for ours', async () => {
    const page = await served.newPage();
    await served.visit(page, 'encounter');
    expect(await namesWithoutFont(page)).toEqual([]);
  });

  // What moves before its fonts are there is seen too.
  test.each([360, 1280])('with fonts that come late, at %i px', async (width) => {
    expect(await whatMoves(kinds, width, (each) => each.route('**/*.woff2', later))).toEqual([]);
  });

  async function later(route: Route): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  }

  /** Each kind as a first visit, whose requests `prepare` may hold. */
  async function whatMoves(
    visited: readonly PageKind[],
    width: number,
    prepare: (page: Page) => Promise<unknown>,
  ): Promise<string[]> {
    const moved = await ofEach(visited, async (kind) => {
      const page = await served.newPage({ viewport: { width, height: 823 } });
      await prepare(page);
      await page.goto(served.urlOf(kind), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const shift = await layoutShiftOf(page);
      await page.context().close();
      // Nought, to the two decimals in which it is reported.
      return shift >= 0.005 ? `${kind}: ${shift.toFixed(4)}` : [];
    });
    return moved.flat();
  }

  test('what moves is found out', async () => {
    const page = await served.newPage({ viewport: { width: 412, height: 823 } });
    await page.setContent('<p id="late"></p><p>Un texte qui descend quand une image arrive au-dessus de lui.</p>');
    // Nothing has moved for who has seen nothing yet: the first frame is painted before, the next one after.
    await page.evaluate(async () => {
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      await painted();
      (document.querySelector('#late') as HTMLElement).style.height = '300px';
      await painted();
    });
    expect(await layoutShiftOf(page)).toBeGreaterThan(0.01);
  });
});

async function textOf(page: Page): Promise<string> {
  return (await page.locator('article .prose').first().textContent()) ?? '';
}

/** The sum of layout shifts since the page began: https://web.dev/articles/cls */
function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}

/** The stand-ins of which the system has no font, by their first name. */
function namesWithoutFont(page: Page): Promise<string[]> {
  return page.evaluate(
    async (names) => {
      const isMissing = (local: readonly string[]) =>
        new FontFace('probe', local.map((name) => `local("${name}")`).join(', ')).load().then(
          () => false,
          () => true,
        );
      const missing = await Promise.all(names.map(isMissing));
      return names.flatMap(([name = ''], index) => (missing[index] ? [name] : []));
    },
    standInsOf(FACES['source-serif']).map(({ local }) => local),
  );
}

/** Down to the end, so that pictures that wait to be seen come. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 600) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await page.waitForLoadState('networkidle');
}
