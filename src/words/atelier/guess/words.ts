export { en } from './en.ts';
export { fr } from './fr.ts';
