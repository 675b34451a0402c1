// A number → an anthology of that many stories: seeded, in French words, two tomes, people who meet each other.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mulberry32 } from '../../src/model/sky/random.ts';
import { photograph } from './synthetic-pictures.ts';

const WORDS = `le la les un une des ce cette ces mon ma notre leur qui que dont où quand comme si parce mais donc puis
rencontre réseau message café matin soir semaine année ville rue gare quai librairie atelier bureau table chaise lampe
écran voix main regard lettre phrase mot silence promesse hasard détour retour départ arrivée voyage pluie lumière neige
écrire lire répondre attendre venir partir revenir parler écouter chercher trouver perdre garder ouvrir fermer croire
inconnu discret ancien lointain proche patient drôle sérieux premier dernier long court clair simple juste vrai
toujours jamais souvent parfois bientôt enfin presque encore déjà ensemble œuvre cœur sœur été hôtel forêt échange`
  .split(/\s+/)
  .filter(Boolean);
const NETWORKS = ['linkedin', 'facebook', 'twitter', 'mastodon', 'blog'];
const THEMES = ['emploi', 'entraide', 'culture', 'territoire'];
const CITIES = ['Rennes', 'Brest', 'Lille', 'Marseille', 'Lyon', 'Nantes', 'Québec', 'Dakar'];

/**
 * Writes a content folder of `count` stories, over fifteen years. The same count gives the same bytes.
 * @param words of each story @param pictured whether a third of the stories have a photograph and half of the people a portrait
 */
export async function writeSyntheticContent(
  folder: string,
  count: number,
  words = 900,
  pictured = false,
): Promise<void> {
  const random = mulberry32(count);
  const people = Math.max(2, Math.round(count / 3));
  await write(folder, 'site.yaml', SITE);
  await write(folder, 'vocabularies/networks.yaml', NETWORKS.map((id) => `- { id: ${id}, label: ${id} }\n`).join(''));
  await write(folder, 'vocabularies/themes.yaml', THEMES.map((id) => `- { id: ${id}, label: ${id} }\n`).join(''));
  await write(folder, 'series/rencontres.yaml', SERIES);
  for (const page of ['a-propos', 'contribuer', 'mentions-legales', 'accessibilite', 'confidentialite']) {
    await write(
      folder,
      `pages/${page}.mdx`,
      `---\ntitle: ${page}\ndescription: Une page du banc d’essai.\n---\n\nUne page.\n`,
    );
  }
  for (let index = 0; index < people; index++) await write(folder, `people/${personId(index)}.yaml`, person(index));
  for (let index = 0; index < count; index++)
    await write(folder, `stories/${storyId(index)}/story.mdx`, story({ index, people, words }, random));
  if (pictured) await addPictures(folder, count, people);
  const half = Math.ceil(count / 2);
  await write(folder, 'volumes/tome-1.yaml', volume(1, 0, half));
  await write(folder, 'volumes/tome-2.yaml', volume(2, half, count));
}

function story(
  { index, people, words: most }: Record<'index' | 'people' | 'words', number>,
  random: () => number,
): string {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const author = index % people;
  const met = (author + 1 + Math.floor(random() * (people - 1))) % people;
  const sentences: string[] = [];
  for (let words = 0; words < most; ) {
    const length = 6 + Math.floor(random() * 16);
    const sentence = Array.from({ length }, () => pick(WORDS)).join(' ');
    sentences.push(`${sentence[0]?.toUpperCase()}${sentence.slice(1)}${pick(['.', '.', '.', ' !', ' ?', '…'])}`);
    words += length;
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 6) }, (_, part) =>
    sentences.slice(part * 6, part * 6 + 6).join(' '),
  );
  paragraphs.splice(
    4,
    0,
    '## Le second temps',
    '<PullQuote by="Une voix">\n\nNous nous connaissions déjà.\n\n</PullQuote>',
  );
  paragraphs.push('Une dernière phrase avec sa note[^1].', '[^1]: Une note de bas de page.');
  return `---
title: Récit ${index + 1}, ${pick(WORDS)} et ${pick(WORDS)}
kind: encounter
authors: [${personId(author)}]
summary: Un récit du banc d’essai, dont les mots sont tirés au sort pour que la machine ait de quoi lire, composer et imprimer.
published: ${2026 - (index % 15)}-0${1 + (index % 6)}-${String(1 + (index % 28)).padStart(2, '0')}
status: published
series: rencontres
themes: [${pick(THEMES)}]
networks: [${pick(NETWORKS)}]
places: [${pick(CITIES)}]
people: [${personId(met)}]
encounters:
  - with: [${personId(met)}]
    via: ${pick(NETWORKS)}
    direction: ${pick(['online-to-irl', 'online-only', 'irl-to-online'])}
    evidence: Nous nous connaissions déjà.
licence: CC-BY-4.0
consent: { ref: c-${index + 1000}, date: 2026-01-01, outputs: [web, pdf, epub, print, social] }
---

${paragraphs.join('\n\n')}
`;
}

