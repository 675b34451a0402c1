// A translation answers one published text, in another language.
import type { Content } from '../../read/content.ts';
import type { Manuscript } from '../../read/manuscript.ts';
import { atKey } from '../fields.ts';
import type { Bilingual } from '../problem.ts';
import { storyLanguage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'translation',
  severity: 'error',
  fr: {
    title: 'Une traduction ne répond pas à son original',
    what: 'Le récit nommé dans « translationOf » est un autre récit, publié, dans une autre langue, et n’est pas lui-même la traduction de celui-ci.',
    why: 'La page de chaque langue mène à l’autre : un lien vers un texte absent, ou vers lui-même, ne mènerait nulle part.',
  },
  en: {
    title: 'A translation does not answer its original',
    what: 'The story named in “translationOf” is another story, published, in another language, and is not itself the translation of this one.',
    why: 'The page of each language leads to the other: a link to a missing text, or to itself, would lead nowhere.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'translationOf: un-cafe',
    right: 'translationOf: un-cafe\nlang: en',
  },
  *find(content) {
    const stories = new Map(content.stories.map((story) => [story.id, story]));
    for (const story of content.stories) {
      const { frontMatter: sheet } = story;
      const { translationOf, original } = sheet.value ?? {};
      const wording = translationOf && wordingOf(story, stories.get(translationOf), content);
      if (wording) {
        yield { ...atKey(sheet, ['translationOf'], translationOf), ...wording };
      }
      if (original?.relation === 'translation' && original.lang === storyLanguage(story, content)) {
        yield {
          ...atKey(sheet, ['original', 'lang'], original.lang),
          ...sameLanguage(original.lang),
        };
      }
    }
  },
};

/** A story that does not exist is told elsewhere. */
function wordingOf(story: Manuscript, source: Manuscript | undefined, content: Content): Bilingual | undefined {
  if (!source) return undefined;
  if (source.id === story.id) return itself;
  if (source.frontMatter.value?.translationOf === story.id) return mutual(source.id);
  const status = source.frontMatter.value?.status;
  if (story.frontMatter.value?.status === 'published' && status !== undefined && status !== 'published')
    return absent(source.id);
  const lang = storyLanguage(story, content);
  return lang === storyLanguage(source, content) ? sameLanguage(lang) : undefined;
}

const itself: Bilingual = {
  fr: {
    message: 'Un récit n’est pas sa propre traduction.',
    remedy: 'Nommez le récit d’origine, ou retirez la ligne.',
  },
  en: { message: 'A story is not its own translation.', remedy: 'Name the original story, or remove the line.' },
};

const mutual = (id: string): Bilingual => ({
  fr: {
    message: `« ${id} » dit déjà être la traduction de ce récit.`,
    remedy: 'Gardez la ligne dans celui des deux qui a été traduit.',
  },
  en: {
    message: `“${id}” already says that it is the translation of this story.`,
    remedy: 'Keep the line in the one that was translated.',
  },
});

const absent = (id: string): Bilingual => ({
  fr: {
    message: `Le récit d’origine, « ${id} », n’est pas publié.`,
    remedy: 'Publiez-le, ou retirez la ligne.',
  },
  en: { message: `The original story, “${id}”, is not published.`, remedy: 'Publish it, or remove the line.' },
});

const sameLanguage = (lang: string): Bilingual => ({
  fr: {
    message: `Les deux textes sont dans la même langue (${lang}).`,
    remedy: 'Indiquez la langue de la traduction avec « lang », ou retirez la ligne.',
  },
  en: {
    message: `Both texts are in the same language (${lang}).`,
    remedy: 'Tell the language of the translation with “lang”, or remove the line.',
  },
});
