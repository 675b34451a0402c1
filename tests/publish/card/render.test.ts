import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { identityOf } from '../../../src/design/identity.ts';
import { type Card, WIDE } from '../../../src/publish/card/card.ts';
import { fontFilesOf } from '../../../src/publish/card/card-faces.ts';
import { allCards, storyCard } from '../../../src/publish/card/cards.ts';
import { type CardMaker, undrawable } from '../../../src/publish/card/render.ts';
import { loadedBy, WORKER, workshopDigest } from '../../../src/publish/card/workshop.ts';
import { pressFor } from '../../press.ts';
import { sampleLibrary, samplePicture, sampleStory } from './cast.ts';

let folder: string;
let maker: CardMaker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  maker = pressFor(join(folder, 'content'), join(folder, 'cache')).cards;
  await mkdir(join(folder, 'content/stories/un-cafe'), { recursive: true });
  await writeFile(join(folder, 'content/stories/un-cafe/cover.png'), await noise(900, 600));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('a rendered card', () => {
  test('is a PNG of 1200 × 630, of less than 120 KB', async () => {
    const png = await maker.render(cardOf({}));
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(120_000);
  });

  test('has the same bytes when it is made again', async () => {
    const card = cardOf({ title: 'Deux fois le même' });
    const first = await maker.render(card);
    await rm(join(folder, 'cache'), { recursive: true });
    expect(Buffer.from(await maker.render(card)).equals(first)).toBe(true);
  });

  test('comes from the cache when it has been made', async () => {
    const card = cardOf({ title: 'Une seule fois' });
    await maker.render(card);
    const file = join(folder, 'cache/cards', `${maker.digestOf(card)}.png`);
    await writeFile(file, 'from the cache');
    expect(Buffer.from(await maker.render(card)).toString()).toBe('from the cache');
  });

  test('stays under 300 KB with the heaviest photograph', async () => {
    const png = await maker.render(cardOf({ cover: samplePicture('stories/un-cafe/cover.png', 900, 600) }));
    expect(png.length).toBeLessThan(300_000);
    const edge = await sharp(png).extract({ left: 1100, top: 100, width: 64, height: 64 }).stats();
    expect(edge.channels[0]!.stdev).toBeGreaterThan(10);
  });

  test('says which card failed, and why', async () => {
    const cover = { ...samplePicture('stories/un-cafe/cover.png', 900, 600), width: 10_000, height: 60_000 };
    const card = cardOf({ cover });
    await writeFile(join(folder, 'content/stories/un-cafe/cover.png'), 'not a picture');
    await expect(maker.render(card)).rejects.toThrow('/cartes/recits/un-cafe');
    await writeFile(join(folder, 'content/stories/un-cafe/cover.png'), await noise(900, 600));
  });
});

test('a batch fills the cache, each card whole, and leaves no draft', async () => {
  const cards = allCards(sampleLibrary());
  maker.start(cards);
  await Promise.all(cards.map((card) => maker.render(card)));
  const files = await readdir(join(folder, 'cache/cards'));
  expect(files.filter((name) => !name.endsWith('.png'))).toEqual([]);
  for (const card of cards) expect(files).toContain(`${maker.digestOf(card)}.png`);
});

test('what no face draws never fails a card, and is said; emoji are drawn', async () => {
  const card = cardOf({ title: 'Un café ☕ 東京 🎉' });
  expect(undrawable(card)).toEqual(['東', '京']);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  maker.start([card, cardOf({})]);
  expect(warn.mock.calls).toEqual([['Carte recits/un-cafe, laissé de côté\u00a0: 東 京']]);
  warn.mockRestore();
  expect((await maker.render(card)).length).toBeGreaterThan(1000);
});

