import { describe, expect, test } from 'vitest';
import { importText } from '../../../src/import/text/import-text.ts';
import { rowIn } from '../../../src/import/text/network/rows.ts';
import { received } from '../received.ts';

const OWN = 'Le puits est sec depuis mardi. On va chercher l’eau au bourg.';
const OTHER = 'Mon frère est mort hier.';

describe('what others wrote under a post is told, whatever the network', () => {
  test.each([
    [
      'Facebook',
      `${OWN}\n\nJean Dupont · 4 j · J’aime · Répondre · 12\n${OTHER}\nZoé Roz · 3 j · J’aime · Répondre\nOui.`,
    ],
    [
      'Facebook, mobile',
      `Anne Roz\n4 j • 🌐\n${OWN}… Voir plus\n👍❤️ 45\n3 commentaires · 2 partages\nJ’aime   Commenter   Partager\nJean Dupont\n${OTHER}\n4 j   J’aime   Répondre   2\nAuteur\nAnne Roz\nMerci.\n3 j   J’aime   Répondre`,
    ],
    [
      'Facebook, English',
      `Anne Roz\n4d · Edited · 🌐\n${OWN}\nSee more\nAll reactions:\n12\n3 comments\n1 share\nLike\nComment\nShare\nMost relevant\nJohn Smith\n${OTHER}\n4d\nLike\nReply\nEdited`,
    ],
    [
      'LinkedIn',
      `Anne Roz\n  • 1er\n2 sem. • Modifié • \n\n${OWN}\n\n…plus\nLuc Bey et 11 autres personnes\n3 commentaires\nJ’aime\nCommenter\nRepublier\nEnvoyer\nZoé Martin\n  • 2e\n1 sem.\n${OTHER}\nJ’aime\nRépondre\n1 réponse`,
    ],
    [
      'Instagram',
      `anne.roz\n${OWN}\n2 sem\njean_dupont\n${OTHER}\n2 semJ’aime2Répondre\nAimé par zoe et 45 autres personnes\n3 mars\nAjouter un commentaire…`,
    ],
    [
      'X',
      `Anne Roz\n@anneroz\n${OWN}\n10:12 AM · 3 mars 2026\n·\n1 245\nvues\n3\nReposts\n45\nJ’aime\nJean Dupont\n@jdupont\n·\n3 mars\nEn réponse à \n@anneroz\n${OTHER}`,
    ],
    [
      'X, English',
      `Anne Roz\n@anneroz\n${OWN}\n10:12 AM · Mar 3, 2026\n3 Reposts 2 Quotes 45 Likes\nJohn Smith\n@jsmith\n·\nMar 3\nReplying to @anneroz\n${OTHER}`,
    ],
    [
      'Mastodon',
      `Anne Roz\n@anne@a.social\n${OWN}\n2 j\n0\n3\n5\nJean Dupont\n@jean@b.fr\n2 j\n@anne ${OTHER}\n0\n0\n1`,
    ],
    [
      'Bluesky',
      `Anne Roz\n@anne.bsky.social\n${OWN}\n3 reposts\n5 likes\nJean Dupont\n‪@jean.bsky.social‬\n· 2j\n${OTHER}\n1`,
    ],
    [
      'a forum',
      `anneroz\nMembre\nMessages : 123\nPosté le 3 mars 2026 à 10:12\n${OWN}\nCiter\nHaut\njeand\nPosté le 3 mars 2026 à 11:30\n${OTHER}\nCiter`,
    ],
    ['phpBB', `${OWN}\n\nRe: Le puits\npar jeand » 03 mars 2026, 11:30\n${OTHER}\nHaut`],
  ])('%s', async (_, page) => {
    const { arrival, text } = await received(importText, 'post.txt', page);
    expect(text).toContain(OWN);
    expect(text).not.toMatch(/mort|J’aime|Répondre|Like|Reply|Reposts|Messages|Citer|Voir plus|\d/);
    const told = arrival.losses.filter(({ place }) => place === 'commentaires').map(({ words }) => words);
    expect(told.join('\n')).toContain(OTHER);
  });

  test('who goes on with their own thread is still the author', async () => {
    const page = `Anne Roz\n@anneroz\n·\n3 mars\n${OWN}\nAnne Roz\n@anneroz\n·\n3 mars\nLe bourg est loin.\nJean\n@jean\n·\n3 mars\n${OTHER}`;
    const { text } = await received(importText, 'post.txt', page);
    expect(text).toContain('Le bourg est loin.');
    expect(text).not.toContain('mort');
  });
});

