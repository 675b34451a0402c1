// What a draft still waits for: nothing is invented for its author, and nothing of it is forgotten.
import type { Manuscript } from '../../read/manuscript.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { stringsOf } from '../fields.ts';
import { isModel, isModelValue } from '../model-words.ts';
import { passagesOf } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'to-complete',
  severity: 'advice',
  fr: {
    title: 'Un brouillon attend encore quelque chose',
    what: 'Un brouillon que « npm run new » ou « npm run receive » a commencé garde, là où personne n’a encore rien dit, les mots du modèle. Ce conseil en fait la liste ; le brouillon n’est pas publié.',
    why: 'Rien n’est inventé à la place de l’auteur : sans cette liste, il faudrait relire chaque en-tête pour savoir ce qui manque.',
  },
  en: {
    title: 'A draft still waits for something',
    what: 'A draft that “npm run new” or “npm run receive” began holds the words of the model wherever nobody has said anything yet. This advice lists them; the draft is not published.',
    why: 'Nothing is invented for the author: without this list, each front matter would have to be read again to know what is missing.',
  },
  example: {
    part: 'words',
    wrong: 'status: draft, consent: { ref: a-completer }',
    right: 'consent: { ref: c-2026-014 }',
  },
  *find({ stories }) {
    for (const story of stories) {
      const keys = isDraft(story) ? awaited(story) : [];
      if (keys.length > 0) yield findingOf(story, keys);
    }
  },
};

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
