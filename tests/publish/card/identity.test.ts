// Cards under another identity: other faces and other grounds hold the same words as well.
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/design/contrast.ts';
import { identityOf } from '../../../src/design/identity.ts';
import type { Mark } from '../../../src/design/mark.ts';
import { allCards } from '../../../src/publish/card/cards.ts';
import { workshopDigest } from '../../../src/publish/card/workshop.ts';
import { ROOT } from '../../press.ts';
import { sampleLibrary } from './cast.ts';
import { kitOf } from './kit.ts';
import { expectInside } from './pixels.ts';

const drawing: Mark = {
  ...{ type: 'drawing', viewBox: '0 0 4 2', width: 4, height: 2 },
  markup: '<path d="M0 0 4 2" fill="currentColor"></path>',
};
const picture: Mark = { type: 'picture', width: 8, height: 8, png: 'iVBORw0KGgo=' };
const IDENTITIES = [
  identityOf({ ground: '#f6efe2', accent: '#7a4a12', faces: 'vollkorn' }, drawing),
  identityOf({ ground: '#eef3f6', accent: '#0f5a63', faces: 'stix-two' }, picture),
];

describe.each(IDENTITIES)('$faces.serif', (identity) => {
  const sample = sampleLibrary();
  const library = { ...sample, site: { ...sample.site, identity } };
  const cards = allCards(library).map((card) => [card.look, card] as const);

  test.each(cards)('%s stands inside the safe box, in colours that are read', async (look, card) => {
    const kit = await kitOf(identity.faces.id);
    const scene = kit.sceneOf(card);
    await expectInside(scene, look, kit);
    for (const { props } of scene.lines.filter(({ props }) => props.style.justifyContent !== 'center'))
      expect(contrast(props.style.color, scene.ground), JSON.stringify(props.children)).toBeGreaterThanOrEqual(4.5);
  });

  test('the mark signs each card, on its own paper', async () => {
    const kit = await kitOf(identity.faces.id);
    for (const [, card] of cards) {
      const svg = await kit.svgOf({ ...kit.sceneOf(card), lines: [] });
      expect(svg).toContain(`fill="${identity.palette.paper}"`);
      expect(svg).toMatch(/<image [^>]*href="data:image\/(svg\+xml|png);base64,/);
    }
  });
});

test('the digest of a card follows its faces', () => {
  const digests = IDENTITIES.map(({ faces }) => workshopDigest(faces, ROOT));
  expect(new Set([...digests, workshopDigest(identityOf().faces, ROOT)]).size).toBe(3);
});
