// Cases that git or an editor would mangle: built here rather than kept as files.
import { encodingCases } from './bytes/encodings.ts';
import { hiddenCases } from './bytes/hidden.ts';
import { pictureCases } from './bytes/pictures.ts';
import { placeCases } from './bytes/places.ts';
import { sizeCases } from './bytes/sizes.ts';
import type { Built } from './marks.ts';

export function builtCases(): (Built & { name: string })[] {
  const tables = { ...encodingCases, ...hiddenCases, ...pictureCases, ...placeCases, ...sizeCases };
  return Object.entries(tables).map(([name, build]) => ({ name, ...build() }));
}
