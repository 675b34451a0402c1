// Chosen stories → the sheet of a volume in preparation, a line a text: an editor moves lines, and that is the order.
import { collatorOf } from '../model/filing/alphabet.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';
import { bookWords } from '../words/book/book-words.ts';
import { listed, quoted } from './yaml-words.ts';

/** A story as a volume may hold it. */
export interface Candidate {
  id: string;
  facts: StoryFrontMatter;
}

/** What stories must be, each where it is given. */
export interface Query {
  series?: readonly string[];
  kinds?: readonly string[];
  /** First and last day of publication, YYYY-MM-DD. */
  from?: string;
  to?: string;
}

interface VolumeAnswers {
  title: string;
  subtitle?: string;
  tome?: number;
  /** YYYY-MM-DD */
  date: string;
  lang: string;
  licence: string;
  /** `#8a2f2f` */
  accent?: string;
  editors?: readonly string[];
  stories: readonly Candidate[];
  /** Series id → its title, in which parts are named. */
  seriesTitles: ReadonlyMap<string, string>;
}

/** The stories that answer to a query, in the order in which they were published; what was withdrawn answers to none. */
export function queried(stories: readonly Candidate[], { series, kinds, from, to }: Query, lang: string): Candidate[] {
  const { compare } = collatorOf(lang);
  return stories
    .filter(({ facts }) => facts.status !== 'withdrawn')
    .filter(({ facts }) => !series || (facts.series !== undefined && series.includes(facts.series)))
    .filter(({ facts }) => !kinds || kinds.includes(facts.kind))
    .filter(({ facts }) => (!from || facts.published >= from) && (!to || facts.published <= to))
    .sort((a, b) => a.facts.published.localeCompare(b.facts.published) || compare(a.facts.title, b.facts.title));
}

export function volumeText(answers: VolumeAnswers): string {
  const { title, subtitle, tome, date, lang, licence, accent, editors = [], stories } = answers;
  const front = stories.filter(({ facts }) => facts.kind === 'foreword');
  const parts = partsOf(answers);
  const lines = [
    `title: ${quoted(title)}`,
    ...(subtitle ? [`subtitle: ${quoted(subtitle)}`] : []),
    ...(tome === undefined ? [] : [`tome: ${tome}`]),
    ...(editors.length > 0 ? [`editors: ${listed(editors)}`] : []),
    '# Le jour de parution, à fixer.',
    `published: ${date}`,
    '# En préparation : montré nulle part. Retirez cette ligne quand le volume est prêt.',
    'status: draft',
    `lang: ${quoted(lang)}`,
    `licence: ${quoted(licence)}`,
    ...(accent ? [`cover: { accent: "${accent}" }`] : []),
    ...(front.length > 0 ? ['front:', ...front.map((story) => entryLine(story, '  '))] : []),
    ...(parts.length > 0
      ? [
          '# Déplacez les lignes pour changer l’ordre, ajoutez ou renommez des parties.',
          'parts:',
          ...parts.flatMap(partLines),
        ]
      : [
          `# Les textes viendront ici : parts: [{ title: ${bookWords(lang).firstPart}, stories: [un-recit] }]`,
          'parts: []',
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

interface Part {
  title: string;
  stories: Candidate[];
}

/** A part a series, in the order of their first texts; what is of no series comes last. */
function partsOf({ stories, seriesTitles, lang }: VolumeAnswers): Part[] {
  const held = stories.filter(({ facts }) => facts.kind !== 'foreword');
  const groups = Map.groupBy(held, ({ facts }) => facts.series ?? '');
  const named = [...groups].filter(([id]) => id !== '');
  const rest = groups.get('');
  const { firstPart, otherTexts } = bookWords(lang);
  const last = rest ? [{ title: named.length > 0 ? otherTexts : firstPart, stories: rest }] : [];
  return [...named.map(([id, own]) => ({ title: seriesTitles.get(id) ?? id, stories: own })), ...last];
}

function partLines({ title, stories }: Part): string[] {
  return [`  - title: ${quoted(title)}`, '    stories:', ...stories.map((story) => entryLine(story, '      '))];
}

/** The title stands beside the id, and what keeps the text from being printed as it is. */
function entryLine({ id, facts }: Candidate, indent: string): string {
  const missing = (['pdf', 'epub'] as const).filter((output) => !facts.consent.outputs.includes(output));
  const kept = [
    ...(facts.status === 'published' ? [] : ['pas encore publié']),
    ...(missing.length > 0 ? [`accord sans ${missing.join(' ni ')}`] : []),
  ];
  const title = facts.title.replace(/\s+/g, ' ');
  return `${indent}- ${quoted(id)} # ${title}${kept.length > 0 ? ` (${kept.join(' ; ')})` : ''}`;
}
