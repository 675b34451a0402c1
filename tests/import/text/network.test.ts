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
