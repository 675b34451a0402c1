// A picture is shown at its own size, never enlarged: a very small one is a stamp on paper.
import type { Manuscript } from '../../read/manuscript.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { isPictureFile } from './picture-file.ts';
import { usedPictures } from './unused-picture.ts';

/** The longest side, in points: about five centimetres at 200 dots an inch, as books print it. */
const MIN = 400;

export const rule: Rule = {
  id: 'small-picture',
  severity: 'advice',
  fr: {
    title: 'Une image est trop petite pour être imprimée',
    what: 'Le plus grand côté d’une image compte au moins 400 points. Pour remplir la largeur d’une page imprimée, il en faut 1 400.',
    why: 'Une image n’est jamais agrandie, car elle deviendrait floue. Trop petite, elle tient sur le papier dans un timbre-poste.',
  },
  en: {
    title: 'A picture is too small for print',
    what: 'The longest side of a picture has at least 400 pixels. To fill the width of a printed page, it takes 1,400.',
    why: 'A picture is never enlarged, since it would blur. Too small, it is no larger on paper than a stamp.',
  },
  example: { part: 'words', wrong: 'comptoir.jpg, de 40 × 30 points', right: 'comptoir.jpg, de 1 600 × 1 200 points' },
  *find(content) {
    for (const story of content.stories) yield* findingsOf(story);
  },
};

function* findingsOf(story: Manuscript): Generator<Finding> {
  const used = usedPictures(story);
  for (const { name, path, picture } of story.files.filter(isPictureFile)) {
    if (!picture || !used.has(name) || Math.max(picture.width, picture.height) >= MIN) continue;
    yield { file: path, words: shown(name), ...wordingOf(shown(name), picture.width, picture.height) };
  }
}

function wordingOf(name: string, width: number, height: number) {
  // 200 dots an inch, an inch of 25.4 millimetres.
  const millimetres = Math.max(1, Math.round((width / 200) * 25.4));
  return {
    fr: {
      message: `L’image « ${name} » compte ${width} × ${height} points : imprimée, elle ferait ${millimetres} mm de large.`,
      remedy: 'Envoyez l’image d’origine, telle que l’appareil l’a prise : au moins 400 points, 1 400 de préférence.',
    },
    en: {
      message: `The picture “${name}” has ${width} × ${height} pixels: in print, it would be ${millimetres} mm wide.`,
      remedy: 'Send the original picture, as the camera took it: at least 400 pixels, better 1,400.',
    },
  };
}
