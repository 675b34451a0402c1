// The mark of an anthology on its own ground → the icons by which browsers and home screens know it.
import { markAddress, markPlace, standing } from '../../../design/mark.ts';
import type { Site } from '../../../model/library.ts';

/** The icon of a window: round corners, and by night its colours of the night. */
export function faviconSvg(site: Site): string {
  const { palette, roles, mark } = site.identity;
  const title = `<title>${escaped(site.name)}</title>`;
  // A mark that somebody drew was drawn for paper: it keeps its ground at night.
  if (mark) return svg(`${title}<rect fill="${palette.paper}" width="64" height="64" rx="13"/>${markIn(site, 8)}`);
  const colours = (theme: 'day' | 'night') => {
    const [ground, accent, ink] = [roles.ground[theme], roles.accent[theme], roles.ink[theme]];
    return `.g{fill:${ground}}.a{fill:${accent}}.b{fill:${ink}}.l{stroke:${ink}}`;
  };
  const style = `<style>${colours('day')}@media (prefers-color-scheme:dark){${colours('night')}}</style>`;
  return svg(`${title}${style}<rect class="g" width="64" height="64" rx="13"/>${CONSTELLATION}`);
}

/** An icon without corners, for the system cuts it as it likes: what matters stays inside the middle four fifths. */
export function iconSvg(site: Site): string {
  const { palette, roles, mark } = site.identity;
  const ground = `<rect fill="${palette.paper}" width="64" height="64"/>`;
  if (mark) return svg(ground + markIn(site, 12));
  const inks: Record<string, string> = {
    a: `fill="${roles.accent.day}"`,
    b: `fill="${palette.ink}"`,
    l: `stroke="${palette.ink}"`,
  };
  const drawn = CONSTELLATION.replace(/class="(.)"/g, (_, name: string) => inks[name] ?? '');
  return svg(`${ground}<g transform="translate(6.4 6.4) scale(0.8)">${drawn}</g>`);
}

/** The mark alone, as a file. */
export function markFile({ identity }: Site): string {
  const { mark, palette } = identity;
  if (!mark) return '';
  if (mark.type === 'drawing') return `${standing(mark, palette.ink)}\n`;
  const { width, height } = mark;
  const image = `<image href="${markAddress(mark, palette.ink)}" width="${width}" height="${height}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${image}</svg>\n`;
}

/** Two stars and the line that became real. */
const CONSTELLATION =
  '<path class="l" d="M27 41 44 27" stroke-width="4" fill="none"/>' +
  '<circle class="a" cx="19" cy="46" r="10.5"/><circle class="b" cx="49" cy="19" r="8"/>';

function markIn({ identity: { mark, palette } }: Site, margin: number): string {
  if (!mark) return '';
  const side = 64 - 2 * margin;
  const place = markPlace(mark, { x: margin, y: margin, width: side, height: side });
  const box = Object.entries(place).map(([name, value]) => `${name}="${Math.round(value * 100) / 100}"`);
  if (mark.type === 'picture') return `<image href="${markAddress(mark, palette.ink)}" ${box.join(' ')}/>`;
  return `<svg ${box.join(' ')} viewBox="${mark.viewBox}" color="${palette.ink}">${mark.markup}</svg>`;
}

function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inside}</svg>\n`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
