// Which stories readers may see on a day.
import type { Manuscript } from '../read/manuscript.ts';

/** Published, and not under embargo. @param today YYYY-MM-DD */
export function isPublic({ frontMatter: { value } }: Manuscript, today: string): boolean {
  return value?.status === 'published' && (value.embargo ?? '') <= today;
}
