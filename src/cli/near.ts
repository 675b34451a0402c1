// A path as somebody at this terminal would type it.
import { relative } from 'node:path';

/** From the folder where the command runs, if it is below it. @param path absolute */
export function near(path: string): string {
  const place = relative(process.cwd(), path);
  return place.startsWith('..') ? path : place;
}
