// A story's folder holds its text and its pictures, and nothing else; no link leads out of it.
import type { FolderFile } from '../../read/manuscript.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'folder',
  severity: 'error',
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
