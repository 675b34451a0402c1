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
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (whole === undefined || yaml === undefined) return { facts: {}, words: '', text: source };
  const { value } = readYaml(yaml);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { facts: {}, words: '', text: source };
  const said = new Map(Object.entries(value));
  const title = first(said, 'title', 'titre');
  const summary = first(said, 'description', 'summary', 'excerpt', 'subtitle');
  const lang = first(said, 'lang', 'language');
  const published = /^\d{4}-\d\d-\d\d/.exec(first(said, 'date', 'published', 'pubDate', 'published_at') ?? '')?.[0];
  const url = first(said, 'canonical_url', 'canonicalUrl', 'url');
  for (const [key, left] of said)
    if (!KNOWN.has(key) && left !== null && left !== '' && losses.length < 50)
      losses.push({ kind: 'surroundings', words: `${key}: ${written(left)}`, place: 'en-tête' });
  return {
    facts: {
      ...(title && { title }),
      ...(summary && { summary }),
      ...(lang && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(lang) && { lang }),
      ...(published && { published }),
      ...(url && /^https?:\/\//.test(url) && { url }),
      authors: listOf(said, 'author', 'authors', 'auteur'),
      themes: listOf(said, 'tags', 'categories', 'themes').map((tag) => tag.replace(/^#/, '')),
    },
    words: [title, summary].filter(Boolean).join('\n'),
    text: source.slice(whole.length),
  };
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
