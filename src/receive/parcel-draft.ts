// A parcel of the writing page → the files of its draft: its story as it was written, under ids that are free here.
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { stringify } from 'yaml';
import { referencesIn } from '../check/rules/schema-keys.ts';
import type { Parcel } from '../import/parcel.ts';
import { PLACEHOLDER_VALUES, PLACEHOLDERS } from '../model/placeholders.ts';
import type { CleanPicture } from '../pictures/clean.ts';
import type { Content } from '../read/content.ts';
import { isElementName } from '../read/elements.ts';
import { frontMatterOf } from '../read/front-matter.ts';
import { parseStory } from '../read/parse.ts';
import type { PersonSheet } from '../read/schema/person.ts';
import { storySchema } from '../read/schema/story.ts';
import { readYaml } from '../read/yaml.ts';
import { freeId } from '../start/free-id.ts';
import { storyId } from '../start/new-story.ts';
import type { Draft, DraftSetting } from './draft.ts';
import { idsOf } from './draft-front-matter.ts';
import { personNamed } from './people.ts';
import type { Signatures } from './signatures.ts';
import { yamlOf } from './yaml-of.ts';

/** Pictures that were decoded and written again; those that could not be are absent. */
interface ParcelPictures {
  pictures: ReadonlyMap<string, CleanPicture>;
  portraits: ReadonlyMap<string, CleanPicture>;
}

/** Undefined where its front matter cannot be read. Nobody has consented here yet, whatever it says. */
export function parcelDraft(parcel: Parcel, clean: ParcelPictures, setting: DraftSetting): Draft | undefined {
  const { taken, day } = setting;
  const front = frontMatterOf(parcel.story);
  const facts = factsOf(parcel);
  const { tree } = parseStory(parcel.story, setting.parser);
  // What is no text of the dialect is none of the writing page's.
  if (!facts || !tree || holdsCode(tree)) return undefined;
  const title = titleIn(facts);
  const id = freeId(storyId(title), taken.stories);
  taken.stories.add(id);
  const people = peopleOf(parcel, clean, setting);
  const losses: Draft['losses'] = [...(parcel.letter ?? [])];
  const own = withOwnTerms(renamed(facts, people.ids), setting.content, losses);
  const yaml = yamlOf({
    ...own,
    status: 'draft',
    ...(setting.series && { series: setting.series }),
    consent: { ref: PLACEHOLDER_VALUES.reference, date: day, outputs: ['web'] },
  });
  const body = parcel.story.slice(front?.bodyStart ?? 0).trimStart();
  const files = new Map<string, string | Uint8Array>([[`stories/${id}/story.mdx`, `---\n${yaml}---\n\n${body}`]]);
  // Its picture did not come: the draft still names it, and the check says where.
  for (const name of picturesIn(tree)) if (!parcel.pictures.has(name)) losses.push({ kind: 'picture', words: name });
  for (const name of parcel.pictures.keys()) {
    const picture = clean.pictures.get(name);
    if (picture && /^[\w.-]+$/.test(name)) files.set(`stories/${id}/${name}`, picture.bytes);
    else losses.push({ kind: 'picture', words: name });
  }
  for (const [path, bytes] of people.files) files.set(path, bytes);
  const agreements = Object.entries(parcel.note.agreements ?? {}).flatMap(([person, said]) => {
    const known = people.ids.get(person);
    return known ? [{ id: known, said }] : [];
  });
  return {
    id,
    title,
    files,
    losses,
    signatures: { ...people.signatures, agreements },
    todo: missingIn(own),
    allowed: allowedIn(facts),
    difference: { missing: [], added: [] },
    isTooLong: false,
  };
}

const UNCHOSEN = [PLACEHOLDER_VALUES.reference];

/** What holds the words of the model still. */
function missingIn({ authors, summary, themes, encounters }: Facts): Draft['todo'] {
  const holds = (value: unknown, words: string) => JSON.stringify(value ?? '').includes(JSON.stringify(words));
  return [
    ...(holds(authors, PLACEHOLDER_VALUES.reference) ? (['author'] as const) : []),
    ...(summary === PLACEHOLDERS.summary ? (['summary'] as const) : []),
    ...(themes === UNCHOSEN ? (['theme'] as const) : []),
    ...(holds(encounters, PLACEHOLDERS.evidence) || holds(encounters, PLACEHOLDER_VALUES.met)
      ? (['evidence'] as const)
      : []),
    'consent',
  ];
}

/** What the head of a parcel's story says of it; nothing where it cannot be read. */
export function saidOf(parcel: Parcel): { title: string; allowed: string } | undefined {
  const facts = factsOf(parcel);
  return facts && { title: titleIn(facts), allowed: allowedIn(facts) };
}

function factsOf({ story }: Parcel): Facts | undefined {
  const front = frontMatterOf(story);
  const facts = front && readYaml(front.yaml).value;
  return isFacts(facts) ? facts : undefined;
}

