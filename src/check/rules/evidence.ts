// What a front matter says that the text says, the text says: the evidence of an encounter, the quote of the card.

import { PLACEHOLDERS } from '../../model/placeholders.ts';
import { OBJECT } from '../../model/typography/characters.ts';
import type { Manuscript } from '../../read/manuscript.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { atKey } from '../fields.ts';
import { passagesOf } from '../passages.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { sameWords } from '../same-words.ts';
import { shown } from '../shown.ts';
import { readable } from '../tree.ts';
import { isFound, wholeIndex } from '../words-in.ts';

export const rule: Rule = {
  id: 'evidence',
  severity: 'error',
  fr: {
    title: 'Une phrase citée ne se trouve pas dans le récit',
    what: 'La phrase donnée dans « evidence » et la citation de « share » sont recopiées du récit. Les espaces, les guillemets, les apostrophes et la mise en forme peuvent différer ; les mots et les majuscules, non.',
    why: 'Une rencontre n’est affichée que si le texte la raconte, et une carte ne fait dire à personne ce que son texte ne dit pas.',
  },
  en: {
    title: 'A quoted sentence is not in the story',
    what: 'The sentence given in “evidence” and the quote of “share” are copied from the story. Spaces, quotes, apostrophes and formatting may differ; words and capitals may not.',
    why: 'An encounter is shown only if the text tells it, and a card makes nobody say what their text does not say.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'share: { quote: "Nous avons bu notre thé debout." }',
    right: 'share: { quote: "Nous avons bu notre café debout." }',
    body: 'Nous avons bu *notre café* debout.',
  },
  *find(content) {
    for (const story of content.stories) {
      const { frontMatter: sheet, body } = story;
      if (!sheet.value || !readable(body)) continue;
      // A draft that was received may still wait for its sentence; the rule on unfinished texts asks for it once it is sent.
      const quotes = quotesOf(sheet.value).filter(
        ({ words }) => sheet.value?.status !== 'draft' || words !== PLACEHOLDERS.evidence,
      );
      if (quotes.length === 0) continue;
      const sentences = textOf(story);
      let normal: string | undefined;
      let nearestOf: ((quote: string) => string | undefined) | undefined;
      for (const { path, words } of quotes) {
        if (/[\p{L}\p{N}]/u.test(words) && wholeIndex(sentences, words, 0) >= 0) continue;
        normal ??= sameWords(sentences);
        if (isFound(words, normal)) continue;
        nearestOf ??= sentenceFinder(sentences);
        yield { ...atKey(sheet, path, shown(words, 60)), ...wordingOf(path, nearestOf(words)) };
      }
    }
  },
};

function quotesOf(value: NonNullable<Manuscript['frontMatter']['value']>): { path: YamlPath; words: string }[] {
  const quotes = value.encounters.map(({ evidence }, index): { path: YamlPath; words: string } => ({
    path: ['encounters', index, 'evidence'],
    words: evidence,
  }));
  return value.share ? [...quotes, { path: ['share', 'quote'], words: value.share.quote }] : quotes;
}

/** The body as it is read, one passage a line; what was cut out with […] may be cut out of a quote. */
function textOf({ body }: Manuscript): string {
  return passagesOf(body)
    .filter(({ role }) => role !== 'attribute' && role !== 'code')
    .map(({ words }) => words.replaceAll(OBJECT, ''))
    .join('\n');
}

/** Finds the sentence that shares most words with a quote, or nothing that is near; five times at most. */
function sentenceFinder(text: string): (quote: string) => string | undefined {
  const sentences = (text.match(/[^.!?…\n]+[.!?…]*/g) ?? []).map((sentence) => ({
    sentence,
    words: wordsOf(sentence),
  }));
  let asked = 0;
  return (quote) => {
    if (++asked > 5) return undefined;
    const wanted = wordsOf(quote);
    let best: { sentence: string; score: number } | undefined;
    for (const { sentence, words } of sentences) {
      const shared = [...wanted].filter((word) => words.has(word)).length;
      const score = (2 * shared) / (wanted.size + words.size || 1);
      if (score >= 0.35 && (!best || score > best.score)) best = { sentence: sentence.trim(), score };
    }
    return best && shown(best.sentence, 200);
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(
    sameWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function wordingOf(path: YamlPath, near: string | undefined): Bilingual {
  const isQuote = path[0] === 'share';
  return {
    fr: {
      message: isQuote
        ? 'Cette citation ne se trouve pas dans le récit.'
        : 'La phrase donnée dans « evidence » ne se trouve pas dans le récit.',
      remedy: near
        ? `Recopiez-la telle quelle. La phrase la plus proche du récit : « ${near} »`
        : 'Recopiez une phrase du récit, mot pour mot.',
    },
    en: {
      message: isQuote ? 'This quote is not in the story.' : 'The sentence given in “evidence” is not in the story.',
      remedy: near
        ? `Copy it as it is. The nearest sentence of the story: “${near}”`
        : 'Copy a sentence of the story, word for word.',
    },
  };
}
