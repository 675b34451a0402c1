// A site → what a system shows of it beside its own applications: https://www.w3.org/TR/appmanifest/
import { paths, withBase } from '../../../model/addresses.ts';
import type { Site } from '../../../model/library.ts';

export function manifestOf({ name, description, lang, identity }: Site, base: string): string {
  const { paper } = identity.palette;
  const icons = [
    { src: withBase(base, paths.icon), sizes: 'any', type: 'image/svg+xml' },
    { src: withBase(base, paths.touchIcon), sizes: '180x180', type: 'image/png' },
  ];
  const start = { start_url: withBase(base, paths.home), display: 'browser' };
  return `${JSON.stringify({ name, description, lang, ...start, background_color: paper, theme_color: paper, icons }, null, 2)}\n`;
}
