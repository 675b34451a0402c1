// What a card is made of before it is drawn: where words stand, on what, and that none is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { contrast } from '../../../src/design/contrast.ts';
import { drawable } from '../../../src/model/glyphs/drawings.ts';
import type { StoryKind } from '../../../src/model/story.ts';
import type { Card } from '../../../src/publish/card/card.ts';
import { cardTypeOf, FACE_FONTS } from '../../../src/publish/card/card-faces.ts';
import { allCards, storyCard } from '../../../src/publish/card/cards.ts';
import { type Scene, textLine } from '../../../src/publish/card/tree/node.ts';
import { textFace } from '../../sample.ts';
import { kinds, sampleLibrary, samplePicture, sampleStory } from './cast.ts';
import { sceneOf, svgOf } from './kit.ts';
import { edgesOf, expectInside, groundUnder } from './pixels.ts';

const library = sampleLibrary();
const looks = allCards(library)
  .filter(({ id }) => id !== 'paul')
  .map((card) => [card.look, card] as const);

test('a scene is what it was, a line for each shape. UPDATE_GOLDENS=1 rewrites it', () => {
  const file = join(import.meta.dirname, '../../golden/card/encounter.txt');
  const { ground, shapes, lines } = sceneOf(cardOf('encounter', {}));
  const drawn = [ground, ...shapes.map((shape) => toXml(shape)), ...lines.map((line) => JSON.stringify(line.props))];
  const scene = `${drawn.join('\n')}\n`;
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, scene);
  expect(scene).toBe(readFileSync(file, 'utf8'));
});

describe('each look', () => {
  test.each(looks)('%s stands inside the safe box', async (look, card) => {
    await expectInside(sceneOf(card), look);
  });

  test.each(looks)('%s says its whole title', (_, card) => {
    expect(titleOf(sceneOf(card))).toContain(drawable(card.title, textFace).replaceAll(/\s+/g, ' '));
  });
});

const LONG =
  'Comment une question posée à trois heures du matin sur un forum oublié a fini par nous réunir autour d’une table à Brest';

const titles: [string, string][] = [
  ['three characters', 'Oui'],
  ['120 characters', LONG],
  ['120 wide characters', 'W'.repeat(120)],
  [
    'long words',
    'Anticonstitutionnellement, Rochefoucauld-Montbel-de-la-Tour-d’Auvergne rencontre Saint-Étienne-du-Rouvray-sur-Seine',
  ],
  ['emoji', 'Un café ☕️ à Rennes 🎉'],
  ['nothing but emoji', '🎉🎉🎉'],
  ['emoji of several code points', 'Rencontre 👉 ✅ 🤝 ❤️ 👩‍💻 🇫🇷 1️⃣ 😀'],
  ['another alphabet', '東京'],
  ['piled accents', `Z\u0301${'\u0302'.repeat(60)}algo`],
];

describe('a title of', () => {
  test.each(titles)('%s stands inside the safe box, whatever the kind', async (_, title) => {
    for (const kind of kinds) {
      const scene = sceneOf(cardOf(kind, { title }));
      await expectInside(scene, kind);
      const sizes = scene.lines
        .filter(({ props }) => props.style.fontWeight === 600)
        .map(({ props }) => Number(props.style.fontSize));
      expect(Math.max(...sizes)).toBeGreaterThanOrEqual(44);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(76);
    }
  });

  test('120 characters is said whole, whatever the kind', () => {
    for (const kind of kinds) expect(titleOf(sceneOf(cardOf(kind, { title: LONG })))).toBe(LONG);
  });

  test('an ordinary length is set in 56 px at least', () => {
    const scene = sceneOf(cardOf('encounter', { title: 'Écrire à un inconnu sans l’ennuyer' }));
    expect(Math.max(...scene.lines.map(({ props }) => Number(props.style.fontSize)))).toBeGreaterThanOrEqual(56);
  });
});

describe('every text', () => {
  const accents = ['#8a2f2f', '#1f5673', '#ffd400', '#000000', '#ffffff', '#00ff00'];

  test.each(looks)('of %s contrasts by 4.5 with what is under it', async (_, card) => {
    for (const accent of accents) {
      const scene = sceneOf({ ...card, accent });
      const under = await groundUnder(scene);
      for (const line of scene.lines) {
        for (const colour of under(line)) expect(contrast(line.props.style.color, colour)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test('a photograph takes the place of the emblem, which becomes a seal', () => {
  const picture = samplePicture('stories/a/cover.png', 1600, 1000);
  for (const kind of kinds) {
    for (const title of ['Oui', LONG]) {
      const { photo, lines } = sceneOf(cardOf(kind, { title, cover: picture }));
      expect(photo).toMatchObject({ y: 0, height: 630 });
      expect(photo!.x + photo!.width).toBe(1200);
      for (const line of lines) expect(edgesOf(line).right).toBeLessThanOrEqual(photo!.x);
    }
  }
});

describe('emoji', () => {
  const outlines = async (title: string) => {
    const svg = await svgOf(sceneOf(cardOf('encounter', { title })));
    expect(svg).not.toContain('<image');
    return svg;
  };

  test('are outlines as the letters are, whatever they are made of, never a picture nor a box', async () => {
    const bare = await outlines('Un  et deux');
    const drawn = new Set<string>();
    for (const emoji of ['🎉', '❤️', '👩🏽‍🚀', '🇫🇷', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏳️‍🌈', '1️⃣', '#️⃣', '👨‍👩‍👧‍👦', '☎', '中']) {
      const svg = await outlines(`Un ${emoji} et deux`);
      if (emoji === '中') expect(svg).toBe(bare);
      else drawn.add(svg);
    }
    expect(drawn.size).toBe(10);
    expect(drawn.has(bare)).toBe(false);
  });

  test('and every sign that the text face draws need nothing else, in any face of a card', async () => {
    const signs = Array.from({ length: 0x20000 }, (_, point) => point).filter(textFace.draws);
    const words = drawable(`${String.fromCodePoint(...signs)} 🎉 1️⃣ 🇫🇷`, textFace);
    const place = { x: 0, y: 100, size: 20, colour: '#000000', type: cardTypeOf({ id: 'source-serif' }) };
    const lines = (['title', 'italic', 'label'] as const).map((face) => textLine(words, { ...place, face }));
    expect(await svgOf({ ground: '#ffffff', shapes: [], lines })).not.toContain('<image');
  });

  test('stand apart from the words, which keep their own spaces and figures', () => {
    const [, line] = sceneOf(cardOf('encounter', { title: '1 🎉 2' })).lines;
    const parts = line?.props.children;
    expect(typeof parts !== 'string' && parts?.map(({ props }) => props.children)).toEqual(['1 ', '🎉', ' 2']);
  });
});

test('what a writer typed is only ever text', async () => {
  const svg = await svgOf(sceneOf(cardOf('encounter', { title: '<image href="file:///etc/passwd"/> & "x"' })));
  expect(svg).not.toMatch(/<image|<text|<script|<style|passwd|href/);
});

/** The words of the title, on one line: those of the text face in its heavier weight. */
function titleOf({ lines }: Scene): string {
  const title = lines.filter(
    ({ props: { style } }) =>
      style.fontWeight === FACE_FONTS.title.weight && style.fontFamily === FACE_FONTS.title.family,
  );
  return title
    .map(({ props: { children } }) =>
      typeof children === 'string' ? children : children.map(({ props }) => props.children).join(''),
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

function cardOf(kind: StoryKind, part: Partial<ReturnType<typeof sampleStory>>): Card {
  const story = sampleStory({ kind, ...part });
  return storyCard(story, sampleLibrary([story]));
}