function person(index: number): string {
  const city = CITIES[index % CITIES.length];
  return `displayName: Personne ${index + 1} ${city}
givenName: Personne ${index + 1}
familyName: ${city}
bio: Une personne du banc d’essai, qui vit à ${city}.
identifiability: pseudonym
`;
}

function volume(tome: number, from: number, to: number): string {
  const ids = Array.from({ length: to - from }, (_, index) => storyId(from + index));
  const parts = [ids.slice(0, Math.ceil(ids.length / 2)), ids.slice(Math.ceil(ids.length / 2))].filter(
    (part) => part.length > 0,
  );
  const list = parts
    .map((part, index) => `  - title: Partie ${index + 1}\n    stories: [${part.join(', ')}]\n`)
    .join('');
  return `title: Banc d’essai
tome: ${tome}
ofTomes: 2
editors: [${personId(0)}]
published: 2026-06-01
licence: CC-BY-4.0
parts:
${list}`;
}

const storyId = (index: number) => `recit-${String(index + 1).padStart(5, '0')}`;
const personId = (index: number) => `personne-${String(index + 1).padStart(5, '0')}`;

const SITE = `name: Banc d’essai
description: Une anthologie fabriquée pour mesurer le temps que prennent les pages, les cartes, les livres et l’index de recherche.
url: https://banc.example.org
demonstration: true
publisher: { name: Banc d’essai, address: "1 rue de l’Essai, 35000 Rennes" }
legal: { director: Personne 1, host: { name: Hébergeur, address: "2 rue de l’Essai, 35000 Rennes" } }
licence: CC-BY-4.0
`;
/** Of a person who is shown. */
const CONSENT = 'consent: { ref: c-0001, date: 2026-01-01, outputs: [web, pdf, epub, print, social] }\n';
const SERIES = `title: Rencontres
description: Une collection du banc d’essai, qui réunit tous les récits que la machine a tirés au sort pour se mesurer elle-même.
accent: "#8a2f2f"
`;

/** Beside the sheets and the stories that are there already. */
async function addPictures(folder: string, count: number, people: number): Promise<void> {
  const [photo, portrait] = await Promise.all([photograph(2400, 1600), photograph(1200, 1500)]);
  for (let index = 0; index < count; index += 3) {
    const file = `stories/${storyId(index)}/story.mdx`;
    const text = await readFile(join(folder, file), 'utf8');
    const cover = 'cover: { src: ./photo.jpg, alt: Des taches de couleur sous un grain }';
    await write(folder, file, text.replace('licence:', `${cover}\nlicence:`));
    await write(folder, `stories/${storyId(index)}/photo.jpg`, photo);
  }
  for (let index = 0; index < people; index += 2) {
    const file = `people/${personId(index)}.yaml`;
    const text = await readFile(join(folder, file), 'utf8');
    await write(folder, file, `${text}portrait: { alt: Des taches de couleur sous un grain }\n${CONSENT}`);
    await write(folder, `people/${personId(index)}.jpg`, portrait);
  }
}

async function write(folder: string, file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}
