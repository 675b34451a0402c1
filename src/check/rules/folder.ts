// A story's folder holds its text and its pictures, and nothing else; no link leads out of it.
import type { FolderFile } from '../../read/manuscript.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'folder',
  severity: 'error',
  fr: {
    title: 'Un fichier n’a pas sa place ici',
    what: 'Un dossier de récit contient story.mdx, au besoin condensed.mdx, et des images .jpg ou .png. Rien d’autre, ni sous-dossier, ni lien vers un autre endroit.',
    why: 'Un fichier oublié (un brouillon, un document signé, une sauvegarde) serait rendu public avec le reste.',
  },
  en: {
    title: 'A file does not belong here',
    what: 'A story’s folder holds story.mdx, condensed.mdx where needed, and .jpg or .png pictures. Nothing else: no subfolder, no link to another place.',
    why: 'A forgotten file (a draft, a signed paper, a backup) would become public with the rest.',
  },
  example: { part: 'words', wrong: 'stories/un-cafe/autorisation.pdf', right: 'stories/un-cafe/comptoir.jpg' },
  *find(content) {
    for (const { files } of content.stories) {
      for (const file of files) {
        if (file.kind !== 'file' || !/\.(jpe?g|png)$/.test(file.name)) yield strayFile(file);
      }
    }
    for (const file of content.strays) yield strayFile(file);
  },
};

function strayFile(file: FolderFile): Finding {
  const isLink = file.kind === 'link';
  return {
    file: file.path,
    position: { line: 1, column: 1 },
    words: file.name,
    fr: {
      message: isLink
        ? `« ${file.name} » est un lien vers un autre endroit.`
        : `« ${file.name} » n’a pas sa place ici.`,
      remedy: isLink
        ? 'Mettez le fichier lui-même.'
        : 'Un dossier de récit contient story.mdx, condensed.mdx et des images .jpg ou .png ; retirez le reste.',
    },
    en: {
      message: isLink ? `“${file.name}” is a link to another place.` : `“${file.name}” does not belong here.`,
      remedy: isLink
        ? 'Put the file itself.'
        : 'A story’s folder holds story.mdx, condensed.mdx and .jpg or .png pictures; remove the rest.',
    },
  };
}
