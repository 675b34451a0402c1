// Why a file cannot be received, and what to do instead.
import { dictionaryOf } from '../dictionary.ts';

export type RefusalReason = keyof typeof fr;

/** @param file its name as it was sent; @param lang BCP 47 */
export function refusalWords(reason: RefusalReason, file: string, lang: string): string {
  const name = file.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80);
  return dictionaryOf<typeof fr>(lang, { fr, en })[reason](name);
}

const fr = {
  heavy: (name: string) =>
    `« ${name} » est trop lourd pour un texte. Envoyez le texte seul, et ses images à part, réduites.`,
  empty: (name: string) => `« ${name} » ne contient aucun mot. Vérifiez que c’est le bon fichier.`,
  unreadable: (name: string) =>
    `« ${name} » ne peut pas être lu : ce n’est pas le format que son nom annonce, ou il est abîmé. Ouvrez-le dans le logiciel qui l’a écrit et enregistrez-le de nouveau.`,
};

const en: typeof fr = {
  heavy: (name) => `“${name}” is too heavy for a text. Send the text alone, and its pictures apart, made smaller.`,
  empty: (name) => `“${name}” holds no word. Check that it is the right file.`,
  unreadable: (name) =>
    `“${name}” cannot be read: it is not of the format that its name announces, or it is damaged. Open it in the software that wrote it and save it again.`,
};
