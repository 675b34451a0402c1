export { en } from './en.ts';
export { fr } from './fr.ts';
export type { SendingWords } from './keys.ts';