describe('the address', () => {
  const card = cardOf({});

  test('stays while nothing changes', () => {
    expect(maker.addressOf(cardOf({}))).toEqual(maker.addressOf(card));
    expect(maker.addressOf(card)).toMatchObject({ width: 1200, height: 630, type: 'image/png', alt: card.alt });
  });

  test('changes with each thing that the card says or shows', () => {
    const picture = samplePicture('stories/un-cafe/cover.png', 900, 600);
    const changes: Partial<Card>[] = [
      { title: 'Autre' },
      { overline: [] },
      { by: 'Autre' },
      { signature: 'Autre' },
      { accent: '#1f5673' },
      { look: 'opinion' },
      { figure: { type: 'medallion', initials: '', turn: 0, met: [] } },
      { picture },
    ];
    const digests = changes.map((change) => maker.digestOf({ ...card, ...change }));
    expect(new Set([maker.digestOf(card), ...digests]).size).toBe(changes.length + 1);
    expect(maker.digestOf(card, { ...WIDE, height: 1200 })).not.toBe(maker.digestOf(card));
  });

  test('changes with the bytes of the photograph', async () => {
    const withPicture = cardOf({ cover: samplePicture('stories/un-cafe/cover.png', 900, 600) });
    const before = maker.digestOf(withPicture);
    await writeFile(join(folder, 'content/stories/un-cafe/cover.png'), await noise(900, 601));
    expect(maker.digestOf(withPicture)).not.toBe(before);
  });

  test('changes with the code, the faces and the versions of what draws', async () => {
    const root = await workshopIn(join(folder, 'workshop'));
    const before = workshopDigest(faces, root);
    expect(before).toBe(workshopDigest(faces, resolve()));
    const touched = [
      ...loadedBy(WORKER, root).files,
      ...fontFilesOf(faces),
      ...loadedBy(WORKER, root).packages.map((name) => `node_modules/${name}/package.json`),
    ];
    for (const path of touched) {
      const content = await readFile(join(root, path));
      const other = path.endsWith('.json') ? '{ "version": "99.0.0" }' : Buffer.concat([content, Buffer.from(' ')]);
      await writeFile(join(root, path), other);
      expect(workshopDigest(faces, root), path).not.toBe(before);
      await writeFile(join(root, path), content);
    }
    expect(workshopDigest(faces, root)).toBe(before);
  });

  test('everything that the worker loads is followed, and types are not', async () => {
    const { files, packages } = loadedBy(WORKER, resolve());
    expect(files).toEqual(expect.arrayContaining(['src/design/contrast.ts', 'src/pictures/encode.ts']));
    expect(packages).toEqual(expect.arrayContaining(['fontkitten', 'satori', 'sharp']));
    const root = join(folder, 'followed');
    await mkdir(join(root, 'src/deep'), { recursive: true });
    await writeFile(
      join(root, 'src/a.ts'),
      "import type { T } from './absent.ts';\nexport * from './deep/b.ts';\nconst later = () => import('@one/pack/part.js');\n",
    );
    await writeFile(
      join(root, 'src/deep/b.ts'),
      "import '../a.ts';\nimport fs from 'node:fs';\nexport { x } from 'other/y';\n",
    );
    expect(loadedBy('src/a.ts', root)).toEqual({
      files: ['src/a.ts', 'src/deep/b.ts'],
      packages: ['@one/pack', 'other'],
    });
  });
});

const { faces } = identityOf();

function cardOf(part: Parameters<typeof sampleStory>[0]): Card {
  const story = sampleStory(part);
  return storyCard(story, sampleLibrary([story]));
}

/** The heaviest picture to pack: no two neighbours alike, the same each time. */
async function noise(width: number, height: number): Promise<Buffer> {
  const bytes = Uint8Array.from({ length: width * height * 3 }, (_, index) => Math.imul(index, 2654435761) >>> 13);
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A copy of all that cards share. */
async function workshopIn(root: string): Promise<string> {
  const loaded = loadedBy(WORKER, resolve());
  const packages = loaded.packages.map((name) => `node_modules/${name}/package.json`);
  for (const path of [...loaded.files, ...fontFilesOf(faces), ...packages]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(resolve(path), join(root, path), { recursive: true });
  }
  return root;
}