test.each([
  'J’aime · répondre · aux vagues\n4 j\net trois nuits.\n\n12\n\nSuivre\nla mer.',
  'Jean Dupont\n\nIl y a 4 j, disait-il, j’aime encore.\n\n3 commentaires suffisent.',
  'Anne Roz\n@anneroz\n\nLe puits est sec.\n\nPaul m’a suivie.',
  '12 mai 2026\n\nPartir.\n\n14 mai 2026\n\nRevenir.\n\n10:12\n\nAttendre.',
  'Ma liste :\n\n3 partages\n2 citations\n1 vue sur la mer',
  'Il m’écrivait :\n\nPosté le soir, reçu le matin.\n\npar la fenêtre » disait-elle',
])('a text that looks like a page of one is left whole: %s', async (text) => {
  const { losses } = await received(importText, 'p.txt', text);
  expect(losses.filter((loss) => loss.startsWith('surroundings'))).toEqual([]);
});

test('a line is of a page by all its words', () => {
  expect(['4 j · J’aime · Répondre · 12', '2 semJ’aime2Répondre', 'Like · Reply · 3d'].map(rowIn)).toEqual(
    Array(3).fill('reply'),
  );
  expect(rowIn('Jean Dupont · 4 j · J’aime · Répondre')).toBe('named-reply');
  expect(['3 commentaires · 2 partages', '12 comments 4 shares'].map(rowIn)).toEqual(['foot', 'foot']);
  expect(['4d · Edited · 🌐', '10:12 AM · 3 mars 2026'].map(rowIn)).toEqual(['head', 'head']);
  expect(['J’aime répondre', 'J’aime la mer · Répondre', 'Le 3 mars', ''].map(rowIn)).toEqual(Array(4).fill(undefined));
});

test.each([
  [
    'LinkedIn',
    `Anne Roz\n• 1er\nBibliothécaire | Autrice | J’aide les villages à lire\n2 sem. • Modifié • 🌐\n\n${OWN}\n\n…plus\n12 commentaires • 3 republications\nJ’aime\nCommenter`,
    'Anne Roz\nBibliothécaire | Autrice | J’aide les villages à lire',
  ],
  [
    'Facebook',
    `Anne Roz\n5 mars, 18:20 · \n\n${OWN}\n\nToutes les réactions :\n45Vous, Luc Bey et 43 autres personnes\n\n3 commentaires\n\nJ’aime\n\nCommenter\n\nPartager`,
    'Anne Roz',
  ],
])('%s: who posted it is told above it, and is no part of it', async (_, page, poster) => {
  const { arrival, text } = await received(importText, 'post.txt', page);
  expect(text).toBe(`${OWN}\n`);
  expect(arrival.losses).toContainEqual({ kind: 'surroundings', words: poster, place: 'signature' });
});

test('who posted it is found below who shared it', async () => {
  const page = `Zoé Martin a republié ceci\nAnne Roz • 2e\nMenuisière à Tréguier\nSuivre\n3 j • 🌐\n\n${OWN}\n\nJ’aime\nCommenter\nRepublier\nEnvoyer`;
  const { arrival, text } = await received(importText, 'post.txt', page);
  expect(text).toBe(`${OWN}\n`);
  expect(arrival.losses.find(({ place }) => place === 'signature')?.words).toMatch(/^Anne Roz/);
});

test('the name above each post of a thread is none of its words', async () => {
  const header = 'Anne Roz\n@anneroz\n·\n3 mars';
  const { arrival, text } = await received(importText, 'post.txt', `${header}\n${OWN}\n${header}\nLe bourg est loin.`);
  expect(text).toBe(`${OWN}\\\nLe bourg est loin.\n`);
  expect(arrival.losses.find(({ place }) => place === 'signature')?.words).toBe('Anne Roz\n@anneroz\n·\n3 mars');
});

test('lines of one dot are empty lines, and a dot of a verse is one', async () => {
  const { text, losses } = await received(importText, 'post.txt', `Le lavoir\n.\n.\n.\n${OWN}\n.\n.\n#mer`);
  expect([text, losses.slice(0, 2)]).toEqual([`Le lavoir\n\n${OWN}\n`, ['surroundings: . . .', 'surroundings: . .']]);
  expect((await received(importText, 'a.txt', 'Le puits\n.\nest sec')).text).toBe('Le puits\\\n.\\\nest sec\n');
});
