// An editor's page takes only what exists: elements that it knows, files that are there, each name once.
import { SITE_FACTS } from '../../model/site-facts.ts';
import { isElementName } from '../../read/elements.ts';
import { positionAt } from '../../read/lines.ts';
import type { Page } from '../../read/page.ts';
import { PAGE_ELEMENTS } from '../../read/page-elements.ts';
import { nearest } from '../nearest.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { isElement, positionOf, walk, wordsOf } from '../tree.ts';
import { declaredTwice } from './unreadable-page.ts';

export const rule: Rule = {
  id: 'page',
  severity: 'error',
  fr: {
    title: 'Une page emploie ce qui n’existe pas',
    what: 'Une page des éditeurs peut importer un composant, montrer une image et employer <Contact />, qui écrit le contact du site, <Contribute />, qui dit comment envoyer un texte, <Site />, qui écrit un fait de site.yaml, et <ToComplete>. Ce qu’elle importe, montre ou emploie existe, chaque nom n’y est déclaré qu’une fois, et un mot entre accolades y est déclaré. La vérification ne lance pas le code d’une page : s’il échoue, la construction s’arrête en nommant la page et les lignes de ce code.',
    why: 'Sans cela, le site entier ne peut pas être construit.',
  },
  en: {
    title: 'A page uses what does not exist',
    what: 'An editors’ page may import a component, show a picture and use <Contact />, which writes the contact of the site, <Contribute />, which says how texts are sent, <Site />, which writes a fact of site.yaml, and <ToComplete>. What it imports, shows or uses exists, each name is declared once, and a word in braces is declared. The check does not run the code of a page: where it fails, the build stops and names the page and the lines of this code.',
    why: 'Otherwise the whole site cannot be built.',
  },
  example: {
    part: 'file',
    file: 'pages/contact.mdx',
    wrong: '---\ntitle: Contact\ndescription: Où nous écrire.\n---\n\n<Formulaire />',
    right:
      '---\ntitle: Contact\ndescription: Où nous écrire.\n---\n\nÉcrivez-nous par la [page de contact](/mentions-legales/).',
  },
  *find({ pages, site }) {
    // What is wrong with the site's own sheet is told there.
    const isReachable = site.value === undefined || site.value.legal.contact !== undefined;
    for (const page of pages) {
      yield* elementFindings(page, isReachable);
      yield* fileFindings(page);
      yield* nameFindings(page);
      yield* codeFindings(page);
      yield* objectFindings(page);
    }
  },
};

function* elementFindings({ body, names }: Page, isReachable: boolean): Generator<Finding> {
  const known = [...names.map(({ name }) => name), ...PAGE_ELEMENTS];
  for (const { node } of body.tree ? walk(body.tree) : []) {
    if (!isElement(node) || !node.name || !isComponent(node.name)) continue;
    const root = node.name.split('.')[0] as string;
    const at = { file: body.file, position: positionOf(node), words: wordsOf(node, body) };
    if (!known.includes(root)) yield { ...at, ...unknownElement(node.name, known) };
    else if (root === 'Site' && !isSiteFact(node) && !names.some(({ name }) => name === root))
      yield { ...at, ...unknownFact };
    else if (root === 'Contact' && !isReachable && !names.some(({ name }) => name === root))
      yield { ...at, ...noContact };
  }
}

function isSiteFact({
  attributes,
}: {
  attributes: readonly { type: string; name?: unknown; value?: unknown }[];
}): boolean {
  const fact = attributes.find(({ type, name }) => type === 'mdxJsxAttribute' && name === 'fact')?.value;
  return SITE_FACTS.some((known) => known === fact);
}

/** JSX takes the name for that of a variable, and not of HTML: a capital, or a part of something. */
function isComponent(name: string): boolean {
  return /^[^\p{Ll}]/u.test(name) || name.includes('.');
}

function* fileFindings({ body, taken }: Page): Generator<Finding> {
  for (const { path, offset, kind, isThere } of taken) {
    if (isThere) continue;
    const words = shown(path, 60);
    yield { file: body.file, position: positionAt(body.source, offset), words, ...absentFile(words, kind) };
  }
}

function* nameFindings({ body, names }: Page): Generator<Finding> {
  for (const [index, { name, offset }] of names.entries()) {
    if (!names.slice(0, index).some((other) => other.name === name)) continue;
    yield { file: body.file, position: positionAt(body.source, offset), words: name, ...declaredTwice(name) };
  }
}

