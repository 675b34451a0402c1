// An erratum says what the text says today: the wrong words are gone from it, and the right ones are there.
import type { Manuscript } from '../../read/manuscript.ts';
import type { VolumeSheet } from '../../read/schema/volume.ts';
import { fieldPassages } from '../fields.ts';
import { type Passage, placeOf } from '../passages.ts';
import type { Bilingual } from '../problem.ts';
import { proseOf } from '../prose-passages.ts';
import { STORY } from '../read-fields.ts';
import type { Rule } from '../rule.ts';
import { sameWords } from '../same-words.ts';
import { shown } from '../shown.ts';
import { isFound, wholeIndex } from '../words-in.ts';

export const rule: Rule = {
  id: 'erratum',
  severity: 'error',
  fr: {
    title: 'Un erratum ne dit pas ce que le récit dit',
    what: 'Dans les errata d’un volume, les mots de « was » ne se trouvent plus dans le récit, et ceux de « now » s’y trouvent, dans le texte entier ou dans l’abrégé que ce volume imprime. Les espaces, les guillemets, les apostrophes et la mise en forme peuvent différer ; les mots et les majuscules, non.',
    why: 'Un livre annonce que son texte tient compte de ses errata. Une correction annoncée mais pas faite trompe qui la cherche.',
  },
  en: {
    title: 'An erratum does not say what the story says',
    what: 'In the errata of a volume, the words of “was” are no longer in the story, and those of “now” are in it, in the whole text or in the condensed one that this volume prints. Spaces, quotes, apostrophes and formatting may differ; words and capitals may not.',
    why: 'A book says that its text includes its errata. A correction that is told but not made misleads whoever looks for it.',
  },
  example: {
    part: 'file',
    file: 'volumes/tome-1.yaml',
    wrong: exampleVolume('was: café, now: thé'),
    right: exampleVolume('was: thé debout, now: café debout'),
  },
  *find(content) {
    const stories = new Map(content.stories.map((story) => [story.id, story]));
    for (const { value, file, yaml } of content.volumes) {
      for (const [index, { story: id, was, now }] of (value?.errata ?? []).entries()) {
        const story = stories.get(id);
        const texts = value && textsIn(value, id);
        // A story that is missing, elsewhere, withdrawn or cannot be read is told by another rule.
        if (!texts || !isReadable(story) || story.frontMatter.value?.status === 'withdrawn') continue;
        const files = [story.body.file, texts.has('condensed') && story.condensed?.file];
        const passages = [...proseOf(content).filter(({ file }) => files.includes(file)), ...factsOf(story)];
        const at = (key: string) => ({ file, position: yaml.locate(['errata', index, key]) });
        const wrong = passages.find((passage) => remains(passage.words, was, now));
        if (wrong) yield { ...at('was'), words: shown(was, 60), ...stillThere(shown(was, 60), placeIn(wrong, was)) };
        if (!isFound(now, sameWords(passages.map(({ words }) => words).join('\n'))))
          yield { ...at('now'), words: shown(now, 60), ...notThere(shown(now, 60), story.body.file) };
      }
    }
  },
};

function exampleVolume(words: string): string {
  return `title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [un-cafe]\nerrata:\n  - { date: 2026-06-20, story: un-cafe, ${words} }\n`;
}

function isReadable(story: Manuscript | undefined): story is Manuscript {
  if (!story?.frontMatter.value || !story.body.tree) return false;
  return story.condensed === undefined || story.condensed.tree !== undefined;
}

/** Which texts of a story a volume prints; undefined where it prints none. */
function textsIn({ front, parts, back }: VolumeSheet, id: string): Set<string> | undefined {
  const entries = [...front, ...parts.flatMap(({ stories }) => stories), ...back].map((entry) =>
    typeof entry === 'string' ? { story: entry, text: 'full' } : entry,
  );
  const texts = new Set(entries.filter(({ story }) => story === id).map(({ text }) => text));
  return texts.size > 0 ? texts : undefined;
}

/** What readers see beside a text, and no advice on prose looks at: places, a firm, the first title, their dates. */
function factsOf({ frontMatter }: Manuscript): Passage[] {
  return STORY.flatMap(({ path, as }) => (as === 'prose' ? [] : [...fieldPassages(frontMatter, path)]));
}

/** Whether the wrong words stand anywhere but inside the right ones: « Brest » is gone from « Brest même ». */
function remains(text: string, was: string, now: string): boolean {
  const [normal, wrong, right] = [sameWords(text), sameWords(was), sameWords(now)];
  // A correction of signs alone is compared as it is typed.
  if (wrong === right) return wholeIndex(text.normalize('NFC'), was.normalize('NFC'), 0) >= 0;
  const corrected = allOf(normal, right);
  return allOf(normal, wrong).some(
    (start) => !corrected.some((from) => from <= start && start + wrong.length <= from + right.length),
  );
}

/** Every place of whole words. */
function allOf(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = wholeIndex(text, words, 0); at >= 0; at = wholeIndex(text, words, at + 1)) found.push(at);
  return found;
}

function placeIn(passage: Passage, words: string): { file: string; line: number } {
  const index = Math.max(0, passage.words.indexOf(words));
  return { file: passage.file, line: placeOf(passage, index).line };
}

const notThere = (now: string, file: string): Bilingual => ({
  fr: {
    message: `Les mots corrigés, « ${now} », ne se trouvent pas dans ${file}.`,
    remedy: 'Corrigez le récit, ou recopiez dans « now » les mots qu’il dit aujourd’hui.',
  },
  en: {
    message: `The corrected words, “${now}”, are not in ${file}.`,
    remedy: 'Correct the story, or copy in “now” the words that it says today.',
  },
});

const stillThere = (was: string, { file, line }: { file: string; line: number }): Bilingual => ({
  fr: {
    message: `Les mots à corriger, « ${was} », se lisent encore dans ${file}, à la ligne ${line}.`,
    remedy: 'Corrigez-les là. S’ils y sont justes, citez dans « was » et « now » quelques mots de plus.',
  },
  en: {
    message: `The words to correct, “${was}”, are still read in ${file}, on line ${line}.`,
    remedy: 'Correct them there. If they are right there, quote a few more words in “was” and “now”.',
  },
});
