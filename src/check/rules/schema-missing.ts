// What is said where there is nothing to judge: no file, no front matter.
import type { Wording } from '../problem.ts';
import { demandedKeys } from './schema-keys.ts';

type Bilingual = { fr: Wording; en: Wording };

/** A sheet that is not there, or holds nothing. */
export function missingFile(file: string): Bilingual {
  return {
    fr: {
      message: `Le fichier ${file} manque ou est vide.`,
      remedy: 'Créez-le d’après le modèle de la documentation.',
    },
    en: { message: `The file ${file} is missing or empty.`, remedy: 'Create it from the model in the documentation.' },
  };
}

/** A text that begins without its facts: the first of their keys are named. */
export function noFrontMatter(file: string): Bilingual {
  const demanded = demandedKeys(file);
  const keys = demanded.slice(0, 3).join(', ');
  const more = demanded.length > 3 ? '…' : '';
  return {
    fr: {
      message: 'Ce texte n’a pas d’en-tête.',
      remedy: `Commencez le fichier par une ligne « --- », les informations (${keys}${more}), puis une autre ligne « --- ».`,
    },
    en: {
      message: 'This text has no front matter.',
      remedy: `Start the file with a line “---”, the facts (${keys}${more}), then another line “---”.`,
    },
  };
}
