// The mark of an anthology: plain shapes, or a small picture, that every page, card and cover can hold.
import type { MarkFlaw } from '../../read/mark/mark.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'mark',
  severity: 'error',
  fr: {
    title: 'La marque du site ne peut pas être montrée',
    what: 'Dans « identity » de site.yaml, « mark » nomme un fichier .svg ou .png rangé à côté, de 64 Ko au plus, et au plus quatre fois plus long que haut. Un SVG est fait de formes et de dégradés : ni texte, ni image, ni script, ni animation. Une couleur « currentColor » suit l’encre de la page.',
    why: 'La marque est sur chaque page, chaque carte et chaque couverture. Un fichier SVG peut contenir un programme, ou aller chercher une adresse ; un texte y demande une police que personne n’a.',
  },
  en: {
    title: 'The mark of the site cannot be shown',
    what: 'In “identity” of site.yaml, “mark” names an .svg or .png file beside it, of 64 KB at most, and at most four times as long as high. An SVG is made of shapes and gradients: no text, no picture, no script, no animation. A “currentColor” follows the ink of the page.',
    why: 'The mark is on every page, every card and every cover. An SVG file can hold a program, or ask for an address; a text in it asks for a face that nobody has.',
  },
  example: { part: 'words', wrong: 'marque.svg, avec un élément text', right: 'marque.svg, texte changé en tracés' },
  *find({ site: { file, yaml }, mark }) {
    if (!mark) return;
    const isBroken = mark.mark && mark.file?.decodes === false;
    const flaw = isBroken ? ({ flaw: 'broken', words: '' } as const) : mark.flaw;
    if (!flaw) return;
    const name = shown(mark.name);
    yield flaw.flaw === 'absent'
      ? { file, position: yaml.locate(['identity', 'mark']), words: name, ...wordingOf(flaw, name) }
      : { file: mark.name, words: shown(flaw.words), ...wordingOf(flaw, name) };
  },
};

function wordingOf({ flaw, words }: MarkFlaw, name: string): Bilingual {
  const { fr, en } = WORDINGS[flaw](name, shown(words));
  return { fr: { message: fr[0], remedy: fr[1] }, en: { message: en[0], remedy: en[1] } };
}

type Pair = readonly [message: string, remedy: string];

const WORDINGS: Record<MarkFlaw['flaw'], (name: string, words: string) => { fr: Pair; en: Pair }> = {
  absent: (name) => ({
    fr: [`« ${name} » n’est pas à côté de site.yaml.`, 'Rangez-y le fichier, ou corrigez son nom.'],
    en: [`“${name}” is not beside site.yaml.`, 'Put the file there, or correct its name.'],
  }),
  unreadable: (name) => ({
    fr: [
      `« ${name} » ne se lit pas comme un dessin SVG.`,
      'Enregistrez-le de nouveau, comme « SVG simple » ou « SVG optimisé ».',
    ],
    en: [`“${name}” is not read as an SVG drawing.`, 'Save it again, as “plain SVG” or “optimised SVG”.'],
  }),
  element: (name, words) => ({
    fr: [
      `« ${name} » contient un élément « ${words} », qui n’est pas une forme.`,
      'Changez les textes en tracés, dépliez les symboles et retirez le reste, ou donnez un fichier .png.',
    ],
    en: [
      `“${name}” holds an element “${words}”, which is no shape.`,
      'Turn texts into outlines, expand symbols and remove the rest, or give a .png file.',
    ],
  }),
  size: (name) => ({
    fr: [
      `« ${name} » n’a pas de taille, ou est plus de quatre fois plus long que haut.`,
      'Donnez-lui une « viewBox » plus ramassée : la marque se tient devant le nom.',
    ],
    en: [
      `“${name}” has no size, or is more than four times as long as high.`,
      'Give it a shorter “viewBox”: the mark stands before the name.',
    ],
  }),
  empty: (name) => ({
    fr: [`« ${name} » ne contient aucune forme.`, 'Dessinez-y des tracés, ou donnez un fichier .png.'],
    en: [`“${name}” holds no shape.`, 'Draw some outlines in it, or give a .png file.'],
  }),
  heavy: (name) => ({
    fr: [
      `« ${name} » est trop lourd pour une marque.`,
      'Donnez un dessin plus simple, ou une image plus petite : 64 Ko au plus.',
    ],
    en: [`“${name}” is too heavy for a mark.`, 'Give a simpler drawing, or a smaller picture: 64 KB at most.'],
  }),
  broken: (name) => ({
    fr: [`« ${name} » n’est pas une image PNG entière.`, 'Enregistrez-la de nouveau au format PNG.'],
    en: [`“${name}” is not a whole PNG picture.`, 'Save it again as PNG.'],
  }),
};
