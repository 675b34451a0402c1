export { en } from './en.ts';
export { fr } from './fr.ts';
export type { TextWords } from './keys.ts';
