// A picture that no text shows is sent for nothing, and published for nobody.

import { attributeOf } from '../../read/jsx-element.ts';
import type { Manuscript } from '../../read/manuscript.ts';
import { ofFile } from '../files.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isElement, walk } from '../tree.ts';
import { isPictureFile } from './picture-file.ts';

export const rule: Rule = {
  id: 'unused-picture',
  severity: 'advice',
  fr: {
    title: 'Une image ne sert nulle part',
    what: 'Chaque image d’un dossier de récit est montrée par le texte, ou par « cover » dans l’en-tête ; un portrait, par « portrait » dans la fiche de la personne.',
    why: 'Une image oubliée reste publique dans le projet sans que personne l’ait décrite.',
  },
  en: {
    title: 'A picture is used nowhere',
    what: 'Each picture of a story’s folder is shown by the text, or by “cover” in the front matter; a portrait, by “portrait” in the person’s sheet.',
    why: 'A forgotten picture stays public in the project although nobody has described it.',
  },
  example: { part: 'words', wrong: 'stories/un-cafe/essai-2.jpg', right: 'stories/un-cafe/comptoir.jpg' },
  *find(content) {
    for (const story of content.stories) {
      // A text that cannot be read may show them all.
      if (!story.body.tree || (story.condensed && !story.condensed.tree) || !story.frontMatter.value) continue;
      const pictures = story.files.filter(isPictureFile);
      if (pictures.length === 0) continue;
      const used = usedPictures(story);
      for (const file of pictures) if (!used.has(file.name)) yield ofFile(file, inStory);
    }
    for (const { value, portraits } of content.people) {
      const [portrait] = portraits.filter(isPictureFile);
      if (value && !value.portrait && portrait) yield ofFile(portrait, ofPerson);
    }
  },
};

/** The names of the files that a story shows, by its texts or on its cover. */
export function usedPictures({ body, condensed, frontMatter }: Manuscript): Set<string> {
  const sources = [frontMatter.value?.cover?.src];
  for (const tree of [body.tree, condensed?.tree]) {
    for (const { node } of tree ? walk(tree) : []) {
      if (node.type === 'image') sources.push(node.url);
      else if (isElement(node)) sources.push(attributeOf(node, 'src'));
    }
  }
  return new Set(sources.map((source) => source?.replace(/^\.\//, '') ?? ''));
}

const inStory = (name: string): Bilingual => ({
  fr: {
    message: `Aucun texte ne montre « ${name} ».`,
    remedy: `Montrez-la avec ![ce qu’on y voit](./${name}), ou retirez le fichier.`,
  },
  en: {
    message: `No text shows “${name}”.`,
    remedy: `Show it with ![what it shows](./${name}), or remove the file.`,
  },
});

const ofPerson = (name: string): Bilingual => ({
  fr: {
    message: `La fiche n’annonce pas le portrait « ${name} ».`,
    remedy: 'Ajoutez dans la fiche « portrait: { alt: … } », qui décrit l’image, ou retirez le fichier.',
  },
  en: {
    message: `The sheet does not announce the portrait “${name}”.`,
    remedy: 'Add “portrait: { alt: … }” to the sheet, which describes the picture, or remove the file.',
  },
});
