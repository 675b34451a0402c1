export { en } from './en.ts';
export { fr } from './fr.ts';
export type { PageWords } from './keys.ts';
