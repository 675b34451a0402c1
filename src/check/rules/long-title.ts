// A title that a share card shows whole.
import { atKey } from '../fields.ts';
import type { Rule } from '../rule.ts';

const MAX = 70;

export const rule: Rule = {
  id: 'long-title',
  severity: 'advice',
  fr: {
    title: 'Un titre est long pour une carte de partage',
    what: 'Un titre de récit d’au plus 70 caractères tient sur l’image que montrent les réseaux.',
    why: 'Au-delà, ses lettres rapetissent, et les résultats de recherche le coupent.',
  },
  en: {
    title: 'A title is long for a share card',
    what: 'The title of a story of at most 70 characters fits the picture that networks show.',
    why: 'Beyond that, its letters shrink, and search results cut it.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'title: Un thé à Nantes, un mardi de pluie, avec un aiguilleur qui corrigeait mes virgules',
    right: 'title: Un thé à Nantes',
  },
  *find(content) {
    for (const { frontMatter: sheet } of content.stories) {
      const { title = '', status } = sheet.value ?? {};
      const length = [...title].length;
      if (length <= MAX || status === 'withdrawn') continue;
      yield {
        ...atKey(sheet, ['title'], title.slice(0, 60)),
        fr: {
          message: `Ce titre compte ${length} caractères ; une carte de partage en montre ${MAX}.`,
          remedy: 'Raccourcissez-le : le chapeau (summary) dira le reste.',
        },
        en: {
          message: `This title has ${length} characters; a share card shows ${MAX}.`,
          remedy: 'Make it shorter: the summary tells the rest.',
        },
      };
    }
  },
};
