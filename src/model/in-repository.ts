// Where things stand in the repository of a site.

/** The content folder, from the root of the repository. */
export const CONTENT_ROOT = 'content';

/** @param path from the content folder */
export function inRepository(path: string): string {
  return `${CONTENT_ROOT}/${path}`;
}
