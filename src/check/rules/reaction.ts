// What readers write under a story: words among themselves, under a story that exists.
import type { Nodes } from 'mdast';
import { buildProse } from '../../model/build/build-prose.ts';
import { toPlainText } from '../../model/prose/plain-text.ts';
import { MOST_CHARACTERS, MOST_LINKS } from '../../model/reaction.ts';
import type { ReactionFile } from '../../read/content.ts';
import { attributeOf } from '../../read/jsx-element.ts';
import { offsetAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Position } from '../../read/position.ts';
import { languageTag } from '../../read/schema/common.ts';
import { isAllowedUrl } from '../../read/url.ts';
import { fieldPassage } from '../fields.ts';
import { knownIds } from '../known-names.ts';
import { placeOf } from '../passages.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { foundAt, isElement, walk } from '../tree.ts';
import { textFinding } from './unreadable-text.ts';

export const rule: Rule = {
  id: 'reaction',
  severity: 'error',
  fr: {
    title: 'Une réaction ne peut pas paraître telle quelle',
    what: `Une réaction est dans le dossier d’un récit qui existe. Son texte tient en paragraphes, avec de l’emphase, des mots d’une autre langue et au plus ${MOST_LINKS} liens, en 1 500 caractères au plus : ni titre, ni liste, ni citation, ni image, ni note.`,
    why: 'Elle se lit à la suite du récit, en petit, parmi d’autres : elle n’a pas de mise en page à elle. Un texte plein de liens est presque toujours une publicité.',
  },
  en: {
    title: 'A reaction cannot appear as it is',
    what: `A reaction is in the folder of a story that exists. Its text is made of paragraphs, with emphasis, words of another language and at most ${MOST_LINKS} links, in at most 1,500 characters: no heading, list, quotation, picture nor note.`,
    why: 'It is read below the story, in small print, among others: it has no layout of its own. A text full of links is nearly always an advertisement.',
  },
  example: {
    part: 'file',
    file: 'reactions/un-cafe/merci.yaml',
    wrong: sheetOf('# Merci !'),
    right: sheetOf('*Merci* !'),
  },
  *find(content) {
    const { ids } = knownIds(content).stories;
    for (const reaction of content.reactions) {
      const { story, file, text } = reaction;
      if (!ids.has(story)) yield { file, words: shown(story, 60), ...unknownStory(shown(story, 60)) };
      if (text) for (const finding of textFindings(text)) yield inSheet(finding, reaction);
    }
  },
};

function sheetOf(text: string): string {
  return [
    'signature: Jeanne L.',
    'date: 2026-06-12',
    `text: ${JSON.stringify(text)}`,
    'consent: { ref: r-2026-001, date: 2026-06-12, outputs: [web] }',
    'status: published',
  ].join('\n');
}

function* textFindings(text: Text): Generator<Finding> {
  for (const flaw of text.flaws.slice(0, 1)) yield textFinding(text, flaw);
  if (!text.tree) return;
  const { length } = toPlainText(buildProse(text.tree, () => undefined));
  if (length > MOST_CHARACTERS) yield { ...foundAt(text.tree, text), ...tooLong(length) };
  const steps = walk(text.tree);
  for (const { node, parent } of steps) {
    const said = WORDS.has(node.type) || isForeign(node) ? undefined : notHere;
    // What stands in it was told with it.
    if (said && (!parent || WORDS.has(parent.node.type))) yield { ...foundAt(node, text), ...said };
    if (node.type === 'link' && !leads(node.url)) yield { ...foundAt(node, text), ...wrongLink(node.url) };
  }
  const links = steps.map(({ node }) => node).filter(({ type }) => type === 'link');
  const more = links[MOST_LINKS];
  if (more) yield { ...foundAt(more, text), ...tooMany(links.length) };
}

/** What a reaction is made of. */
const WORDS: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'paragraph', 'text', 'break'] as const),
  ...(['emphasis', 'strong', 'delete', 'inlineCode', 'link'] as const),
]);

function isForeign(node: Nodes): boolean {
  if (!isElement(node) || node.name !== 'Foreign' || node.type !== 'mdxJsxTextElement') return false;
  return languageTag.safeParse(attributeOf(node, 'lang')).success;
}

/** A page, of this site or another: nobody’s letter-box. */
function leads(url: string): boolean {
  return isAllowedUrl(url) && !/^mailto:/i.test(url);
}

/** A finding in the words of a reaction, where these stand in its file. */
function inSheet({ fix: _, position, ...finding }: Finding, sheet: ReactionFile): Finding {
  const words = sheet.value?.text ?? '';
  return { ...finding, position: placed(position, words, sheet) };
}

function placed(position: Position | undefined, words: string, sheet: ReactionFile): Position {
  return placeOf(fieldPassage(sheet, ['text'], words), position ? offsetAt(words, position) : 0);
}

function unknownStory(story: string): Bilingual {
  return {
    fr: {
      message: `Aucun récit ne s’appelle « ${story} ».`,
      remedy: 'Le dossier d’une réaction porte le nom de celui du récit : corrigez-le, ou retirez la réaction.',
    },
    en: {
      message: `No story is called “${story}”.`,
      remedy: 'The folder of a reaction has the name of that of the story: correct it, or remove the reaction.',
    },
  };
}

const notHere: Bilingual = {
  fr: {
    message: 'Une réaction ne contient que des paragraphes, avec de l’emphase et des liens.',
    remedy: 'Écrivez ce passage en toutes lettres, ou mettez une barre oblique inverse devant son premier signe.',
  },
  en: {
    message: 'A reaction holds paragraphs alone, with emphasis and links.',
    remedy: 'Write this passage in plain words, or put a backslash before its first sign.',
  },
};

function wrongLink(url: string): Bilingual {
  return {
    fr: {
      message: `L’adresse « ${shown(url)} » n’est pas acceptée dans une réaction.`,
      remedy: 'Un lien y commence par https://, http:// ou / : corrigez-le, ou gardez ses mots.',
    },
    en: {
      message: `The address “${shown(url)}” is not accepted in a reaction.`,
      remedy: 'A link starts there with https://, http:// or /: correct it, or keep its words.',
    },
  };
}

function tooLong(count: number): Bilingual {
  const [fr, en] = (['fr-FR', 'en-GB'] as const).map((lang) =>
    [count, MOST_CHARACTERS].map((one) => one.toLocaleString(lang)),
  );
  return {
    fr: {
      message: `Cette réaction compte ${fr?.[0]} caractères ; elle peut en compter ${fr?.[1]}.`,
      remedy: 'Demandez à la personne de la raccourcir, ou d’en faire un récit.',
    },
    en: {
      message: `This reaction has ${en?.[0]} characters; it may have ${en?.[1]}.`,
      remedy: 'Ask its writer to shorten it, or to make a story of it.',
    },
  };
}

function tooMany(count: number): Bilingual {
  return {
    fr: {
      message: `Cette réaction a ${count} liens ; elle peut en avoir ${MOST_LINKS}.`,
      remedy: 'Gardez ceux qui parlent du récit.',
    },
    en: {
      message: `This reaction has ${count} links; it may have ${MOST_LINKS}.`,
      remedy: 'Keep those that speak of the story.',
    },
  };
}
