// Whatever colour an editor chooses, text in it can be read.
import { describe, expect, test } from 'vitest';
import * as accents from '../../src/design/accent.ts';
import { contrast } from '../../src/design/contrast.ts';
import { identityOf } from '../../src/design/identity.ts';
import { isWarm, minimumContrast } from '../../src/design/shades.ts';
import { tokensCss } from '../../src/publish/web/head/tokens-css.ts';
import { library, series, story, volume } from '../sample.ts';

const { palette, roles } = identityOf();
const accentOf = (colour: string) => accents.accentOf(colour, palette);

const channels = ['00', '55', 'aa', 'ff'];
const colours = channels.flatMap((r) => channels.flatMap((g) => channels.map((b) => `#${r}${g}${b}`)));

describe('accents', () => {
  test.each(colours)('%s can be read on paper, at night and under a title', (colour) => {
    const { day, night, ground } = accentOf(colour);
    for (const paper of [roles.ground.day, roles.groundDeep.day]) {
      expect(contrast(day, paper)).toBeGreaterThanOrEqual(minimumContrast);
    }
    for (const dark of [roles.ground.night, roles.groundDeep.night, roles.plate.day]) {
      expect(contrast(night, dark)).toBeGreaterThanOrEqual(minimumContrast);
    }
    expect(contrast(palette.paper, ground)).toBeGreaterThanOrEqual(minimumContrast);
  });

  test('a colour that can already be read is not touched', () => {
    expect(accentOf('#8a2f2f').day).toBe('#8a2f2f');
    expect(accentOf('#1f5673').day).toBe('#1f5673');
  });

  test('the second colour differs: blue beside red, red beside blue', () => {
    expect(accentOf('#8a2f2f').second).toEqual(roles.second);
    expect(accentOf('#1f5673').second).toEqual(roles.accent);
  });

  test.each([
    ['#8a2f2f', true],
    ['#e08a1e', true],
    ['#b03a8c', true],
    ['#1f5673', false],
    ['#2f6b3a', false],
    ['#4b3f8f', false],
  ])('%s is warm: %j, for the page, the card and the book alike', (colour, warm) => {
    expect(isWarm(colour)).toBe(warm);
  });
});

describe('the roles of the house', () => {
  test.each(['ink', 'inkSoft', 'accent', 'second'] as const)(
    '%s can be read on both grounds, by day and at night',
    (role) => {
      for (const theme of ['day', 'night'] as const) {
        for (const ground of [roles.ground[theme], roles.groundDeep[theme]]) {
          expect(contrast(roles[role][theme], ground)).toBeGreaterThanOrEqual(minimumContrast);
        }
      }
    },
  );

  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });
});

test('each series and each volume has its class', () => {
  const css = tokensCss(
    library([story('un')], {
      series: new Map([['portraits', series('portraits', ['un'])]]),
      volumes: new Map([['tome-1', volume('tome-1', ['un'])]]),
    }),
  );
  expect(css).toContain('.series-portraits{--accent:light-dark(#8a2f2f,');
  expect(css).toContain('.volume-tome-1{--accent:light-dark(#1f5673,');
});