function titleIn({ title }: Facts): string {
  return typeof title === 'string' ? title : 'recit';
}

/** « CC-BY-4.0 ; web, epub » */
function allowedIn({ licence, consent }: Facts): string {
  const outputs = wordsOf(isFacts(consent) ? consent.outputs : undefined);
  return [typeof licence === 'string' ? licence : '', outputs.join(', ')].filter(Boolean).join('\u202f; ');
}

/** It may come from the writing page of another site: what this one does not have is told, and left to be completed. */
function withOwnTerms(facts: Record<string, unknown>, content: Content, losses: Draft['losses']) {
  const themes = idsOf(content, 'themes', wordsOf(facts.themes), losses);
  const networks = idsOf(content, 'networks', wordsOf(facts.networks), losses);
  const own = { ...facts, themes: themes.length > 0 ? themes : UNCHOSEN, networks };
  const isOurs = content.series.some(({ id }) => id === facts.series);
  if (typeof facts.series === 'string' && !isOurs) losses.push({ kind: 'field', words: facts.series, place: 'series' });
  const gone = [...(networks.length > 0 ? [] : ['networks']), ...(isOurs ? [] : ['series'])];
  return Object.fromEntries(Object.entries(own).filter(([key]) => !gone.includes(key)));
}

function wordsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}

/** Of its own folder. */
function picturesIn(node: Nodes): string[] {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const attributes = isElement ? node.attributes : [];
  const src = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'src')?.value;
  const shown = node.type === 'image' ? node.url : typeof src === 'string' ? src : undefined;
  const names = shown?.startsWith('./') ? [shown.slice(2)] : [];
  return 'children' in node ? [...names, ...(node.children as Nodes[]).flatMap(picturesIn)] : names;
}

/** A module, an expression that is no comment, an element of nobody's dialect. */
function holdsCode(node: Nodes): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (!isElementName(node.name ?? '')) return true;
  } else if (node.type.startsWith('mdx') && 'value' in node) return !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
  return 'children' in node && (node.children as Nodes[]).some(holdsCode);
}

/** Of the people of a parcel, as they are printed. */
export function namesIn(parcel: Parcel): string[] {
  return [...namesById(parcel).values()];
}

/** The same, by their id in the parcel. */
export function namesById({ people }: Parcel): Map<string, string> {
  return new Map([...people].map(([id, text]) => [id, (readYaml(text).value as PersonSheet).displayName]));
}

interface People {
  /** The id in the parcel → the id here. */
  ids: Map<string, string>;
  files: Map<string, string | Uint8Array>;
  signatures: Signatures;
}

/** Who has a sheet here keeps it; the parcel's own is written for the others, without its consent. */
function peopleOf(
  { people }: Parcel,
  { portraits }: ParcelPictures,
  { content, taken, answers }: DraftSetting,
): People {
  const found: People = { ids: new Map(), files: new Map(), signatures: noSignatures() };
  for (const [own, text] of people) {
    const { consent: _, ...sheet } = readYaml(text).value as PersonSheet;
    const match = personNamed(content, sheet.displayName);
    const answer = answers.get(sheet.displayName);
    const known = answer || (match.kind === 'known' ? match.id : undefined) || taken.people.get(sheet.displayName);
    if (known) {
      found.ids.set(own, known);
      continue;
    }
    if (match.kind === 'unsure' && answer === undefined)
      found.signatures.unsure.push({ name: sheet.displayName, ids: match.ids });
    const ids = new Set([...content.people.map(({ id }) => id), ...taken.people.values()]);
    const id = freeId(own, ids);
    taken.people.set(sheet.displayName, id);
    found.ids.set(own, id);
    const portrait = portraits.get(own);
    const { portrait: shown, ...bare } = sheet;
    const written = stringify(portrait && shown ? sheet : bare);
    found.signatures.sheets.set(id, written);
    found.files.set(`people/${id}.yaml`, written);
    if (portrait && shown) found.files.set(`people/${id}.${portrait.extension}`, portrait.bytes);
  }
  return found;
}

function noSignatures(): Signatures {
  return { authors: [], people: [], sheets: new Map(), namesakes: [], unsure: [], unknown: [] };
}

type Facts = Record<string, unknown>;

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same facts, each person under their id here; one whom nobody knows is to be completed. */
function renamed(facts: Facts, ids: ReadonlyMap<string, string>): Facts {
  const own = structuredClone(facts);
  for (const { path, to, id } of [...referencesIn(storySchema, own)]) {
    if (to === 'people') setAt(own, path, ids.get(id) ?? PLACEHOLDER_VALUES.reference);
  }
  return own;
}

function setAt(value: Facts, path: readonly PropertyKey[], id: string): void {
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<Facts>((part, key) => part[key as string] as Facts, value);
  holder[last] = id;
}
