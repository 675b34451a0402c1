// A path of the site → how a page of it writes it.
import { type SitePath, withBase } from '../../model/addresses.ts';

/** Under the folder where the site is served. */
export function href(path: SitePath): string {
  return withBase(import.meta.env.BASE_URL, path);
}
