// What Typst may reach, and what is said when it fails.
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/model/prose/prose.ts';
import { buildPdf } from '../../../src/publish/pdf/build-pdf.ts';
import { culpritOf } from '../../../src/publish/pdf/culprit.ts';
import { composePdf } from '../../../src/publish/pdf/typst.ts';
import { pressFor } from '../../press.ts';
import { library, prose, story, volume } from './cast.ts';

describe('a failure', () => {
  test('of a picture names the text that shows it, and keeps its cause', async () => {
    const picture: Picture = {
      path: 'stories/absent/absent.png',
      name: 'absent.png',
      type: 'image/png',
      width: 800,
      height: 500,
      alt: 'Une terrasse',
    };
    const broken = story('absent', { body: prose({ type: 'Figure', picture, caption: [] }) });
    const failing = buildPdf(volume([broken]), library([broken]), pressFor().pdf);
    await expect(failing).rejects.toThrow(
      /^Le récit « Un café à Rennes » \(stories\/absent\/story\.mdx\) arrête .*l’image stories.absent.absent\.png/,
    );
    await expect(failing).rejects.toHaveProperty('cause.cause.code', 'ENOENT');
  });

  test('of a text among others names it, in French and without the signs of Rust', async () => {
    const broken = story('casse', {
      title: 'Deux cafés',
      body: prose({ type: 'heading', id: 'a', depth: 'x' as never, children: [] }),
    });
    const stories = [story('un', {}), broken, story('trois', {})];
    const failing = buildPdf(volume(stories), library(stories), pressFor().pdf);
    await expect(failing).rejects.toThrow(
      /^Le récit « Deux cafés » \(stories\/casse\/story\.mdx\) arrête la construction : « le PDF de « Rencontres, tome 1 » ne se compose pas avec lui : [^{]*»\n/,
    );
  });

  test('of what is no text names the volume', async () => {
    const whole = volume([story('un', {})]);
    const failing = buildPdf({ ...whole, published: undefined as never }, library([story('un', {})]), pressFor().pdf);
    await expect(failing).rejects.toThrow(/^Le volume « Rencontres, tome 1 » \(volumes\/.*\.yaml\) arrête/);
  });

  test('is found in one text of many', () => {
    const fails = (kept: readonly string[]) => kept.includes('d');
    expect(culpritOf(['a', 'b', 'c', 'd', 'e'], fails)).toBe('d');
    expect(culpritOf(['a', 'b'], () => true)).toBeUndefined();
  });

  test('of Typst tells its file, its line and its words', () => {
    const workspace = {
      sources: new Map([['/book.typ', '\n#unknown']]),
      files: new Map(),
      fonts: [],
      main: '/book.typ',
    };
    expect(() => composePdf(workspace, 0)).toThrow('/book.typ:2:2: unknown variable: unknown');
  });

  test('is what another face than ours is', () => {
    const source = '#set document(title: "x")\n#set text(font: "Unknown Serif")\n= x';
    const workspace = { sources: new Map([['/book.typ', source]]), files: new Map(), fonts: [], main: '/book.typ' };
    expect(() => composePdf(workspace, 0)).toThrow('unknown font family: unknown serif');
  });
});

describe('the workspace', () => {
  test.each(['/etc/hostname', '/../etc/hostname', '../../../etc/hostname', '/package.json'])(
    'does not hold %s',
    (path) => {
      const sources = new Map([['/book.typ', `#read("${path}")`]]);
      expect(() => composePdf({ sources, files: new Map(), fonts: [], main: '/book.typ' }, 0)).toThrow(
        /file not found|access denied/,
      );
    },
  );
});
