export { en } from './en.ts';
export { fr } from './fr.ts';
export type { InterviewWords } from './keys.ts';
