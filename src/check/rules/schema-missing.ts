// What is said where there is nothing to judge: no file, no front matter.
import type { Content } from '../../read/content.ts';
import type { Bilingual } from '../problem.ts';
import { shown } from '../shown.ts';
import { demandedKeys } from './schema-keys.ts';
import { placeAt } from './schema-place.ts';

/** A sheet that is not there, or holds nothing: the keys that it must have, each as it is written. */
export function missingFile(content: Content, file: string): Bilingual {
  const lines = demandedKeys(file).map((key) => placeAt(content, file, [key]).examples[0] ?? key);
  const { examples } = placeAt(content, file, [0]);
  const keys = lines.length > 0 ? lines : examples.slice(0, 1).map((item) => `- ${item}`);
  const some = keys.slice(0, 12).map((line) => shown(line, 120));
  const { fr, en } = file.endsWith('.mdx')
    ? { fr: noFrontMatter(file).fr.remedy, en: noFrontMatter(file).en.remedy }
    : {
        fr: `Écrivez-y, une information par ligne : ${some.map((line) => `« ${line} »`).join(', ')}.`,
        en: `Write in it, one fact a line: ${some.map((line) => `“${line}”`).join(', ')}.`,
      };
  return {
    fr: { message: `Le fichier ${file} manque ou est vide.`, remedy: fr },
    en: { message: `The file ${file} is missing or empty.`, remedy: en },
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
