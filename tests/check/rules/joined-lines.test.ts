// Lines that begin alike are meant apart; lines of a letter that is wrapped are not.
import { describe, expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

const ALIKE: readonly string[] = [
  '1️⃣ Premier\n2️⃣ Deuxième',
  '① Un\n② Deux',
  '☑ Fait\n☐ À faire',
  '✔ Fait\n✗ Pas fait',
  '➡ Un\n➡ Deux',
  '→ Un\n→ Deux',
  '· Un\n· Deux',
  '*Un\n*Deux',
  '+Un\n+Deux',
  '-- Bonjour\n-- Salut',
  '1- Un\n2- Deux',
  '1 - Un\n2 - Deux\nqui va à la ligne\n3 - Trois',
  '1/ Un\n2/ Deux',
  '1° Un\n2° Deux',
  '1°) Un\n2°) Deux',
  '(1) Un\n(2) Deux',
  'a) Un\nb) Deux',
  'II - Un\nIII - Deux',
  'A/ Un\nB/ Deux',
  'o Un\no Deux',
  'Paul : Bonjour.\nMarie : Salut.',
  '**Paul** : Bonjour.\n**Marie** : Salut.',
  'Tél. : 02\nLieu : Rennes',
  'Jour 1 : le départ\nJour 2 : la suite',
  '[12/03/2015 10:21] Paul : Salut\n[12/03/2015 10:22] Marie : Oui',
  '12/03/2015, 10:21 - Paul : Salut\n12/03/2015, 10:22 - Marie : Oui',
  '1998 : naissance\n2003 : école',
  '12 mars : départ\n15 mars : retour',
  '10h30 : départ\n11h : arrivée',
  '« Oui. »\n« Non. »',
  '= 4\n= 5',
  '§ 1 Un\n§ 2 Deux',
  '…voir plus\n…see more',
  'Demain, dès l’aube, à l’heure où blanchit la campagne,\nJe partirai. Vois-tu, je sais que tu m’attends.\nJ’irai par la forêt, j’irai par la montagne.\nJe ne puis demeurer loin de toi plus longtemps.'
    .replace('m’attends.', 'm’attends')
    .replace('montagne.', 'montagne'),
  'Le vent\nLa mer\nLe sel',
  '> Paul : Oui.\n> Marie : Non.',
  '- Paul : Oui.\n  Marie : Non.',
  '**Pourquoi écrire ?**\nParce que j’aime ça.',
  '*Rennes, le 3 mars*\nNous avons marché.',
  '**Une question si longue qu’elle remplit toute la ligne de ce message ?**\nOui, répond-elle.',
  'Un texte fini.\n**Camille**',
  '#Pourquoi écrire\nParce que j’aime ça.',
  '> Une citation\n> — Victor Hugo',
  '[1]: Première source, p. 12.\n[2]: https://exemple.fr',
  '[Paul]: Bonjour à tous\n[Nour]: Salut à toi',
  '-\u00A0Un\n-\u00A0Deux',
  '*\u202FUn\n*\u202FDeux',
  '1.\u00A0Un\n2.\u00A0Deux',
  '‒ Bonjour\n‒ Salut',
  '⸺ Bonjour\n⸺ Salut',
  '− Bonjour\n− Salut',
  '--- Bonjour\n--- Salut',
  'Elle est entrée.\n— Bonjour, dit-elle.',
  '« Bonjour, dit-il.\n— Bonsoir », répondit-elle.',
  '12 rue des Lilas\n35000 Rennes',
  'Camille Œuvrard\n12 bis, avenue de la Paix\n35000 Rennes',
  'Rue de la Paix, 12\nB-1000 Bruxelles\nBelgique',
  'Trois mots :\ncourage\npatience\njoie',
  'Ingrédients :\n200 g de farine\n3 œufs\n1 pincée de sel',
  'Chère Marie,\nNous sommes bien arrivés.',
  'Nous rentrons demain.\nBises\nPaul',
  'Nom\tÂge\nPaul\t12\nNour\t13',
  '+---+---+\n| A | B |\n+---+---+',
  'clé:: valeur\nétat:: brouillon',
  '[x] Un\n[ ] Deux',
  '-[ ] Un\n-[x] Deux',
  'n°1 Un\nn°2 Deux',
  '1er : Un\n2e : Deux',
  '» Un\n» Deux',
  'PAUL. Bonjour.\nNOUR. Bonsoir.',
  'Paul — Bonjour.\nNour — Bonsoir.',
  '@paul Bonjour\n@nour Salut',
  'https://exemple.fr/1\nhttps://exemple.fr/2',
  'Plus d’infos : https://exemple.fr/1\nInscription : https://exemple.fr/2',
  `${'Une phrase bien assez longue pour faire une ligne à elle seule. Une autre la suit. '.repeat(2)}\n${'Et puis un second paragraphe, que rien d’autre ne sépare. Il finit lui aussi. '.repeat(2)}`,
];

/** A line that heads the next one, signs those above, or lacks the break that the others have; a line of the first needs one. */
const BROKEN: readonly string[] = [
  // Verse with its commas.
  'Je t’aime encore,⏎Comme au premier jour.',
  'Demain, dès l’aube, à l’heure où blanchit la campagne,⏎Je partirai. Vois-tu, je sais que tu m’attends.⏎J’irai par la forêt.',
  'Ô temps ! suspends ton vol, et vous, heures propices !⏎Suspendez votre cours ;⏎Et laissez-nous savourer les rapides délices.',
  // One break forgotten.
  'Les aristocrates\\\nà la lanterne\\\non les pendra⏎et puis voilà',
  'Premier vers  \nDeuxième vers  \nTroisième vers⏎Quatrième vers',
  // Heads.
  'PAUL⏎D’où venez-vous ?',
  'SAINT-JUST⏎Paris.',
  'Paul :⏎Bonjour à tous.',
  'Samedi⏎Réunion avec Paul.',
  'Lundi 3 mars 2014⏎Café avec Nour.',
  'Le 12 août⏎Paul revient.',
  'Septembre 1998⏎Naissance de Nour.',
  '1998⏎Naissance de Nour.',
  'Chapitre 12⏎Paul revient.',
  'Conseil n°3⏎Écrivez.',
  '2e couplet⏎Ainsi font les marionnettes.',
  'Nos débuts⏎Nous étions trois, dans une cave de la rue Saint-Michel, et nous ne savions rien.',
  '💡 Apprendre⏎Paul aimait cela.',
  '—⏎suivez-moi',
  'Acte II⏎Paul entre.',
  'Été 2015⏎Naissance de Nour.',
  '8h30⏎Départ de Rennes.',
  '03/06/2015⏎Naissance de Nour.',
  'Q :⏎Paul est-il là ?',
  'Mon histoire :⏎Je suis né à Rennes.',
  'Photo Paul Le Goff⏎Texte Camille Œuvrard',
  'Elle est partie.⏎Le lendemain⏎Nous avons compris.',
  // Signatures.
  '« On ne naît pas femme, on le devient. »⏎Simone de Beauvoir',
  '« Être ou ne pas être »⏎(William Shakespeare)',
  '« Rien ne sert de courir. »⏎La Fontaine, Fables, livre VI',
  '« Rien ne sert de courir »⏎Jean de La Fontaine (1621-1695)',
  'Merci à tous !⏎Camille',
  'Rendez-vous demain, à la même heure et au même endroit que la dernière fois.⏎Paul Le Goff',
  'On se retrouve à midi⏎-Paul',
  'Venez avec vos amis⏎– Camille Œuvrard',
  'Amicalement,⏎Paul Le Goff⏎Libraire à Rennes⏎06',
  // Alike.
  '-> Oser⏎-> Écrire',
  '#1 : oser⏎#2 : écrire',
  'Art. 1 - Le club.⏎Art. 2 - La salle.',
  'Conseil n°1 – Écrivez⏎Conseil n°2 – Relisez',
  '@paul merci !⏎@camille bravo !',
  'Chapitre un ........ 3⏎Chapitre deux ...... 12',
];

/** Lines that a program or a person wraps, and lines that a sentence goes through. */
const JOINED: readonly string[] = [
  'Ce jour-là, nous avons parlé de Paul et de sa sœur, de leurs parents, et\nJean-Paul nous a lu ce que Camille avait écrit de tout cela : Le Monde,\nLe Figaro et Libération en ont parlé.',
  'Il aime bien\nLe Monde et les autres.',
  'Il lit avec\nPaul.',
  'Elle connaît bien\nPaul Le Goff.',
  'Le livre de\nCamille Œuvrard',
  'Il a dit « oui » à\nVictor Hugo.',
  '« Bonjour », dit-elle à son ami,\nPaul.',
  'Nous étions en\n2015 à Rennes.',
  'C’était en\n3 juin et demi.',
  'En 1998,\nPaul est né.',
  'En 1998\nPaul est né.',
  'Elle a dit :\nJe viens.',
  'Voici la liste :\nPaul, Nour et Camille.',
  '« Je t’aime »\nPaul, surpris, se tut.',
  'Vers un\\\nVers deux, qui est bien plus long que les autres et qui\nva à la ligne\\\nVers trois\\\nVers quatre',
  'Un mot\\\nun autre',
  'Elle habite Saint\n-Malo.',
];

const LATE: readonly string[] = ['Un texte\n3. trois', 'Voici :\n2. Deux', 'Suite.\n4) Quatre'];

/** Verse, or a sentence that goes on before names: nobody can tell. */
const UNSURE: readonly string[] = [
  'Il y avait Paul,\nNour et Camille,\nAnne et les autres.',
  'Nous sommes allés à\nRennes, puis à\nBrest avec\nMarie.',
  'There were Paul,\nNour and\nCamille.',
  '> Il y avait Paul,\n> Nour,\n> Camille.',
  'Elle a longtemps marché dans les rues du vieux\nParis avant de\nRentrer.',
];

const VERSE: readonly string[] = [
  'Il y avait Paul,\nNour et Camille,\nEt puis personne.',
  'Paul\nMarie\nNour',
  'Sous le pont,\nCoule la Seine,\nEt nos amours.',
  'Neige\nSilence\nHiver',
  'The wind,\nThe sea,\nThe salt.',
];

const NARROW: readonly string[] = [
  'le vent qui se lève,\nla mer qui s’en va,\nle sel sur les lèvres',
  'et nous marchions\nsans savoir où\nsous les arbres',
];

const PROSE: readonly string[] = [
  // A mail that is wrapped at 72.
  'Nous avons marché toute la nuit avec des gens que je ne connaissais pas,\nPaul, Marie et les autres, et nous sommes arrivés au petit matin devant\nRennes, où personne ne nous attendait plus.',
  // A name that is cited goes on with its sentence.
  'Mon livre préféré reste\n« Le Petit Prince ».',
  'Nous lisions\n*Le Monde* chaque soir, à voix haute, dans la cuisine.',
  'L’association\n« Les Amis du rail » compte\n40 membres.',
  'Notre devise tient en un mot :\n**Ensemble**.',
  'Elle est venue\n— enfin — ce matin-là.',
  'Une phrase par ligne.\nUne autre ensuite.\nEt la dernière.',
  'Elle avait alors\n14. Puis quinze ans.',
  'Il y en a (au moins\n3) dans la rue.',
  'Nous avons lu toutes les lettres de ces années-là\net relu : rien.\nMais enfin : oui.',
  'Rennes • Brest\n• Quimper • Lorient',
  'Un vers\nDeux vers',
  'Il avait dans sa poche, en tout et pour tout, ce jour-là,\n3.5 euros et\n12 pommes.',
  '*Un* mot penché\n*Deux* mots penchés',
  '**Un** mot gras\n**Deux** mots gras',
  'Il viendra, si le train de Rennes est à l’heure, à\n10h30 ou à\n11h demain.',
  '#Rencontres\n#Rennes',
  'Un texte en plusieurs lignes, dont aucune n’est pleine\na-t-il vraiment\nb-a-ba.',
  'Paul : Oui.\\\nMarie : Non.',
  'Le vent\\\nLa mer\\\nLe sel',
  // Emphasis that happens to fill a line.
  'Il nous a fait lire ce jour-là, à haute voix, le\n**récit de la nuit**\nde sa mère.',
  '**Une phrase en gras qui va jusqu’à la fin de la ligne et que suit**\nPaul, sans doute.',
  '**Un mot**\nsuivi d’un autre.',
  '#Rennes est une ville\nque j’aime.',
  '#Rennes est belle.\nNous y allons.',
  'J’habite au\n12 rue des Lilas.',
  'Nous étions\n12, avenue comprise.',
  // Lines of some forty signs.
  'Nous avons marché longtemps\nsur la route de Rennes, et\nnous avons vu la mer au\nloin, derrière les arbres.',
  'Elle avait tout rangé dans la maison.\nPuis elle est partie.\nNous ne savions pas.',
  '> Elle est venue — enfin\n> — Ce matin.',
  'Bonjour à tous,\nnous sommes arrivés.',
  '@camille et\n@paul sont venus.',
  `${'Une phrase bien assez longue pour que sa ligne soit pleine, et rien de plus ensuite.'}\n${'Une autre phrase, que son auteur met sur une ligne à elle, comme il en a l’habitude.'}`,
];

describe('lines that would be joined', () => {
  test.each(ALIKE)('are told where they begin alike: « %s »', async (body) => {
    const told = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect(told.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['joined-lines']);
  });

  test.each([...UNSURE, ...NARROW])(
    'are advised against, and kept, where they may be one sentence: « %s »',
    async (body) => {
      const told = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
      expect(told.map(({ rule, severity, fix }) => [rule, severity, fix])).toEqual([
        ['wrapped-lines', 'advice', undefined],
      ]);
    },
  );

  test.each(VERSE)('are told where one of them begins as no name does, or stands alone: « %s »', async (body) => {
    expect(await mended(body)).toBe(body.replaceAll('\n', '\\\n'));
  });

  test.each(BROKEN)('are told and broken: « %s »', async (typed) => {
    const body = typed.replaceAll('⏎', '\n');
    const told = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect(told.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['joined-lines']);
    expect(await mended(body)).toBe(typed.replaceAll('⏎', '\\\n'));
  });

  test('are left alone where a sentence goes through them', () =>
    expectSaid(JOINED.map((body) => [body, []] as const)));

  test.each(LATE)('are told where a number is not the first of a list: « %s »', async (body) => {
    const told = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect(told.map(({ rule }) => rule)).toEqual(['joined-lines']);
  });

  test('are left alone where they are prose, or already apart', () =>
    expectSaid(PROSE.map((body) => [body, []] as const)));

  test.each([
    ['1️⃣ Premier\n2️⃣ Deuxième', '1️⃣ Premier\\\n2️⃣ Deuxième'],
    ['☑ Fait\n☐ À faire', '- ☑ Fait\n- ☐ À faire'],
    ['*Un\n*Deux', '- Un\n- Deux'],
    ['-- Bonjour\n-- Salut', '<Dialogue>\n\n— Bonjour\n\n— Salut\n\n</Dialogue>'],
    ['Voici :\n1- Un\nsuite\n2- Deux', 'Voici :\\\n1- Un\nsuite\\\n2- Deux'],
    ['> **Paul** : Oui. \n> **Marie** : Non.', '> **Paul** : Oui.\\\n> **Marie** : Non.'],
    ['Le vent\nLa mer\nLe sel', 'Le vent\\\nLa mer\\\nLe sel'],
    ['Un texte\n3. trois', 'Un texte\\\n3. trois'],
    ['o Un\no Deux', '- Un\n- Deux'],
    ['**Pourquoi ?**\nParce que.', '**Pourquoi ?**\\\nParce que.'],
    ['-\u00A0Un\n-\u00A0Deux', '- Un\n- Deux'],
    ['1.\u00A0Un\n2.\u00A0Deux', '1. Un\n2. Deux'],
    ['-[ ] Un\n[x] Deux', '- [ ] Un\n- [x] Deux'],
    ['‒ Bonjour\n‒ Salut', '<Dialogue>\n\n— Bonjour\n\n— Salut\n\n</Dialogue>'],
    ['Elle entre.\n— Bonjour.', 'Elle entre.\n\n<Dialogue>\n\n— Bonjour.\n\n</Dialogue>'],
    ['Lieu : https://exemple.fr/1\nDate : demain', 'Lieu : https://exemple.fr/1 \\\nDate : demain'],
    ['12 rue des Lilas\n35000 Rennes', '12 rue des Lilas\\\n35000 Rennes'],
    ['Voici :\n• un\n• deux.\nTexte après.', 'Voici :\n\n- un\n- deux.\n\nTexte après.'],
    ['Voici :\n• un grand\nmot\n• deux', 'Voici :\n\n- un grand\nmot\n- deux'],
    ['*Un\n*Deux !\nEnfin.', '- Un\n- Deux !\n\nEnfin.'],
    ['Paul : Oui.\nMarie : Non.\nIl partit.', 'Paul : Oui.\\\nMarie : Non.\\\nIl partit.'],
    ['— J’ai vu Paul.\n— Il va bien.', '<Dialogue>\n\n— J’ai vu Paul.\n\n— Il va bien.\n\n</Dialogue>'],
    ['– Qui est là ?\n– Paul', '<Dialogue>\n\n– Qui est là ?\n\n– Paul\n\n</Dialogue>'],
    ['● Un\n○ Deux\n■ Trois\n○ Quatre\n● Cinq', '- Un\n  - Deux\n    - Trois\n  - Quatre\n- Cinq'],
    ['• un ;\n   • vite ;\n   • bien ;\n• deux', '- un ;\n  - vite ;\n  - bien ;\n- deux'],
    ['Ø Un\nØ Deux', '- Un\n- Deux'],
    [
      'Source : https://exemple.fr/un-tres-long-chemin-jusqu-ici\nSource : https://exemple.fr/deux',
      'Source : https://exemple.fr/un-tres-long-chemin-jusqu-ici \\\nSource : https://exemple.fr/deux',
    ],
    ['– Paul, dit-elle.\n– Nour', '<Dialogue>\n\n– Paul, dit-elle.\n\n– Nour\n\n</Dialogue>'],
  ])('« %s » is mended', async (wrong, right) => {
    expect(await mended(wrong)).toBe(right);
    const left = await problemsIn({ 'stories/essai/story.mdx': storyText(right) });
    expect(left.filter(({ severity }) => severity === 'error').map(inShort)).toEqual([]);
  });

  test.each([
    '– Paris–Lyon\n– Lyon–Nice',
    'Courses :\n– le pain\n– le lait',
    'Il reste à faire :\n– Le pain.',
    '— Un\n— Deux',
  ])('are a list or replies, and nobody can tell: « %s »', async (body) => {
    const [told, ...others] = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect([told?.rule, told?.fix, others]).toEqual(['joined-lines', undefined, []]);
    expect(told?.remedy).toMatch(/liste.*Dialogue/);
  });

  test('are left to their writer where they may be told or said, cells, a heading or a hashtag', async () => {
    for (const body of [
      'Texte :\n— Bonjour.\nIl s’assit.\n— Bonsoir.',
      'Elle est là.\n— Bonjour.\nIl s’assit.',
      'Nom\tÂge\nPaul\t12',
      // Of the last item, or after the list?
      'Texte avant\n• un\n• deux\nTexte après',
      '• un.\nEt ceci.\n• deux',
      'o Nous avons vu\nParis\no Rien',
      '#Pourquoi écrire\nParce que j’aime ça.',
    ])
      expect(await mended(body)).toBe(body);
  });
});
