// Answers → a page of the editors, to be written.
import { PLACEHOLDERS } from '../model/placeholders.ts';
import { quoted } from './yaml-words.ts';

export function pageText({ title, description }: { title: string; description: string }): string {
  return `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\n---\n\n${PLACEHOLDERS.text}\n`;
}
