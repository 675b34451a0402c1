// Where a link may lead: https:, http:, mailto:, #anchor and /path.
import type { Nodes } from 'mdast';
import type { Content } from '../../read/content.ts';
import { attributeOf } from '../../read/jsx-element.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Position } from '../../read/position.ts';
import { isAllowedUrl } from '../../read/url.ts';
import { enough } from '../enough.ts';
import { stringsOf } from '../fields.ts';
import { sheetsOf } from '../files.ts';
import { isPrivateNote } from '../private-notes.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { isTranscript } from '../transcript-lines.ts';
import { attributePosition, isElement, positionOf, readableTexts, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'link',
  severity: 'error',
  fr: {
    title: 'Une adresse n’est pas acceptée',
    what: 'Un lien commence par https://, http://, mailto:, par # (une ancre de la page) ou par / (une page de ce site). Il ne contient ni mot de passe, ni barre oblique inverse, ni espace.',
    why: 'Les autres formes d’adresse peuvent exécuter du code, ouvrir un fichier de l’ordinateur ou mener ailleurs que là où elles semblent mener.',
  },
  en: {
    title: 'An address is not accepted',
    what: 'A link starts with https://, http://, mailto:, with # (an anchor of the page) or with / (a page of this site). It holds no password, no backslash, no space.',
    why: 'Other forms of address can run code, open a file of the computer or lead elsewhere than where they seem to lead.',
  },
  example: {
    part: 'body',
    wrong: 'Voir [son site](www.exemple.fr).',
    right: 'Voir [son site](https://www.exemple.fr).',
  },
  *find(content) {
    yield* enough(textFindings(content));
    for (const { file, source, yaml, value } of sheetsOf(content)) {
      if (!source.includes('url')) continue;
      // Where a sheet does not have its shape, its addresses are told with the rest.
      for (const { path, words } of value === undefined ? [] : stringsOf(yaml.value)) {
        if (path.at(-1) !== 'url' || isAllowedUrl(words)) continue;
        yield { file, position: yaml.locate(path), words: shown(words, 60), ...wordingOf(words) };
      }
    }
  },
};

function* textFindings(content: Content): Generator<Finding> {
  for (const { manuscript, text, tree } of readableTexts(content)) {
    for (const { node } of walk(tree)) {
      const found = urlOf(node, text);
      if (!found) continue;
      const at = { file: text.file, position: found.position, words: wordsOf(node, text) };
      if (isTranscript(node)) yield { ...at, ...transcript };
      else if (!isAllowedUrl(found.url) && (manuscript || !OF_PAGES.test(found.url)))
        yield { ...at, ...wordingOf(found.url) };
      else if (node.type === 'link' && !hasWords(node)) yield { ...at, ...noWords };
    }
  }
}

/** A page may be called by, and lead from where it stands: it is read on the site alone. */
const OF_PAGES = /^(?:tel:|sms:|\.\.?\/)[^\s\\]*$/;

function urlOf(node: Nodes, text: Text): { url: string; position: Position } | undefined {
  if (isPrivateNote(node)) return undefined;
  if (node.type === 'link' || node.type === 'definition') return { url: node.url, position: positionOf(node) };
  if (!isElement(node)) return undefined;
  const url = attributeOf(node, 'url');
  return url === undefined ? undefined : { url, position: attributePosition(node, 'url', text) };
}

/** Something to click on. */
function hasWords(link: Nodes): boolean {
  return walk(link).some(({ node }) => ('value' in node && /\S/.test(String(node.value))) || node.type === 'image');
}

function wordingOf(url: string): Bilingual {
  const bare = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][^\s\\]*)?$/i.test(url);
  const [fr, en] = bare && isAllowedUrl(`https://${url}`) ? bareRemedy(url) : (remedyOf(url) ?? GENERAL);
  return {
    fr: { message: `L’adresse « ${shown(url)} » n’est pas acceptée.`, remedy: fr },
    en: { message: `The address “${shown(url)}” is not accepted.`, remedy: en },
  };
}

type Remedy = readonly [fr: string, en: string];

const GENERAL: Remedy = [
  'Un lien commence par https://, http://, mailto:, # ou /.',
  'A link starts with https://, http://, mailto:, # or /.',
];

const bareRemedy = (url: string): Remedy => [`Écrivez https://${url}`, `Write https://${url}`];

/** What keeps an address of an accepted form from being one. */
function remedyOf(url: string): Remedy | undefined {
  if (!/^(?:https?:|mailto:|[#/])/i.test(url)) return undefined;
  if (/^[^\\]+\\+$/.test(url))
    return [
      'Mettez une espace entre l’adresse et la barre oblique inverse.',
      'Put a space between the address and the backslash.',
    ];
  if (url.includes('\\')) return ['Remplacez les barres obliques inverses par /.', 'Replace the backslashes by /.'];
  if (/^https?:\/\/[^/?#]*@/i.test(url))
    return [
      'Retirez ce qui précède le signe @ : un nom ou un mot de passe.',
      'Remove what comes before @: a name or a password.',
    ];
  if (/\s/.test(url)) return ['Retirez les espaces et les retours à la ligne.', 'Remove the spaces and line breaks.'];
  if (/^https?:\/\/[^/?#]*[^\0-\x7F]/i.test(url))
    return [
      'Retapez le nom du site au clavier : une de ses lettres en imite une autre.',
      'Type the name of the site again: one of its letters imitates another.',
    ];
  return /^https?:/i.test(url)
    ? ['Vérifiez le nom du site, après https://.', 'Check the name of the site, after https://.']
    : undefined;
}

const transcript: Bilingual = {
  fr: {
    message: 'Cette ligne se lit comme l’adresse d’un lien : elle ne serait pas imprimée.',
    remedy:
      'Si c’est une réplique, écrivez « **Paul** : Bonjour » dans son paragraphe, ou mettez une barre oblique inverse devant le crochet : \\[Paul] : Bonjour.',
  },
  en: {
    message: 'This line is read as the address of a link: it would not be printed.',
    remedy:
      'If it is a reply, write “**Paul**: Hello” in its own paragraph, or put a backslash before the bracket: \\[Paul]: Hello.',
  },
};

const noWords: Bilingual = {
  fr: {
    message: 'Ce lien n’a pas de mots.',
    remedy: 'Écrivez entre les crochets ce qu’il montre : [son site](https://…).',
  },
  en: {
    message: 'This link has no words.',
    remedy: 'Write between the brackets what it shows: [their site](https://…).',
  },
};
