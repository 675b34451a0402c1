export { en } from './en.ts';
export { fr } from './fr.ts';
export type { FacesWords } from './keys.ts';
