// A head that says who wrote, and how to name them; and sentences of a tale that only resemble it.
import { describe, expect, test } from 'vitest';
import type { Loss } from '../../../src/import/arrival.ts';
import { takeHead } from '../../../src/import/text/typed-head.ts';

function read(source: string) {
  const losses: Loss[] = [];
  const { text, facts } = takeHead(source, losses);
  return { text: text.replace(/\n{3,}/g, '\n\n').trim(), facts, told: losses.map(({ words }) => words).join('\n') };
}

const TALE = 'Le puits est sec, et personne ne le dit.\n\nOn y descend pourtant, le dimanche.';

describe('a head is taken whatever it says of names, and what is not sure signs nothing', () => {
  test.each<[string, string[]]>([
    ['Prénom : Lise (nom d’emprunt, mon vrai prénom est Odile)\nNom : ne pas publier - Faure', []],
    ['Nom : Faure (à ne pas publier)\nPrénom : Odile', []],
    ['Vrai nom : Odile Faure\nNom de plume : Lise F.', ['Lise F.']],
    ['Pseudo : La Bouée\nNom réel : Odile Faure', ['La Bouée']],
    ['Nom : Odile Faure\nJe veux bien signer mais juste avec mon prénom', []],
    ['Nom : Faure\nPrénom : Odile\nNe mettez que mon prénom', ['Odile']],
    ['Nom : Odile Faure\nJe préfère signer de mes initiales', []],
    ['Nom : Odile Faure\nTu veux être cité·e ? plutôt pas', []],
    ['Nom : Odile Faure\nJe suis d’accord', ['Odile Faure']],
    ['Prénom : Odile\nÂge : 34 ans\nProfession : mareyeuse\nCommune : Concarneau', ['Odile']],
    [
      'Prénom : Malo\nÉcole : école du Bourg\nAccord des parents : oui (signé par sa mère, Odile Faure, 06 98 76 54 32)',
      ['Malo'],
    ],
    [
      'Auteures : Odile Faure et Lise Bihan\nAccord : Odile oui, Lise pas encore (elle doit relire)',
      ['Odile Faure et Lise Bihan'],
    ],
    ['Nom : Odile Faure, mais signez Odile\nMail : o@exemple.fr', []],
    [
      'Prénom : Odile\nNom : Faure\nConsentement : j’accepte que mon texte paraisse sous mon prénom seulement',
      ['Odile'],
    ],
    ['Nom : Faure\nPrénom : Odile\nSouhait : ne faire figurer que le prénom\nMail : o@exemple.fr', ['Odile']],
    ['Name: Odile Faure\nPlease publish under: Odile F.', ['Odile F.']],
    ['Nom : Odile Faure', ['Odile Faure']],
    ['Nom : Faure\nPrénom : Odile', ['Odile Faure']],
  ])('%s', (head, authors) => {
    const { text, facts, told } = read(`${head}\n\n${TALE}`);
    expect([text, told, facts.authors ?? []]).toEqual([TALE, head, authors]);
  });

  test('under a title too', () => {
    expect(read(`Le puits\n\nNom : Odile Faure\n\n${TALE}`)).toMatchObject({
      text: `Le puits\n\n${TALE}`,
      facts: { authors: ['Odile Faure'] },
    });
  });

  test.each(['Une lectrice qui souhaite rester anonyme', 'Odile Faure, qui préfère rester anonyme'])(
    'who signs by asking for no name has none: %s',
    (foot) => {
      expect(read(`${TALE}\n\n${foot}`)).toMatchObject({ text: TALE, told: foot, facts: { cautions: ['anonymity'] } });
    },
  );
});

describe('a sentence of a tale is never taken away', () => {
  test.each([
    ...['Il est mort anonyme.', 'Les anonymes du cimetière.', 'Rester anonyme, voilà ce qu’il voulait.'],
    ...['— Ne dites pas mon nom.', '– Je veux rester anonyme.', '« Je ne veux pas de mon nom sur la pierre. »'],
    ...['Elle est restée anonyme jusqu’au bout.', 'C’était le nom du bateau. Anonyme.', 'Non, il n’avait pas de nom.'],
    ...['Je veux rester anonyme, disait-il.', 'Le journal a écrit : « Naufrage d’un anonyme. »'],
  ])('at the foot, « %s »', (sentence) => {
    const source = `${TALE}\n\n${sentence}`;
    expect(read(source)).toEqual({ text: source, facts: {}, told: '' });
  });

  test.each([
    'Anonyme\n\nC’était le nom du bateau. Mon père en riait.',
    'Sans mon nom\n\nJ’ai marché jusqu’à la mer.',
    'On appelait la tour. Le code du portail était 1944. Le numéro de la maison : 22.\n\nMon numéro à moi, c’était le 06.\n\nJ’ai compté jusqu’à 06 06 06 06 06 et j’ai raccroché.',
    'Nom : Néant\nPrénom : Personne\nAdresse : Nulle part\nSigne : Poissons\n\nVoilà ce que je répondais aux guichets.',
    'Le livre d’or\n\nVoici ce qu’on lisait sur la dernière page :\n\nNom : Madeleine\nPrénom : la petite\nVille : partout',
  ])('nor in a tale that looks like a head: %s', (source) => {
    expect(read(source)).toEqual({ text: source, facts: {}, told: '' });
  });

  test('a head above it takes none of its lines', () => {
    const tale = 'Le crabe marchait droit.\n\n— Dis-leur que je reste anonyme.\n\nIl rit.';
    expect(read(`Nom : Odile Faure\nPseudo : Crabe\n\n${tale}`)).toMatchObject({
      text: tale,
      facts: { authors: ['Crabe'] },
    });
  });
});
