// A picture is a JPEG or a PNG by its bytes, whole, neither too heavy nor too large, and called what it is.

import { MAX_BYTES, MAX_PIXELS } from '../../pictures/facts.ts';
import type { FolderFile } from '../../read/manuscript.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'picture-file',
  severity: 'error',
  fr: {
    title: 'Un fichier d’image ne peut pas être publié',
    what: 'Une image est un fichier JPEG ou PNG entier, d’au plus 10 Mo et 40 millions de points. Son nom finit par .jpg ou .png selon ce qu’elle est.',
    why: 'Un fichier tronqué ou démesuré arrête la fabrication du site et des livres pour tout le monde.',
  },
  en: {
    title: 'A picture file cannot be published',
    what: 'A picture is a whole JPEG or PNG file, of at most 10 MB and 40 million pixels. Its name ends with .jpg or .png, as it is.',
    why: 'A truncated or enormous file stops the making of the site and of the books for everyone.',
  },
  example: { part: 'words', wrong: 'comptoir.jpg, qui pèse 24 Mo', right: 'comptoir.jpg, qui pèse 800 Ko' },
  *find(content) {
    for (const { files } of content.stories) yield* findingsOf(files);
    for (const { portraits } of content.people) {
      yield* findingsOf(portraits);
      const [first, second] = portraits.filter(isPictureFile);
      if (first && second) yield at(second, twoPortraits(shown(first.name)));
    }
  },
};

/** Any other file is told as one that does not belong here. */
export function isPictureFile({ kind, name }: FolderFile): boolean {
  return kind === 'file' && /\.(jpe?g|png)$/i.test(name);
}

function* findingsOf(files: readonly FolderFile[]): Generator<Finding> {
  const names = new Map<string, string>();
  for (const file of files.filter(isPictureFile)) {
    const wording = wordingOf(file);
    if (wording) yield at(file, wording);
    const key = file.name.normalize('NFC').toLowerCase();
    const twin = names.get(key);
    if (twin !== undefined) yield at(file, sameName(shown(twin)));
    names.set(key, file.name);
  }
}

function at(file: FolderFile, wording: Bilingual): Finding {
  return { file: file.path, words: shown(file.name), ...wording };
}

function wordingOf(file: FolderFile): Bilingual | undefined {
  const name = shown(file.name);
  if (file.size > MAX_BYTES) return tooHeavy(name, file.size);
  if (!file.picture) return notAPicture(name);
  const { type, width, height } = file.picture;
  if (width * height > MAX_PIXELS) return tooLarge(name);
  if (file.decodes === false || width * height === 0) return broken(name);
  if (/\.png$/i.test(file.name) !== (type === 'image/png'))
    return misnamed(file.name, type === 'image/png' ? 'png' : 'jpg');
  return undefined;
}

const notAPicture = (name: string): Bilingual => ({
  fr: {
    message: `« ${name} » n’est ni une image JPEG ni une image PNG.`,
    remedy: 'Enregistrez l’image au format JPEG ou PNG.',
  },
  en: { message: `“${name}” is neither a JPEG nor a PNG picture.`, remedy: 'Save the picture as JPEG or PNG.' },
});
const broken = (name: string): Bilingual => ({
  fr: {
    message: `« ${name} » est incomplète ou abîmée.`,
    remedy: 'Copiez-la de nouveau depuis l’original, ou enregistrez-la encore une fois.',
  },
  en: {
    message: `“${name}” is incomplete or damaged.`,
    remedy: 'Copy it again from the original, or save it once more.',
  },
});
const misnamed = (name: string, extension: string): Bilingual => {
  const right = shown(name.replace(/\.[^.]+$/, `.${extension}`), 90);
  return {
    fr: {
      message: `« ${shown(name)} » est une image ${extension === 'png' ? 'PNG' : 'JPEG'}.`,
      remedy: `Renommez-la « ${right} », ici et dans le récit.`,
    },
    en: {
      message: `“${shown(name)}” is a ${extension === 'png' ? 'PNG' : 'JPEG'} picture.`,
      remedy: `Rename it “${right}”, here and in the story.`,
    },
  };
};
const tooLarge = (name: string): Bilingual => ({
  fr: {
    message: `« ${name} » compte plus de 40 millions de points.`,
    remedy: 'Réduisez l’image, par exemple à 3 000 points de large.',
  },
  en: {
    message: `“${name}” has more than 40 million pixels.`,
    remedy: 'Make it smaller, for example 3,000 pixels wide.',
  },
});
const tooHeavy = (name: string, size: number): Bilingual => {
  const weight = (size / 1024 / 1024).toFixed(1);
  return {
    fr: {
      message: `« ${name} » pèse ${weight.replace('.', ',')} Mo.`,
      remedy: 'Une image pèse au plus 10 Mo : réduisez-la.',
    },
    en: { message: `“${name}” weighs ${weight} MB.`, remedy: 'A picture weighs at most 10 MB: make it smaller.' },
  };
};
const sameName = (twin: string): Bilingual => ({
  fr: {
    message: `Ce nom ne diffère de « ${twin} » que par ses majuscules.`,
    remedy: 'Donnez un autre nom à l’une des deux images.',
  },
  en: {
    message: `This name differs from “${twin}” only by its capitals.`,
    remedy: 'Give one of the pictures another name.',
  },
});
const twoPortraits = (first: string): Bilingual => ({
  fr: { message: `Cette personne a déjà un portrait, « ${first} ».`, remedy: 'Gardez un seul des deux fichiers.' },
  en: { message: `This person already has a portrait, “${first}”.`, remedy: 'Keep only one of the two files.' },
});
