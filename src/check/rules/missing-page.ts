// A site says who publishes it, what it does with personal data and how accessible it is; and what is meant as a page is read.
import { slug } from '../../model/letters/slug.ts';
import type { Content } from '../../read/content.ts';
import type { FolderFile } from '../../read/manuscript.ts';
import type { Finding, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'missing-page',
  severity: 'advice',
  fr: {
    title: 'Une page manque, ou n’est pas lue',
    what: 'Un site a trois pages : ses mentions légales, la confidentialité, l’accessibilité. Une page est un fichier .mdx de content/pages/ ; un fichier d’un autre nom n’y est pas publié.',
    why: 'Qui lit doit savoir qui publie, ce que deviennent ses données et à qui signaler un obstacle ; la loi le demande aussi, en France pour les deux premières de ces pages.',
  },
  en: {
    title: 'A page is missing, or is not read',
    what: 'A site has three pages: its legal notice, privacy, accessibility. A page is a .mdx file of content/pages/; a file of another name is not published.',
    why: 'Readers must know who publishes, what becomes of their data and whom to tell of an obstacle; the law demands it too, in France for the first two of these pages.',
  },
  example: { part: 'words', wrong: 'pages/mentions-legales.md', right: 'pages/mentions-legales.mdx' },
  *find(content) {
    // Where nothing is a site yet, its pages are not what is missing.
    if (content.site.source.trim() === '') return;
    const ids = content.pages.map(({ id }) => id.toLowerCase());
    for (const { names, fr, en } of EXPECTED)
      if (!names.some((name) => ids.includes(name))) yield { file: `pages/${names[0]}.mdx`, words: '', fr, en };
    for (const file of unreadPages(content)) yield unreadPage(file);
  },
};

/** Texts beside the pages, but for those that a page imports. */
function unreadPages({ pages, besidePages }: Content): FolderFile[] {
  const taken = new Set(pages.flatMap((page) => page.taken.map(({ path }) => path.split('/').at(-1))));
  const isText = ({ kind, name }: FolderFile) =>
    kind === 'file' && /\.(mdx?|markdown|txt|html?|docx?|odt)$/i.test(name);
  return besidePages.filter((file) => isText(file) && !taken.has(file.name));
}

function unreadPage({ path, name }: FolderFile): Finding {
  const words = name.replace(/(?:\.(?:mdx?|markdown|txt|html?|docx?|odt))+$/i, '');
  const right = shown(`${slug(words) || 'page'}.mdx`);
  const written = shown(name);
  return {
    file: path,
    words: written,
    fr: {
      message: `« ${written} » n’est pas lu comme une page : il n’est pas publié.`,
      remedy: `Nommez-le « ${right} » ; si ce n’est pas une page, rangez-le ailleurs.`,
    },
    en: {
      message: `“${written}” is not read as a page: it is not published.`,
      remedy: `Name it “${right}”; if it is no page, put it elsewhere.`,
    },
  };
}

interface Expected {
  /** Any of these; the first is the one proposed. */
  names: readonly [string, ...string[]];
  fr: Wording;
  en: Wording;
}

const EXPECTED: readonly Expected[] = [
  {
    names: ['mentions-legales', 'mentions', 'legal', 'legal-notice', 'imprint', 'impressum'],
    fr: {
      message: 'Ce site n’a pas de page de mentions légales.',
      remedy: 'Écrivez pages/mentions-legales.mdx : qui publie, qui répond du site, qui l’héberge, et où leur écrire.',
    },
    en: {
      message: 'This site has no legal notice.',
      remedy:
        'Write pages/mentions-legales.mdx, or pages/legal.mdx: who publishes, who answers for the site, who hosts it, and where to write to them.',
    },
  },
  {
    names: ['confidentialite', 'donnees-personnelles', 'vie-privee', 'privacy', 'privacy-policy'],
    fr: {
      message: 'Ce site n’a pas de page sur la confidentialité.',
      remedy:
        'Écrivez pages/confidentialite.mdx : ce que le site garde de qui le lit et de qui y est cité, et comment le reprendre.',
    },
    en: {
      message: 'This site has no page about privacy.',
      remedy:
        'Write pages/confidentialite.mdx, or pages/privacy.mdx: what the site keeps of readers and of those it names, and how they take it back.',
    },
  },
  {
    names: ['accessibilite', 'accessibility'],
    fr: {
      message: 'Ce site n’a pas de page sur son accessibilité.',
      remedy:
        'Écrivez pages/accessibilite.mdx : ce qui a été fait, ce qui ne va pas encore, et à qui signaler un obstacle.',
    },
    en: {
      message: 'This site has no page about its accessibility.',
      remedy:
        'Write pages/accessibilite.mdx, or pages/accessibility.mdx: what was done, what is not right yet, and whom to tell of an obstacle.',
    },
  },
];
