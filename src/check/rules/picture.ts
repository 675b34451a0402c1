// Pictures in a text: files of the story's own folder, described in words, alone in their paragraph.
import type { Nodes } from 'mdast';
import { attributeOf } from '../../read/jsx-element.ts';
import type { FolderFile, Manuscript, Text } from '../../read/manuscript.ts';
import type { Position } from '../../read/position.ts';
import { suggestion } from '../nearest.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { attributePosition, foundAt, isElement, positionOf, readableTexts, type Step, walk, wordsOf } from '../tree.ts';
import { isPictureFile } from './picture-file.ts';

export const rule: Rule = {
  id: 'picture',
  severity: 'error',
  fr: {
    title: 'Une image manque, est ailleurs ou n’est pas décrite',
    what: 'Une image est un fichier .jpg ou .png du dossier du récit, écrit ./image.jpg, seul dans son paragraphe et décrit en quelques mots.',
    why: 'Une image d’un autre site peut disparaître ou suivre les lecteurs. La description est lue aux personnes qui ne voient pas l’image.',
  },
  en: {
    title: 'A picture is missing, is elsewhere or is not described',
    what: 'A picture is a .jpg or .png file of the story’s folder, written ./picture.jpg, alone in its paragraph and described in a few words.',
    why: 'A picture of another site can disappear or follow readers. The description is read to people who do not see the picture.',
  },
  example: {
    part: 'body',
    wrong: '![Deux tasses](https://exemple.fr/tasses.jpg)',
    right: 'Deux tasses sur un comptoir.',
  },
  *find(content) {
    for (const { manuscript, text, tree } of readableTexts(content)) {
      if (!manuscript) continue;
      for (const step of walk(tree)) {
        const use = useOf(step.node, text);
        if (use) yield* findingsOf(manuscript, text.file, wordsOf(step.node, text), use);
        const wording = misplaced(step);
        if (wording) yield { ...foundAt(step.node, text), ...wording };
      }
    }
    for (const manuscript of content.stories) {
      const { file, value, yaml } = manuscript.frontMatter;
      if (!value?.cover) continue;
      const { src, alt } = value.cover;
      const places = { at: yaml.locate(['cover', 'src']), altAt: yaml.locate(['cover', 'alt']) };
      yield* findingsOf(manuscript, file, shown(src, 60), { src, alt, ...places, isSheet: true });
    }
    for (const { id, file, value, yaml, portraits } of content.people) {
      if (!value?.portrait) continue;
      const { alt } = value.portrait;
      if (!portraits.some(isPictureFile))
        yield { file, position: yaml.locate(['portrait']), words: 'portrait', ...noPortrait(id) };
      if (isFileName(alt, id))
        yield { file, position: yaml.locate(['portrait', 'alt']), words: alt, ...noWords(id, true) };
    }
  },
};

interface Use {
  src: string;
  /** Absent where another rule asks for it. */
  alt: string | undefined;
  at: Position;
  altAt: Position;
  /** Of the front matter. */
  isSheet?: true;
}

function useOf(node: Nodes, text: Text): Use | undefined {
  if (node.type === 'image')
    return { src: node.url, alt: node.alt ?? '', at: positionOf(node), altAt: positionOf(node) };
  if (!isElement(node) || (node.name !== 'Figure' && node.name !== 'GroupPhoto')) return undefined;
  const src = attributeOf(node, 'src');
  if (src === undefined) return undefined;
  const alt = attributeOf(node, 'alt')?.trim() || undefined;
  return { src, alt, at: attributePosition(node, 'src', text), altAt: attributePosition(node, 'alt', text) };
}

function* findingsOf({ files }: Manuscript, file: string, words: string, use: Use): Generator<Finding> {
  const name = use.src.replace(/^\.\//, '');
  const wording = sourceWording(use.src, name, files);
  if (wording) yield { file, position: use.at, words, ...wording };
  if (use.alt !== undefined && isFileName(use.alt, name))
    yield { file, position: use.altAt, words, ...noWords(shown(name), use.isSheet) };
}

function sourceWording(src: string, name: string, files: readonly FolderFile[]): Bilingual | undefined {
  const decoded = decodedName(name);
  if (/^\s*(?:[a-z]:|file:|\/?(?:Users|home|Volumes)\/|~\/|\\)/i.test(decodedName(src))) return ofMachine(shown(src));
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(src)) return remote(shown(src));
  if (/[/\\\0]/.test(decoded) || decoded === '..' || decoded === '') return outside(shown(src));
  const pictures = files.filter(isPictureFile).map((other) => other.name);
  if (pictures.includes(name)) return undefined;
  const twin = pictures.find((other) => other.normalize('NFC') === decoded.normalize('NFC'));
  return twin === undefined ? absent(name, pictures) : otherSpelling(shown(twin));
}

