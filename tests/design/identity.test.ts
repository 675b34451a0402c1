// Whatever ground and accent an editor may choose, every text can be read on every ground, in both themes.
import { describe, expect, test } from 'vitest';
import { accentOf } from '../../src/design/accent.ts';
import { contrast } from '../../src/design/contrast.ts';
import { identityOf } from '../../src/design/identity.ts';
import { house } from '../../src/design/palette.ts';
import { readableAccent, readableGround } from '../../src/design/readable.ts';
import { minimumContrast } from '../../src/design/shades.ts';

const GROUNDS = ['#faf7f0', '#f6efe2', '#eef3f6', '#ffffff', '#fdf0f3', '#eef6ea', '#ffe000', '#c8c8c8', '#101010'];
const ACCENTS = ['#8a2f2f', '#7a4a12', '#0f5a63', '#6b2f7a', '#2a5d3a', '#e0a040', '#ffffff', '#ff0000', '#00ffff'];
const choices = GROUNDS.flatMap((ground) => ACCENTS.map((accent) => ({ ground, accent })));

describe('with the nearest colours that pass', () => {
  test.each(choices)('$ground and $accent', (chosen) => {
    const ground = readableGround(chosen.ground);
    const accent = readableAccent(chosen.accent, ground);
    const { palette, roles } = identityOf({ ground, accent });
    expect([roles.ground.day, roles.accent.day]).toEqual([ground, accent]);
    for (const theme of ['day', 'night'] as const) {
      for (const under of [roles.ground, roles.groundDeep]) {
        for (const text of [roles.ink, roles.inkSoft, roles.accent, roles.second])
          expect(contrast(text[theme], under[theme])).toBeGreaterThanOrEqual(minimumContrast);
      }
      for (const text of [roles.plateInk, roles.plateSoft])
        expect(contrast(text[theme], roles.plate[theme])).toBeGreaterThanOrEqual(minimumContrast);
      expect(contrast(roles.accent.night, roles.plate[theme])).toBeGreaterThanOrEqual(minimumContrast);
    }
    for (const colour of ACCENTS) {
      const shades = accentOf(colour, palette);
      for (const under of [roles.ground, roles.groundDeep])
        expect(contrast(shades.day, under.day)).toBeGreaterThanOrEqual(minimumContrast);
      expect(contrast(palette.paper, shades.ground)).toBeGreaterThanOrEqual(minimumContrast);
    }
  });
});

test('a colour that passes is its own nearest', () => {
  for (const ground of GROUNDS.slice(0, 6)) expect(readableGround(ground)).toBe(ground);
  expect(readableAccent('#0F5A63', '#eef3f6')).toBe('#0f5a63');
});

test('without a choice, and with the colours of the house by name, all is as the house has it', () => {
  expect(identityOf().palette).toEqual(house);
  expect(identityOf({ ground: '#FAF7F0', accent: '#8A2F2F' })).toEqual(identityOf());
  expect(identityOf({ accent: house.cool }).palette).toMatchObject({ paper: house.paper, warm: house.warm });
});

test('two colours that meet differ: one is warm, the other cool, and the accent is one of them', () => {
  expect(identityOf({ accent: '#0f5a63' }).roles.accent.day).toBe('#0f5a63');
  expect(identityOf({ accent: '#0f5a63' }).roles.second.day).toBe(house.warm);
  expect(identityOf({ accent: '#7a4a12' }).roles.second.day).toBe(house.cool);
});

test('night takes the hue of a cool ground; of a warm or a grey one it stays blue-black', () => {
  expect(identityOf({ ground: '#eef3f6' }).palette.night).not.toBe(house.night);
  for (const ground of ['#f6efe2', '#fdf0f3', '#ffffff'])
    expect(identityOf({ ground }).palette.night).toBe(house.night);
});

test('a sky is night by day beside the house’s ground, or one whose hue it takes; beside another it is of that ground', () => {
  const night = (ground?: string) => identityOf({ ground }).isSkyNight;
  expect([undefined, '#faf7f0', '#eaf1f6', '#f6e7d2', '#ffffff'].map(night)).toEqual([true, true, true, false, false]);
});
