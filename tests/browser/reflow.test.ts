// Each page kind on the narrowest screen, at twice the text's size, and under a finger (WCAG 2.2: 1.4.10, 1.4.4, 2.5.8).
import { expect, test } from 'vitest';
import { ALL_KINDS, serveKinds } from './page-kinds.ts';
import { overflowOf, smallTargetsOf } from './reflow.ts';

const served = serveKinds();

test.each(ALL_KINDS)('nothing scrolls sideways, is cut or too small to touch at 320 px in: %s', async (kind) => {
  const page = await served.newPage({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  await served.visit(page, kind);
  expect(await overflowOf(page), 'at 320 px').toEqual([]);
  expect(await smallTargetsOf(page), 'targets').toEqual([]);
  // The text alone doubles, as with a browser's minimum or default size.
  await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
  expect(await overflowOf(page), 'at 320 px with text at 200 %').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await overflowOf(page), 'at 1280 px with text at 200 %').toEqual([]);
  await page.context().close();
});

test('a page that overflows, cuts or shrinks is found out', async () => {
  const page = await served.newPage({ viewport: { width: 320, height: 640 } });
  const style = 'display:block;width:9em;height:1em;overflow:hidden';
  await page.setContent(
    `<p style="width:400px">Large</p><p style="${style}">Deux lignes de texte coupées par une boîte</p><p><button style="padding:0;font-size:8px">a</button><button style="padding:0;font-size:8px">b</button>`,
  );
  expect(await overflowOf(page)).toHaveLength(3);
  expect(await smallTargetsOf(page)).toHaveLength(2);
});
