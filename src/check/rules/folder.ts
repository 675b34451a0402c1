// A story's folder holds its text and its pictures, and nothing else; no link leads out of it.
import type { FolderFile } from '../../read/manuscript.ts';
import { ofFile } from '../files.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

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
    for (const { files } of content.stories) yield* filesFindings(files);
    for (const { portraits } of content.people) yield* filesFindings(portraits);
    for (const file of content.strays) yield misnamedSheet(file) ?? strayFile(file);
  },
};

function* filesFindings(files: readonly FolderFile[]): Generator<Finding> {
  for (const file of files) {
    if (file.kind !== 'file' || !/\.(jpe?g|png)$/i.test(file.name)) yield strayFile(file);
    else if (!/\.(jpe?g|png)$/.test(file.name)) yield ofFile(file, wrongCase);
    else if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()’'-]*$/u.test(file.name)) yield ofFile(file, oddName);
  }
}

function wrongCase(name: string): Bilingual {
  const right = name.replace(/\.[^.]+$/, (extension) => extension.toLowerCase());
  return {
    fr: {
      message: `Le nom de « ${name} » finit par des majuscules.`,
      remedy: `Renommez le fichier « ${right} », ici et dans le récit.`,
    },
    en: {
      message: `The name of “${name}” ends with capitals.`,
      remedy: `Rename the file “${right}”, here and in the story.`,
    },
  };
}

/** Signs that an address, a command or a page would read as something else. */
function oddName(name: string): Bilingual {
  return {
    fr: {
      message: `Le nom de l’image « ${name} » contient des signes qui ne conviennent pas à une adresse.`,
      remedy: 'Renommez-la avec des lettres, des chiffres et des tirets, ici et dans le récit.',
    },
    en: {
      message: `The name of the picture “${name}” holds signs that do not suit an address.`,
      remedy: 'Rename it with letters, digits and hyphens, here and in the story.',
    },
  };
}

/** « nour.yml », « nour.yaml.txt », « nour.YAML »: a sheet, but for the end of its name. */
function misnamedSheet(file: FolderFile): Finding | undefined {
  const [, own = ''] = /^([^.]+)\.ya?ml(?:\.txt)?$/i.exec(file.name) ?? [];
  if (own === '' || file.kind !== 'file' || file.path.startsWith('stories/')) return undefined;
  const right = shown(`${own}.yaml`);
  return ofFile(file, (name) => ({
    fr: {
      message: `Le nom de la fiche « ${name} » ne finit pas par .yaml : elle n’est pas lue.`,
      remedy: `Renommez le fichier « ${right} ».`,
    },
    en: {
      message: `The name of the sheet “${name}” does not end with .yaml: it is not read.`,
      remedy: `Rename the file “${right}”.`,
    },
  }));
}

function strayFile(file: FolderFile): Finding {
  const isLink = file.kind === 'link';
  const remedy = REMEDIES[file.path.split('/')[0] ?? ''] ?? OF_STORIES;
  return ofFile(file, (name) => ({
    fr: {
      message: isLink ? `« ${name} » est un lien vers un autre endroit.` : `« ${name} » n’a pas sa place ici.`,
      remedy: isLink ? 'Mettez le fichier lui-même.' : remedy.fr,
    },
    en: {
      message: isLink ? `“${name}” is a link to another place.` : `“${name}” does not belong here.`,
      remedy: isLink ? 'Put the file itself.' : remedy.en,
    },
  }));
}

/** What belongs there. */
const OF_STORIES = {
  fr: 'Un dossier de récit contient story.mdx, condensed.mdx et des images .jpg ou .png ; retirez le reste.',
  en: 'A story’s folder holds story.mdx, condensed.mdx and .jpg or .png pictures; remove the rest.',
};
const REMEDIES: Readonly<Record<string, typeof OF_STORIES>> = {
  people: {
    fr: 'Le dossier des personnes contient des fiches .yaml et, à côté de chacune, un portrait .jpg ou .png du même nom ; retirez le reste.',
    en: 'The folder of people holds .yaml sheets and, beside each, a .jpg or .png portrait of the same name; remove the rest.',
  },
  reactions: {
    fr: 'Le dossier des réactions contient un dossier par récit, et chacun des fiches .yaml ; retirez le reste.',
    en: 'The folder of reactions holds a folder a story, and each of them .yaml sheets; remove the rest.',
  },
};