/** `%2e%2e%2f` is `../`, as a browser reads it; once more for those who write it twice. */
function decodedName(name: string): string {
  let decoded = name;
  for (let times = 0; times < 2; times++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
}

/** Nothing, the file’s own name, or what a telephone or a program calls its pictures. */
function isFileName(alt: string, name: string): boolean {
  const words = alt.trim();
  if (!/\p{L}/u.test(words)) return true;
  if (/\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg)$/i.test(words)) return true;
  if (
    /^(?:img|dsc[nf]?|pxl|p|image|photo|picture|figure|capture|screenshot|scan|sans[ _-]?titre|untitled)[\s_-]*[\d\s_().:-]*$/i.test(
      words,
    )
  )
    return true;
  if (
    /^(?:capture d[’']écran|whatsapp image|screen ?shot)\b[\s\p{P}\d]*(?:(?:à|at|am|pm|le)[\s\p{P}\d]*)*$/iu.test(words)
  )
    return true;
  const isTyped = /\s/.test(words);
  return (
    !isTyped &&
    (/_/.test(words) || /(?:-\w+){3}/.test(words) || (/-/.test(words) && words === name.replace(/\.[^.]+$/, '')))
  );
}

/** A picture stands in a paragraph; anywhere else it would not be shown. */
function misplaced({ node, parent }: Step): Bilingual | undefined {
  if (node.type === 'imageReference') return byReference;
  if (node.type !== 'image' || parent?.node.type === 'paragraph') return undefined;
  return amongWords;
}

const ofMachine = (src: string): Bilingual => ({
  fr: {
    message: `L’image « ${src} » se trouve sur un ordinateur, où personne d’autre ne peut la lire.`,
    remedy: 'Copiez l’image dans le dossier du récit et écrivez ./image.jpg.',
  },
  en: {
    message: `The picture “${src}” stands on a computer, where nobody else can read it.`,
    remedy: 'Copy the picture into the story’s folder and write ./picture.jpg.',
  },
});

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
      message: `Le fichier « ${shown(name)} » n’est pas dans le dossier du récit.`,
      remedy: pictures.length > 0 ? hint.fr : 'Ajoutez l’image à côté de story.mdx.',
    },
    en: {
      message: `The file “${shown(name)}” is not in the story’s folder.`,
      remedy: pictures.length > 0 ? hint.en : 'Add the picture beside story.mdx.',
    },
  };
};
const otherSpelling = (name: string): Bilingual => ({
  fr: {
    message: `Le nom de « ${name} » est écrit autrement dans le dossier.`,
    remedy: 'Renommez le fichier sans accent ni espace, ici et dans le dossier.',
  },
  en: {
    message: `The name of “${name}” is written otherwise in the folder.`,
    remedy: 'Rename the file without accents nor spaces, here and in the folder.',
  },
});
const noWords = (name: string, isSheet = false): Bilingual => ({
  fr: {
    message: `L’image « ${name} » n’est pas décrite.`,
    remedy: `Dites en quelques mots ce qu’elle montre : ${isSheet ? 'alt: Deux tasses sur un comptoir' : '![Deux tasses sur un comptoir](./image.jpg)'}. Un nom de fichier n’est pas une description.`,
  },
  en: {
    message: `The picture “${name}” is not described.`,
    remedy: 'Say in words what it shows; a file name is not a description.',
  },
});
const amongWords: Bilingual = {
  fr: {
    message:
      'Cette image est prise dans un lien, un titre, un tableau ou un mot en italique : elle ne serait pas montrée.',
    remedy: 'Mettez-la seule, sur sa ligne, avec une ligne vide avant et après.',
  },
  en: {
    message: 'This picture is held in a link, a heading, a table or words in italics: it would not be shown.',
    remedy: 'Put it alone, on its line, with an empty line around it.',
  },
};
const byReference: Bilingual = {
  fr: {
    message: 'Cette image est écrite par renvoi : elle ne serait pas montrée.',
    remedy: 'Écrivez son fichier entre parenthèses : ![Deux tasses sur un comptoir](./image.jpg).',
  },
  en: {
    message: 'This picture is written by reference: it would not be shown.',
    remedy: 'Write its file in parentheses: ![Two cups on a counter](./picture.jpg).',
  },
};
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
