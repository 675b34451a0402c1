// A text that is sent to be read has words, and they are its author's own.
import type { Nodes, Root } from 'mdast';
import type { Content } from '../../read/content.ts';
import type { Manuscript, Sheet, Text } from '../../read/manuscript.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { atKey, stringsOf } from '../fields.ts';
import { isModel, isModelValue } from '../model-words.ts';
import { passagesOf, placeOf } from '../passages.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { isTranscript } from '../transcript-lines.ts';
import { isElement, readable, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'unfinished',
  severity: 'error',
  fr: {
    title: 'Un texte envoyé n’est pas encore écrit',
    what: 'Un récit dont l’état est review ou published a des phrases, et plus aucun des mots que « npm run new » propose de remplacer.',
    why: 'Une page vide, ou qui demande à son auteur de résumer son texte, serait publiée telle quelle.',
  },
  en: {
    title: 'A text that is sent is not written yet',
    what: 'A story whose status is review or published has sentences, and none of the words that “npm run new” writes to be replaced.',
    why: 'A page that is empty, or that asks its author to sum up the text, would be published as it is.',
  },
  example: { part: 'body', wrong: 'Écrivez votre texte ici.', right: 'Nous nous sommes retrouvés un mardi.' },
  *find(content) {
    const authors = new Set<unknown>();
    for (const story of content.stories) {
      if (!isSent(story)) continue;
      for (const text of [story.body, story.condensed]) {
        const tree = text && readable(text);
        if (!tree) continue;
        if (!hasWords(tree)) yield emptyFinding(text);
        yield* modelPassages(text);
      }
      yield* modelFields(story.frontMatter);
      for (const author of listOf(story.frontMatter.yaml.value, 'authors')) authors.add(personOf(author));
    }
    yield* authorFindings(content, authors);
  },
};

function isSent({ frontMatter }: Manuscript): boolean {
  const status = (frontMatter.yaml.value as { status?: unknown } | null | undefined)?.status;
  return status === 'review' || status === 'published';
}

function listOf(value: unknown, key: string): unknown[] {
  const list = (value as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(list) ? list : [];
}

function personOf(author: unknown): unknown {
  return typeof author === 'object' && author !== null && 'person' in author ? author.person : author;
}

function* authorFindings(content: Content, authors: ReadonlySet<unknown>): Generator<Finding> {
  for (const person of content.people) if (authors.has(person.id)) yield* modelFields(person);
}

/** Whether a text says something: a letter, a number, a picture, or as many signs as a text about signs has. */
function hasWords(tree: Root): boolean {
  const signs = new Set<string>();
  for (const { node } of walk(tree)) {
    // Pictures show; what is written otherwise than it may be has its own problem.
    if (SHOWN.has(node.type) || isRefused(node) || isTranscript(node)) return true;
    if (!('value' in node) || typeof node.value !== 'string') continue;
    if (/[\p{L}\p{N}\p{M}\p{C}]/u.test(node.value)) return true;
    for (const sign of node.value.replace(/\s/g, '')) signs.add(sign);
  }
  return signs.size >= 10;
}

function isRefused(node: Nodes): boolean {
  return node.type.startsWith('mdx') && !(isElement(node) && WRAPPING.has(node.name ?? '') && node.children.length > 0);
}

const SHOWN = new Set<string>(['image', 'imageReference', 'link']);
/** Elements that show nothing but what they hold. */
const WRAPPING = new Set(['Question', 'PullQuote', 'Aside', 'Dialogue', 'Postscript', 'Foreign']);

function* modelPassages(text: Text): Generator<Finding> {
  for (const passage of passagesOf(text)) {
    if (passage.role === 'code' || !isModel(passage.words) || isModelValue(passage.words)) continue;
    yield { file: text.file, position: placeOf(passage, 0), words: shown(passage.words, 60), ...model };
  }
}

function* modelFields(sheet: Sheet<unknown>): Generator<Finding> {
  for (const { path, words } of stringsOf(sheet.yaml.value) as Iterable<{ path: YamlPath; words: string }>) {
    if (!isModel(words)) continue;
    const wording = path.at(-1) === 'ref' ? reference : model;
    yield { ...atKey(sheet, path, shown(words, 60)), ...wording };
  }
}

function emptyFinding({ file, source }: Text): Finding {
  const end = source.trimEnd().split(/\r\n|\n|\r/);
  return { file, position: { line: Math.max(1, end.length), column: 1 }, words: '', ...empty };
}

const empty: Bilingual = {
  fr: {
    message: 'Ce texte ne contient aucune phrase : sa page serait vide.',
    remedy: 'Écrivez le texte sous l’en-tête, ou remettez « status: draft » jusqu’à ce qu’il soit écrit.',
  },
  en: {
    message: 'This text holds no sentence: its page would be empty.',
    remedy: 'Write the text under the front matter, or put “status: draft” back until it is written.',
  },
};

const model: Bilingual = {
  fr: {
    message: 'Ces mots sont ceux du modèle : ils attendent les vôtres.',
    remedy: 'Remplacez-les par votre texte, ou remettez « status: draft » jusqu’à ce qu’il soit écrit.',
  },
  en: {
    message: 'These words are those of the model: they wait for yours.',
    remedy: 'Replace them with your text, or put “status: draft” back until it is written.',
  },
};

const reference: Bilingual = {
  fr: {
    message: 'La référence de l’accord est encore celle du modèle.',
    remedy: 'Écrivez la référence de l’accord dans le registre des éditeurs, par exemple « ref: c-2026-014 ».',
  },
  en: {
    message: 'The reference of the consent is still that of the model.',
    remedy: 'Write the reference of the consent in the editors’ register, for example “ref: c-2026-014”.',
  },
};
