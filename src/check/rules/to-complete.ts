// What a draft, or a page of the editors, still waits for: nothing is invented for them, and nothing of it is forgotten.
import { SITE_FACTS, siteFact } from '../../model/site-facts.ts';
import type { Content } from '../../read/content.ts';
import { attributeOf, type JsxElement } from '../../read/jsx-element.ts';
import type { Manuscript } from '../../read/manuscript.ts';
import type { Page } from '../../read/page.ts';
import type { SiteSheet } from '../../read/schema/site.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { stringsOf } from '../fields.ts';
import { isModel, isModelValue } from '../model-words.ts';
import { passagesOf } from '../passages.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isElement, positionOf, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'to-complete',
  severity: 'advice',
  fr: {
    title: 'Un brouillon ou une page attend encore quelque chose',
    what: 'Un brouillon que « npm run new » ou « npm run receive » a commencé garde, là où personne n’a encore rien dit, les mots du modèle : ce conseil en fait la liste, et le brouillon n’est pas publié. Une page que « npm run begin » a écrite montre « À compléter » là où elle attend les mots des éditeurs : elle, tout le monde la lit, et ce conseil dit ses lignes.',
    why: 'Rien n’est inventé à la place de l’auteur ni des éditeurs : sans cette liste, il faudrait tout relire pour savoir ce qui manque.',
  },
  en: {
    title: 'A draft or a page still waits for something',
    what: 'A draft that “npm run new” or “npm run receive” began holds the words of the model wherever nobody has said anything yet: this advice lists them, and the draft is not published. A page that “npm run begin” wrote shows “To be completed” where it waits for the words of the editors: everybody reads that one, and this advice tells its lines.',
    why: 'Nothing is invented for the author nor for the editors: without this list, all would have to be read again to know what is missing.',
  },
  example: {
    part: 'words',
    wrong: 'status: draft, consent: { ref: a-completer }',
    right: 'consent: { ref: c-2026-014 }',
  },
  *find({ stories, pages, site }) {
    for (const story of stories) {
      const keys = isDraft(story) ? awaited(story) : [];
      if (keys.length > 0) yield findingOf(story, keys);
    }
    for (const page of pages) yield* pageFindings(page, site.value);
  },
};

/** One a page: it is read, and written, as a whole. */
function* pageFindings({ body, names }: Page, site: Content['site']['value']): Generator<Finding> {
  if (!body.tree || !/<(?:ToComplete|Site)\b/.test(body.source)) return;
  const waiting = [...walk(body.tree)]
    .map(({ node }) => node)
    .filter(isElement)
    .filter((element) => isWaiting(element, site) && !names.some(({ name }) => name === element.name));
  const [first] = waiting;
  if (!first) return;
  const lines = [...new Set(waiting.map((element) => positionOf(element).line))].join(', ');
  const words = wordsOf(first, body);
  yield { file: body.file, position: positionOf(first), words, ...pageWording(lines) };
}

/** What its editors have still to write, or a fact that site.yaml does not say. */
function isWaiting(element: JsxElement, site: SiteSheet | undefined): boolean {
  if (element.name !== 'Site') return element.name === 'ToComplete';
  const fact = SITE_FACTS.find((known) => known === attributeOf(element, 'fact'));
  return fact !== undefined && site !== undefined && siteFact(site, fact) === undefined;
}

function pageWording(lines: string): Bilingual {
  const [ligne, line] = lines.includes(',') ? ['aux lignes', 'lines'] : ['à la ligne', 'line'];
  return {
    fr: {
      message: `Cette page, que tout le monde peut lire, montre « À compléter » ${ligne} ${lines}.`,
      remedy:
        'Remplacez chaque <ToComplete>…</ToComplete> par vos mots, ou retirez-le ; un fait qui manque se dit dans site.yaml.',
    },
    en: {
      message: `This page, which everybody may read, shows “To be completed” on ${line} ${lines}.`,
      remedy:
        'Replace each <ToComplete>…</ToComplete> by your own words, or take it away; a fact that is missing is said in site.yaml.',
    },
  };
}

function isDraft({ frontMatter }: Manuscript): boolean {
  return (frontMatter.yaml.value as { status?: unknown } | null | undefined)?.status === 'draft';
}

/** The keys whose value is a model’s, in the order of the front matter, then the text. A key that is not there is an error. */
function awaited({ frontMatter, body }: Manuscript): string[] {
  const strings = [...stringsOf(frontMatter.yaml.value)] as { path: YamlPath; words: string }[];
  const models = strings.filter(({ words }) => isModel(words)).map(({ path }) => String(path[0]));
  const isText = [...passagesOf(body)].some(
    ({ role, words }) => role !== 'code' && isModel(words) && !isModelValue(words),
  );
  return [...new Set([...models, ...(isText ? ['le texte'] : [])])];
}

function findingOf({ frontMatter: { file } }: Manuscript, keys: readonly string[]): Finding {
  const english = keys.map((key) => (key === 'le texte' ? 'the text' : key));
  return {
    file,
    words: '',
    fr: {
      message: `Ce brouillon attend encore : ${keys.join(', ')}.`,
      remedy: 'Remplacez les mots du modèle par les vôtres, puis passez à « status: review » ou « status: published ».',
    },
    en: {
      message: `This draft still waits for: ${english.join(', ')}.`,
      remedy: 'Replace the words of the model by your own, then go on to “status: review” or “status: published”.',
    },
  };
}