function* codeFindings({ body, names, reads }: Page): Generator<Finding> {
  const known = new Set<string>([...names.map(({ name }) => name), ...PAGE_ELEMENTS, ...GIVEN]);
  for (const { name, offset } of reads) {
    if (known.has(name)) continue;
    yield { file: body.file, position: positionAt(body.source, offset), words: shown(name, 60), ...unknownName(name) };
  }
}

function* objectFindings({ body, objects }: Page): Generator<Finding> {
  for (const offset of objects) {
    const words = shown(body.source.slice(offset, offset + 60).split('\n')[0] ?? '', 60);
    yield { file: body.file, position: positionAt(body.source, offset), words, ...object };
  }
}

/** What code finds without declaring it: what the language gives, then what a page is given when it is compiled. */
const GIVEN = [
  ...Object.getOwnPropertyNames(globalThis),
  ...['undefined', 'arguments', 'props', 'frontmatter', 'getHeadings', 'url', 'file', 'Content'],
];

function unknownElement(written: string, known: readonly string[]): Bilingual {
  const name = shown(written, 40);
  const near = nearest(written, known);
  const isOfStories = isElementName(written);
  return {
    fr: {
      message: `Cette page ne connaît pas l’élément <${name}>.`,
      remedy: near
        ? `Vouliez-vous écrire « ${near} » ?`
        : isOfStories
          ? 'Il est réservé aux récits : écrivez en Markdown ou en HTML.'
          : 'Importez-le en haut de la page, ou écrivez en Markdown.',
    },
    en: {
      message: `This page does not know the element <${name}>.`,
      remedy: near
        ? `Did you mean “${near}”?`
        : isOfStories
          ? 'It belongs to stories: write in Markdown or in HTML.'
          : 'Import it at the top of the page, or write in Markdown.',
    },
  };
}

function unknownName(written: string): Bilingual {
  const name = shown(written, 40);
  return {
    fr: {
      message: `Ici, « ${name} » est du code, et rien ne lui donne de valeur dans cette page.`,
      remedy: `Pour imprimer les accolades, écrivez \\{${name}\\} ; sinon, importez ou déclarez ce nom en haut de la page, ou corrigez-le.`,
    },
    en: {
      message: `Here “${name}” is code, and nothing gives it a value in this page.`,
      remedy: `To print the braces, write \\{${name}\\}; if not, import or declare this name at the top of the page, or correct it.`,
    },
  };
}

const object: Bilingual = {
  fr: {
    message: 'Ces accolades contiennent un objet du langage : la page imprimerait « [object Object] ».',
    remedy:
      'Écrivez entre accolades ce qu’elle doit imprimer : un mot, un nombre ; ou, pour les accolades, \\{ et \\}.',
  },
  en: {
    message: 'These braces hold an object of the language: the page would print “[object Object]”.',
    remedy: 'Write in braces what it must print: a word, a number; or, for the braces themselves, \\{ and \\}.',
  },
};

const unknownFact: Bilingual = {
  fr: {
    message: '<Site /> écrit un fait de site.yaml, et celui-ci n’en est pas un.',
    remedy: `Écrivez <Site fact="name" />, ou l’un de ces faits : ${SITE_FACTS.join(', ')}.`,
  },
  en: {
    message: '<Site /> writes a fact of site.yaml, and this is none.',
    remedy: `Write <Site fact="name" />, or one of these facts: ${SITE_FACTS.join(', ')}.`,
  },
};

const noContact: Bilingual = {
  fr: {
    message: '<Contact /> écrit le contact du site, et site.yaml n’en donne pas.',
    remedy: 'Ajoutez sous « legal: », dans site.yaml, une ligne « contact: redaction@exemple.fr ».',
  },
  en: {
    message: '<Contact /> writes the contact of the site, and site.yaml gives none.',
    remedy: 'Add a line “contact: editors@example.org” under “legal:” in site.yaml.',
  },
};

function absentFile(path: string, kind: 'import' | 'picture'): Bilingual {
  const isPicture = kind === 'picture';
  return {
    fr: {
      message: isPicture ? `L’image « ${path} » n’est pas là.` : `Le fichier importé « ${path} » n’est pas là.`,
      remedy: isPicture
        ? 'Mettez-la dans content/pages/, à côté de la page, et écrivez ![ce qu’elle montre](./image.jpg).'
        : 'Corrigez le chemin, qui part du dossier de la page, ou retirez cette ligne.',
    },
    en: {
      message: isPicture ? `The picture “${path}” is not there.` : `The imported file “${path}” is not there.`,
      remedy: isPicture
        ? 'Put it in content/pages/, beside the page, and write ![what it shows](./picture.jpg).'
        : 'Correct the path, which starts from the page’s folder, or remove this line.',
    },
  };
}
