// Pictures: in the story's own folder, JPEG or PNG by their bytes, not too heavy, described in words.
import type { Nodes } from 'mdast';
import type { FolderFile, Manuscript, Position } from '../../read/manuscript.ts';
import { suggestion } from '../nearest.ts';
import type { Finding, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attributeOf, isElement, positionOf, readableTexts, walk, wordsOf } from '../tree.ts';

/** In bytes. */
const MAX_SIZE = 10 * 1024 * 1024;
const MAX_PIXELS = 40_000_000;

export const rule: Rule = {
  id: 'picture',
  severity: 'error',
  fr: {
    title: 'Une image manque, est ailleurs ou n’est pas décrite',
    what: 'Une image est un fichier .jpg ou .png du dossier du récit, d’au plus 10 Mo et 40 millions de points, décrit en quelques mots.',
    why: 'Une image d’un autre site peut disparaître ou suivre les lecteurs. La description est lue aux personnes qui ne voient pas l’image.',
  },
  en: {
    title: 'A picture is missing, is elsewhere or is not described',
    what: 'A picture is a .jpg or .png file of the story’s folder, of at most 10 MB and 40 million pixels, described in a few words.',
    why: 'A picture of another site can disappear or follow readers. The description is read to people who do not see the picture.',
  },
  example: {
    part: 'body',
    wrong: '![Deux tasses](https://exemple.fr/tasses.jpg)',
    right: 'Deux tasses sur un comptoir.',
  },
  *find(content) {
    for (const { manuscript, text, tree } of readableTexts(content)) {
      for (const { node } of walk(tree)) {
        const use = useOf(node);
        if (use) yield* findingsOf(manuscript, text.file, positionOf(node), wordsOf(node, text), use);
      }
    }
    for (const manuscript of content.stories) {
      const { frontMatter, files } = manuscript;
      const cover = frontMatter.value?.cover;
      if (cover) {
        yield* findingsOf(manuscript, frontMatter.file, frontMatter.yaml.locate(['cover', 'src']), cover.src, {
          src: cover.src,
          alt: cover.alt,
        });
      }
      for (const file of files) yield* fileFindings(file);
    }
    for (const person of content.people) {
      for (const file of person.portraits) yield* fileFindings(file);
      if (person.value?.portrait && person.portraits.length === 0) {
        yield {
          file: person.file,
          position: person.yaml.locate(['portrait']),
          words: 'portrait',
          ...noPortrait(person.id),
        };
      }
    }
  },
};

interface Use {
  src: string;
  alt: string;
}

function useOf(node: Nodes): Use | undefined {
  if (node.type === 'image') return { src: node.url, alt: node.alt ?? '' };
  if (!isElement(node) || (node.name !== 'Figure' && node.name !== 'GroupPhoto')) return undefined;
  const src = attributeOf(node, 'src');
  return src === undefined ? undefined : { src, alt: attributeOf(node, 'alt') ?? ' ' };
}

function* findingsOf(
  manuscript: Manuscript,
  file: string,
  position: Position,
  words: string,
  use: Use,
): Generator<Finding> {
  const at = { file, position, words };
  const name = use.src.replace(/^\.\//, '');
  const pictures = manuscript.files.filter((other) => other.kind === 'file').map((other) => other.name);
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(use.src)) yield { ...at, ...remote(use.src) };
  else if (name.includes('/') || name.includes('\\') || name.includes('%')) yield { ...at, ...outside(use.src) };
  else if (!pictures.includes(name)) yield { ...at, ...absent(name, pictures) };
  if (use.alt === '' || (use.alt.trim() !== '' && /^[\w-]+\.(jpe?g|png)$|^\w+(-\w+)+$/i.test(use.alt.trim())))
    yield { ...at, ...noWords(name) };
}

function* fileFindings(file: FolderFile): Generator<Finding> {
  if (file.kind !== 'file' || !/\.(jpe?g|png)$/.test(file.name)) return;
  const at = { file: file.path, position: { line: 1, column: 1 }, words: file.name };
  if (!file.picture) yield { ...at, ...notAPicture(file.name) };
  else if (file.picture.width * file.picture.height > MAX_PIXELS || file.picture.width * file.picture.height === 0)
    yield { ...at, ...tooLarge(file.name) };
  if (file.size > MAX_SIZE) yield { ...at, ...tooHeavy(file.name, file.size) };
}

type Bilingual = { fr: Wording; en: Wording };

const remote = (src: string): Bilingual => ({
  fr: {
    message: `L’image « ${src} » se trouve sur un autre site.`,
    remedy: 'Copiez l’image dans le dossier du récit et écrivez ./image.jpg.',
  },
  en: {
    message: `The picture “${src}” is on another site.`,
    remedy: 'Copy the picture into the story’s folder and write ./picture.jpg.',
  },
});
const outside = (src: string): Bilingual => ({
  fr: {
    message: `L’image « ${src} » n’est pas dans le dossier de ce récit.`,
    remedy: 'Copiez-la à côté de story.mdx et écrivez ./image.jpg.',
  },
  en: {
    message: `The picture “${src}” is not in this story’s folder.`,
    remedy: 'Copy it beside story.mdx and write ./picture.jpg.',
  },
});
const absent = (name: string, pictures: string[]): Bilingual => {
  const hint = suggestion(name, pictures);
  return {
    fr: {
      message: `Le fichier « ${name} » n’est pas dans le dossier du récit.`,
      remedy: pictures.length > 0 ? hint.fr : 'Ajoutez l’image à côté de story.mdx.',
    },
    en: {
      message: `The file “${name}” is not in the story’s folder.`,
      remedy: pictures.length > 0 ? hint.en : 'Add the picture beside story.mdx.',
    },
  };
};
const noWords = (name: string): Bilingual => ({
  fr: {
    message: `L’image « ${name} » n’est pas décrite.`,
    remedy:
      'Dites en quelques mots ce qu’elle montre : ![Deux tasses sur un comptoir](./image.jpg). Un nom de fichier n’est pas une description.',
  },
  en: {
    message: `The picture “${name}” is not described.`,
    remedy: 'Say in words what it shows; a file name is not a description.',
  },
});
const notAPicture = (name: string): Bilingual => ({
  fr: {
    message: `« ${name} » n’est ni une image JPEG ni une image PNG.`,
    remedy: 'Enregistrez l’image au format JPEG ou PNG.',
  },
  en: { message: `“${name}” is neither a JPEG nor a PNG picture.`, remedy: 'Save the picture as JPEG or PNG.' },
});
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
const tooHeavy = (name: string, size: number): Bilingual => ({
  fr: {
    message: `« ${name} » pèse ${(size / 1024 / 1024).toFixed(1).replace('.', ',')} Mo.`,
    remedy: 'Une image pèse au plus 10 Mo : réduisez-la.',
  },
  en: {
    message: `“${name}” weighs ${(size / 1024 / 1024).toFixed(1)} MB.`,
    remedy: 'A picture weighs at most 10 MB: make it smaller.',
  },
});
const noPortrait = (id: string): Bilingual => ({
  fr: {
    message: 'Un portrait est annoncé, mais l’image manque.',
    remedy: `Ajoutez people/${id}.jpg ou ${id}.png, ou retirez « portrait ».`,
  },
  en: {
    message: 'A portrait is announced, but the picture is missing.',
    remedy: `Add people/${id}.jpg or ${id}.png, or remove “portrait”.`,
  },
});
