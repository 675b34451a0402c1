export { en } from './en.ts';
export { fr } from './fr.ts';
export type { AnswersWords } from './keys.ts';
