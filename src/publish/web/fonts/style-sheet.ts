// The tables of fonts and stand-ins → the @font-face rules of the site.
import type { Faces } from '../../../design/faces.ts';
import { lent, unicodeRange } from './character-ranges.ts';
import { type StandIn, standInsOf } from './stand-ins.ts';
import { FONT_ENDINGS, type FontPacking, type WebFont, webFontsOf } from './table.ts';

/** The style sheet that stands beside the files it names. A browser loads those whose characters a page uses. */
export function fontStyleSheet(faces: Faces, packing: FontPacking = 'woff2'): string {
  const webFonts = webFontsOf(faces);
  const borrowed: WebFont = { ...(webFonts[0] as WebFont), family: faces.sans, weight: [400, 600], ranges: lent };
  return [
    ...[...webFonts, borrowed].map((font) => fontRule(font, packing)),
    ...standInsOf(faces).map(standInRule),
    namesOf(faces),
  ].join('\n');
}

function fontRule({ name, family, weight, style, ranges }: WebFont, packing: FontPacking): string {
  return rule({
    'font-family': `"${family}"`,
    'font-weight': [weight].flat().join(' '),
    'font-style': style,
    // A stand-in is as wide on average, not line by line: a font that comes late would move what follows, and waits for
    // the next page. Superiors are a few letters, which stay where they are.
    'font-display': family.endsWith('Superiors') ? 'swap' : 'optional',
    src: `url("./${name}.${FONT_ENDINGS[packing]}") format("${packing}")`,
    'unicode-range': unicodeRange(ranges),
  });
}

/** CSS Fonts 5, « size-adjust »: it stretches heights too, which are given back here. */
function standInRule({ family, weight, style, local, stretch, height: { ascent, descent } }: StandIn): string {
  const percent = (height: number) => `${((100 * height) / (stretch / 100)).toFixed(2)}%`;
  return rule({
    'font-family': `"${family} stand-in"`,
    'font-weight': String(weight),
    'font-style': style,
    src: local.map((name) => `local("${name}")`).join(', '),
    'size-adjust': `${stretch}%`,
    'ascent-override': percent(ascent),
    'descent-override': percent(descent),
    'line-gap-override': '0%',
  });
}

/** The names by which the styles ask for them. */
function namesOf({ serif, sans, sansSpaces }: Faces): string {
  return [
    ':root {',
    `  --serif: "${serif}", "${serif} stand-in", "Iowan Old Style", Georgia, serif;`,
    `  --superiors: "${serif} Superiors", var(--serif);`,
    `  --sans: "${sans}", "${sans} stand-in", system-ui, sans-serif;`,
    `  --sans-spaces: ${sansSpaces}em;`,
    '}',
  ].join('\n');
}

function rule(descriptors: Record<string, string>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}`;
}
