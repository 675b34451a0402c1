// A small anthology made for the queries of queries.ts: what each text holds is what readers look for.
import type { FoundKind } from '../../../src/model/reading/found-kinds.ts';
import type { SearchDocument } from '../../../src/publish/search/documents.ts';

const FOLDERS: Record<FoundKind, string> = {
  story: 'recits',
  person: 'personnes',
  place: 'lieux',
  network: 'reseaux',
  theme: 'themes',
  series: 'collections',
  volume: 'volumes',
  page: '',
};

type Said = Partial<Pick<SearchDocument, 'unseen' | 'behind' | 'date' | 'choices'>>;

function document(kind: FoundKind, id: string, title: string, text: string[], said: Said = {}): SearchDocument {
  const own = { unseen: [], behind: [], choices: [], ...said };
  return { kind, path: `/${FOLDERS[kind]}/${id}/`, title, facts: {}, text, ...own };
}

export const CORPUS: readonly SearchDocument[] = [
  document(
    'story',
    'fanfare',
    'La fanfare du dimanche',
    [
      'L’harmonie municipale répète chaque dimanche derrière l’église, et c’est là que nous nous sommes parlé.',
      'Elle jouait du tuba, moi des cymbales. Aujourd’hui encore, quand j’entends un cuivre, je revois le préau et ses chaises empilées.',
    ],
    { unseen: ['Rennes', '#FanfareDeQuartier'], date: '2024-03-14' },
  ),
  document(
    'story',
    'phare',
    'Le gardien du phare',
    [
      'Il avait les yeux clairs des marins. Le phare d’Eckmühl veille sur la mer ; son gardien, lui, ne veille plus sur personne.',
      'On m’a dit qu’il écrivait des lettres à des inconnus, et qu’il les postait à Penmarc’h.',
    ],
    { unseen: ['Saint-Malo', 'Penmarc’h', '#GrandLarge'], date: '2023-07-02' },
  ),
  document(
    'story',
    'mere',
    'Ma mère à la fenêtre',
    [
      'Ma mère n’a jamais vu la ville de nuit. Elle cousait, elle chantait, elle attendait que je revienne de l’école.',
      'Un œil sur la rue, l’autre sur l’ouvrage : cœur à l’ouvrage, disait-elle.',
    ],
    { unseen: ['Roubaix', '#PortraitDeStartuper'], date: '2022-01-20' },
  ),
  document(
    'story',
    'cafe',
    'Un café à Montreuil',
    [
      'Nous avions rendez-vous au café des Œillets. Il est venu avec un bouquet, ex æquo avec le mien.',
      'Les serveurs apportaient des plateaux nationaux, disait-il en riant : un croissant, deux drapeaux.',
    ],
    { unseen: ['Montreuil', '@camille_oe', '#PremierEmploi'], date: '2025-05-05' },
  ),
  document(
    'story',
    'chevaux',
    'Les chevaux de la Camargue',
    [
      'Les chevaux couraient au bord des étangs. Le vieux berger connaissait chaque jument par son nom.',
      'Sa vieille jument blanche s’appelait Neige, et ses poulains n’étaient pas encore sevrés.',
    ],
    { unseen: ['Arles'], date: '2021-09-09' },
  ),
  document(
    'story',
    'nouvelles',
    'De nouvelles voisines',
    [
      'Deux nouvelles voisines ont emménagé au printemps. Leurs belles plantes ont envahi la cage d’escalier.',
      'Le dimanche, elles faisaient des gaufres, et tout l’immeuble descendait.',
    ],
    { unseen: ['L’Haÿ-les-Roses'], date: '2024-04-01' },
  ),
  document(
    'story',
    'apprentie',
    'L’apprentie boulangère',
    [
      'La présidente du fournil m’a prise à l’essai. Je pétrissais la pâte à quatre heures du matin.',
      'J’ai appris le levain, la farine et la patience. Mes mains allaient plus vite que ma tête.',
    ],
    { unseen: ['Łódź', '#Artisanat'], date: '2023-02-11' },
  ),
  document(
    'story',
    'internet',
    'Avant les forums',
    [
      'Nous nous écrivions sur une liste de diffusion, avant que le mot réseau ne veuille dire autre chose qu’un filet.',
      'Il n’existait ni messagerie ni photographie : des phrases, et leurs réponses.',
    ],
    { unseen: ['LinkedIn', 'Québec'], date: '2020-11-30' },
  ),
  document(
    'story',
    'adieu',
    'Les messieurs du quai',
    [
      'Deux messieurs attendaient sur le quai, avec des journaux. Ils m’ont donné le leur.',
      'Il a fallu que je prenne le train suivant ; je ne les ai jamais revus. Les travaux du tunnel venaient de finir.',
    ],
    { unseen: ['Lyon'], date: '2019-06-06' },
  ),
  document(
    'story',
    'portee',
    'À la portée de tous',
    [
      'Le centre social ouvrait à dix-huit heures. On y jouait aux échecs sous des cieux peints.',
      'Une bénévole, arc-en-ciel sur le pull, m’a tendu la tour : « À vous, maître. »',
    ],
    { unseen: ['Mantes-la-Jolie', '#Bénévolat'], date: '2025-10-12' },
  ),
  document(
    'story',
    'sncf',
    'Trente ans de rails',
    [
      'Il est entré à la S.N.C.F. en 1998 et n’en est pas sorti. Les aiguillages n’avaient plus de secret pour lui.',
      'Sur son téléphone, il gardait des PDFs d’horaires que plus personne ne lisait.',
    ],
    { unseen: ['Tours', '#Transport2024'], date: '2018-12-25' },
  ),
  document(
    'story',
    'jardin',
    'Le jardin partagé',
    [
      'Au jardin partagé, les tomates mûrissaient sans qu’on les surveille. Un jeune homme bêchait.',
      'Nous avons planté un pommier. Trois ans plus tard, il donnait des pommes à tout le quartier.',
    ],
    { unseen: ['Nantes'], behind: ['Ancienne fleuriste, elle anime un atelier de reliure.'], date: '2024-08-15' },
  ),
  document(
    'person',
    'camille-oeuvrard',
    'Camille Œuvrard',
    ['luthière, Atelier des Quais', 'Elle répare des violons.', 'Mastodon @camille_oe'],
    { behind: ['La fanfare du dimanche'] },
  ),
  document(
    'person',
    'paul-le-goff',
    'Paul Le Goff',
    ['facteur, La Poste', 'Distribue le courrier de l’île.', 'LinkedIn @plegoff'],
    { behind: ['Le gardien du phare'] },
  ),
  document('person', 'edna-obrien', 'Edna O’Brien', ['Romancière.']),
  document('person', 'aissatou-ndiaye', 'Aïssatou N’Diaye', ['Infirmière de nuit à Dakar.']),
  document('person', 'jean-de-la-tour', 'Jean de La Tour', ['Géomètre.']),
  document('person', 'lea-dartigues', 'Léa d’Artigues', ['Élève sage-femme.']),
  document('person', 'soren', 'Søren Kjær', ['Menuisier.']),
  document('place', 'saint-malo', 'Saint-Malo', ['Le gardien du phare']),
  document('place', 'rennes', 'Rennes', ['La fanfare du dimanche']),
  document('place', 'lodz', 'Łódź', ['L’apprentie boulangère']),
  document('network', 'linkedin', 'LinkedIn', ['Avant les forums']),
  document('theme', 'entraide', 'Entraide', ['Le jardin partagé'], { unseen: ['solidarité', 'coup de main'] }),
  document('series', 'rencontres', 'Rencontres', ['Des gens qui ne se seraient pas croisés.'], {
    unseen: ['#Rencontres'],
  }),
  document('volume', 'tome-1', 'Rencontres, tome 1', ['À table'], { behind: ['Un café à Montreuil'] }),
  document('page', 'a-propos', 'À propos', ['Ceci est une anthologie.']),
];

/** « phare », for the story of that id. */
export function idOf({ path }: Pick<SearchDocument, 'path'>): string {
  return path.split('/').at(-2) ?? '';
}
