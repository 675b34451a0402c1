// What a file says above its text between two lines of dashes, as Jekyll, Hugo, Ghost and Obsidian do: YAML, TOML, or facts a line.
import { readYaml } from '../../read/yaml.ts';
import type { Arrival, Loss } from '../arrival.ts';
import { type Entry, entriesOf, lineEntries } from './front-matter-entries.ts';
import { factsOfEntries, isMap } from './front-matter-facts.ts';
import { type Fact, factOf, isPersonal } from './head-facts.ts';

interface FrontMatter {
  /** What is of the text alone; what is of people is judged with what is typed below. */
  facts: Partial<Arrival>;
  said: Fact[];
  /** Keys that name who signs, to be told where their names do not. */
  signed: { names: string[]; words: string }[];
  /** The words that become those of the story. */
  words: string;
  text: string;
}

export function readFrontMatter(source: string, losses: Loss[]): FrontMatter {
  const none = { facts: {}, said: [], signed: [], words: '', text: source };
  const [whole = '', fence = '', own] = FENCED.exec(source) ?? [];
  if (own === undefined) return none;
  const entries = read(own, fence === '+++');
  const text = source.slice(whole.length);
  if (entries) {
    const comments = own.split('\n').filter((line) => /^\s*#/.test(line));
    losses.push(...comments.map((line): Loss => ({ kind: 'comment', words: line.trim(), place: 'en-tête' })));
    return { ...factsIn(entries, losses), text };
  }
  if (fence !== '+++') return none;
  losses.push({ kind: 'surroundings', words: own, place: 'en-tête' });
  return { ...none, text };
}

const FENCED = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/;

function read(own: string, isToml: boolean): Entry[] | undefined {
  // Hugo's own: a fact a line is read as it would be in YAML, whatever part it is of.
  const asYaml = () => own.replace(/^\[.*\][ \t]*$/gm, '').replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: ');
  const { value } = readYaml(isToml ? asYaml() : own);
  if (!isMap(value)) return lineEntries(own);
  const entries = entriesOf(value, own);
  // « Il dit : bonjour », between two rules.
  const isMeant = ({ key, name }: Entry) => !/\s/.test(key) || KNOWN.has(name) || isPersonal(factOf(name, ''));
  return entries.some(isMeant) ? entries : undefined;
}

/** The keys by which tools say each, as plain words. */
const KEYS = {
  title: ['title', 'titre'],
  summary: ['description', 'summary', 'excerpt', 'subtitle'],
  lang: ['lang', 'language', 'langue'],
  published: ['published', 'pub date', 'published at', 'publish date', 'date published', 'publication date'],
  date: ['date'],
  url: ['canonical url', 'url'],
  themes: ['tags', 'categories', 'themes'],
};
const KNOWN = new Set(Object.values(KEYS).flat());

function factsIn(entries: readonly Entry[], losses: Loss[]): Omit<FrontMatter, 'text'> {
  const title = first(entries, KEYS.title);
  const summary = first(entries, KEYS.summary);
  const lang = /^[a-z]{2,3}(?:-[A-Z]{2})?$/.exec(first(entries, KEYS.lang) ?? '')?.[0];
  const url = /^https?:\/\/.*/.exec(first(entries, KEYS.url) ?? '')?.[0];
  const day = first(entries, isPost(entries) ? [...KEYS.published, ...KEYS.date] : KEYS.published) ?? '';
  const published = /^\d{4}-\d\d-\d\d/.exec(day)?.[0];
  const themes = listOf(entries, KEYS.themes).map((tag) => tag.replace(/^#/, ''));
  const others = entries.filter(({ name }) => !KNOWN.has(name));
  const { said, signed } = factsOfEntries(others);
  for (const { value, words } of others)
    if (value !== null && value !== '' && !signed.some((one) => one.words === words))
      losses.push({ kind: 'surroundings', words, place: 'en-tête' });
  tellTheRest(entries, [title, summary, lang, published, url, ...themes], losses);
  return {
    facts: {
      ...(title && { title }),
      ...(summary && { summary }),
      ...(lang && { lang }),
      ...(published && { published }),
      ...(url && { url }),
      themes,
    },
    ...{ said, signed },
    words: [title, summary].filter(Boolean).join('\n'),
  };
}

/** Whether it stands on a site: « date » alone is most often the day on which a text was written. */
function isPost(entries: readonly Entry[]): boolean {
  return entries.some(({ name, value }) => (name === 'draft' ? value === false : OF_SITE.has(name)));
}

const OF_SITE = new Set([...KEYS.url, 'permalink', 'slug', 'layout', 'post status', 'aliases', 'original url']);

/** What a key that is known says, and that was not understood: « 14 mars 2026 », a second title. */
function tellTheRest(entries: readonly Entry[], taken: readonly (string | undefined)[], losses: Loss[]): void {
  const isOne = (words: string) =>
    taken.includes(words) || taken.includes(/^\d{4}-\d\d-\d\d/.exec(words)?.[0] ?? words);
  const isTaken = (one: unknown) => {
    const words = String(one).trim().replace(/^#/, '');
    return isOne(words) || words.split(/\s*,\s*/).every((part) => isOne(part.replace(/^#/, '')));
  };
  for (const { key, name, value } of entries) {
    if (!KNOWN.has(name) || value === null || value === '') continue;
    const left = (Array.isArray(value) ? value : [value]).filter((one) => !isTaken(one));
    for (const one of left) losses.push({ kind: 'field', words: `${key}: ${written(one)}`, place: 'en-tête' });
  }
}

function first(entries: readonly Entry[], names: readonly string[]): string | undefined {
  const found = names
    .map((name) => entries.find((entry) => entry.name === name)?.value)
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? undefined : String(found).trim() || undefined;
}

function listOf(entries: readonly Entry[], names: readonly string[]): string[] {
  const found = names
    .map((name) => entries.find((entry) => entry.name === name)?.value)
    .find((value) => typeof value === 'string' || Array.isArray(value));
  const all = Array.isArray(found) ? found : typeof found === 'string' ? found.split(/\s*,\s*/) : [];
  return all
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .map((value) => value.trim())
    .slice(0, 10);
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
