// The design and the anthology's own accents → the custom properties that the style sheets read.

import { accentOf } from '../../../design/accent.ts';
import type { Palette } from '../../../design/palette.ts';
import type { Library } from '../../../model/library.ts';

/**
 * The style of every page's head: colours by role, by day and at night, then a class for each series and each volume.
 * `light-dark()` follows `color-scheme`, which follows the reader.
 */
export function tokensCss(library: Library): string {
  const known = made.get(library) ?? makeTokens(library);
  made.set(library, known);
  return known;
}

/** Of reading, on screen. */
const LINE_HEIGHT = 1.55;

const made = new WeakMap<Library, string>();

function makeTokens(library: Library): string {
  const { palette, roles, faces } = library.site.identity;
  const rawName = namerOf(palette);
  const raw = Object.entries(palette).map(([name, colour]) => `--raw-${kebab(name)}:${colour}`);
  const byRole = Object.entries(roles).map(
    ([role, { day, night }]) => `--${kebab(role)}:light-dark(${rawName(day)},${rawName(night)})`,
  );
  const accents = [
    ...[...library.series.values()].map((series) => accentClass(seriesClass(series.id), series.accent, palette)),
    ...[...library.volumes.values()].map((volume) => accentClass(volumeClass(volume.id), volume.accent, palette)),
  ];
  const ground = accentOf(roles.accent.day, palette).ground;
  return (
    `@layer tokens{:root{color-scheme:light dark;${raw.join(';')};${byRole.join(';')};--accent-ground:${ground};` +
    `--measure:calc(${faces.measure} * var(--size-text));--leading:${LINE_HEIGHT}}` +
    ':root[data-theme=day]{color-scheme:light}:root[data-theme=night]{color-scheme:dark}' +
    // A sky is night by day too: whatever stands on it takes its night colours.
    '.plate{color-scheme:dark;--ground:var(--plate);--ink:var(--plate-ink);--ink-soft:var(--plate-soft)}' +
    `${accents.join('')}}` +
    // Chromium asks the head whether it wants a transition before it has read the style sheet.
    '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}'
  );
}

/** The class that gives its accent to a page or a part of it. */
export function seriesClass(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `series-${id}`;
}

/** The class that gives a volume's accent. */
export function volumeClass(id: string): string {
  return `volume-${id}`;
}

function accentClass(name: string | undefined, colour: string, palette: Palette): string {
  const { day, night, ground, second } = accentOf(colour, palette);
  return `.${name}{--accent:light-dark(${day},${night});--second:light-dark(${second.day},${second.night});--accent-ground:${ground}}`;
}

/** A colour of the palette by its name. */
function namerOf(palette: Palette): (colour: string) => string {
  const names = Object.entries(palette);
  return (colour) => {
    const name = names.find(([, value]) => value === colour)?.[0];
    return name === undefined ? colour : `var(--raw-${kebab(name)})`;
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
