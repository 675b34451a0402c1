// What a file of Markdown says above its text, in YAML, as Jekyll, Hugo, Ghost and Obsidian do.
import { readYaml } from '../../read/yaml.ts';
import type { Arrival, Loss } from '../arrival.ts';

interface Read {
  facts: Partial<Arrival>;
  /** The words that become those of the story. */
  words: string;
  text: string;
}

export function readFacts(source: string, losses: Loss[]): Read {
  const [whole = '', fence, own] = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (own === undefined) return { facts: {}, words: '', text: source };
  // Hugo's own (TOML): a fact a line is read as it would be in YAML.
  const yaml = fence === '+++' ? own.replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: ') : own;
  const { value } = readYaml(yaml);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (fence !== '+++') return { facts: {}, words: '', text: source };
    losses.push({ kind: 'surroundings', words: own, place: 'en-tête' });
    return { facts: {}, words: '', text: source.slice(whole.length) };
  }
  const said = new Map(Object.entries(value));
  const title = first(said, 'title', 'titre');
  const summary = first(said, 'description', 'summary', 'excerpt', 'subtitle');
  const lang = /^[a-z]{2,3}(?:-[A-Z]{2})?$/.exec(first(said, 'lang', 'language') ?? '')?.[0];
  const published = /^\d{4}-\d\d-\d\d/.exec(first(said, 'date', 'published', 'pubDate', 'published_at') ?? '')?.[0];
  const url = /^https?:\/\/.*/.exec(first(said, 'canonical_url', 'canonicalUrl', 'url') ?? '')?.[0];
  for (const [key, left] of said)
    if (!KNOWN.has(key) && left !== null && left !== '' && losses.length < 50)
      losses.push({ kind: 'surroundings', words: `${key}: ${written(left)}`, place: 'en-tête' });
  const authors = listOf(said, 'author', 'authors', 'auteur');
  const themes = listOf(said, 'tags', 'categories', 'themes').map((tag) => tag.replace(/^#/, ''));
  tellTheRest(said, [title, summary, lang, published, url, ...authors, ...themes], losses);
  return {
    facts: {
      ...(title && { title }),
      ...(summary && { summary }),
      ...(lang && { lang }),
      ...(published && { published }),
      ...(url && { url }),
      authors,
      themes,
    },
    words: [title, summary].filter(Boolean).join('\n'),
    text: source.slice(whole.length),
  };
}

/** What a key that is known says, and that was not understood: `author: {name: …}`, « 14 mars 2026 », a second title. */
function tellTheRest(said: ReadonlyMap<string, unknown>, taken: readonly (string | undefined)[], losses: Loss[]): void {
  const isOne = (words: string) =>
    taken.includes(words) || taken.includes(/^\d{4}-\d\d-\d\d/.exec(words)?.[0] ?? words);
  const isTaken = (one: unknown) => {
    const words = String(one).trim().replace(/^#/, '');
    return isOne(words) || words.split(/\s*,\s*/).every((part) => isOne(part.replace(/^#/, '')));
  };
  for (const [key, value] of said) {
    if (!KNOWN.has(key) || value === null || value === '') continue;
    const left = (Array.isArray(value) ? value : [value]).filter((one) => !isTaken(one));
    for (const one of left) losses.push({ kind: 'field', words: `${key}: ${written(one)}`, place: 'en-tête' });
  }
}

const KNOWN = new Set(
  'title titre description summary excerpt subtitle lang language date published pubDate published_at canonical_url canonicalUrl url author authors auteur tags categories themes'.split(
    ' ',
  ),
);

function first(said: ReadonlyMap<string, unknown>, ...keys: string[]): string | undefined {
  const found = keys
    .map((key) => said.get(key))
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? undefined : String(found).trim() || undefined;
}

function listOf(said: ReadonlyMap<string, unknown>, ...keys: string[]): string[] {
  const found = keys.map((key) => said.get(key)).find((value) => typeof value === 'string' || Array.isArray(value));
  const all = Array.isArray(found) ? found : typeof found === 'string' ? found.split(/\s*,\s*/) : [];
  return all
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .map((value) => value.trim())
    .slice(0, 10);
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 200);
}
