// The ground and the accent of an anthology: every text on them can be read, by day and at night.
import { readableAccent, readableGround } from '../../design/readable.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'identity',
  severity: 'error',
  fr: {
    title: 'Une couleur du site ne se lit pas',
    what: 'Dans « identity » de site.yaml, « ground » est le fond des pages de jour, et « accent » la couleur qui s’y écrit ; les autres couleurs, celles de la nuit comprises, en sont tirées. Tout texte s’écarte de chaque fond où il s’écrit d’un contraste de 4,5 au moins.',
    why: 'En dessous de 4,5 (WCAG 2.2, critère 1.4.3), qui voit mal, ou lit au soleil, ne lit plus. La remarque donne la couleur la plus proche qui convient.',
  },
  en: {
    title: 'A colour of the site cannot be read',
    what: 'In “identity” of site.yaml, “ground” is the ground of the pages by day, and “accent” the colour that is written on it; the other colours, those of the night among them, are made from these. Every text stands out from each ground where it is written by a contrast of 4.5 at least.',
    why: 'Below 4.5 (WCAG 2.2, criterion 1.4.3), those who see badly, or read in the sun, no longer read. The remark gives the nearest colour that will do.',
  },
  example: {
    part: 'file',
    file: 'site.yaml',
    wrong: exampleSite('ground: "#fff8e7", accent: "#e0a040"'),
    right: exampleSite('ground: "#fff8e7", accent: "#8a5a00"'),
  },
  *find({ site: { file, yaml, value } }) {
    const { ground, accent } = value?.identity ?? {};
    const at = (key: string) => ({ file, position: yaml.locate(['identity', key]) });
    const near = ground && readableGround(ground);
    if (ground && near !== ground.toLowerCase())
      yield { ...at('ground'), words: ground, ...tooDark(ground, near ?? '') };
    const shade = accent && readableAccent(accent, near);
    if (accent && shade !== accent.toLowerCase())
      yield { ...at('accent'), words: accent, ...tooPale(accent, shade ?? '', near ?? '#faf7f0') };
  },
};

function exampleSite(identity: string): string {
  return `name: Récits
description: Des récits de rencontres nées sur les réseaux, écrits par celles et ceux qui les ont vécues et relus ensemble.
url: https://exemple.fr
identity: { ${identity} }
publisher: { name: Éditions du Lac, address: 1 rue du Lac }
legal: { director: Ana Élie, host: { name: Hébergeur, address: 2 rue du Lac } }
contribute: { email: recits@exemple.fr }
licence: CC-BY-4.0
`;
}

const tooDark = (ground: string, near: string): Bilingual => ({
  fr: {
    message: `Sur un fond « ${ground} », les textes ne se détachent pas assez.`,
    remedy: `Écrivez "${near}", le fond le plus proche où tout se lit, ou un fond plus clair ; la nuit, le site a un fond sombre de lui-même.`,
  },
  en: {
    message: `On a ground “${ground}”, texts do not stand out enough.`,
    remedy: `Write "${near}", the nearest ground where all can be read, or a lighter one; at night, the site has a dark ground by itself.`,
  },
});

const tooPale = (accent: string, near: string, ground: string): Bilingual => ({
  fr: {
    message: `L’accent « ${accent} » ne se détache pas assez du fond « ${ground} », ou de ce qui y est en retrait.`,
    remedy: `Écrivez "${near}", l’accent le plus proche qui se lit, ou un accent plus sombre.`,
  },
  en: {
    message: `The accent “${accent}” does not stand out enough from the ground “${ground}”, or from what is set apart on it.`,
    remedy: `Write "${near}", the nearest accent that can be read, or a darker one.`,
  },
});
