import { describe, expect, test } from 'vitest';
import { plain } from '../../src/import/forms/plain.ts';
import { importText } from '../../src/import/text/import-text.ts';
import { wishesSaid, withWishes } from '../../src/import/wishes.ts';

const TALE = 'Le puits est sec, et personne ne le dit.\n\nOn y descend pourtant, le dimanche, avec une corde.';

async function heard(source: string, authors: string[] = []) {
  const [text] = await importText({ name: 'a.txt', bytes: new TextEncoder().encode(source) });
  const { toRead = [], cautions = [], ...rest } = withWishes({ ...text!, authors: [...text!.authors, ...authors] });
  return { told: toRead.map(({ words }) => words), cautions, authors: rest.authors };
}

describe('what is asked in words that come with a text', () => {
  test.each([
    ...['Merci de ne rien mettre sur les réseaux.', 'Pas de photo de moi svp', 'Le nom de mon frère doit être changé.'],
    ...['Elle ne veut pas que son nom paraisse.', 'Je ne veux pas que ma fille soit reconnue.'],
    ...['Je préfère signer de mes initiales.', 'Gardez le prénom de ma fille secret.'],
    ...['Il faudrait remplacer Malo par un autre nom.', 'Ne mettez que mon prénom.', 'Signez « La Bouée ».'],
    ...['Merci de publier sous « Lise F. » !', 'Mon frère, qui ne veut pas être nommé, était là.'],
    ...['J’autorise la publication de ce texte.', 'Lu et approuvé, bon pour accord', 'NE PAS NOMMER'],
    ...['Je retire mon texte.', 'Merci de supprimer mes données.', 'Je ne souhaite finalement pas participer.'],
    ...['Je préfère un pseudo : Oscar des Prés.', 'Pas de nom svp.', 'Ma sœur ne doit pas me reconnaître.'],
    ...[
      'Ne mettez pas son nom de famille.',
      'Elle a dit oui pour la publication.',
      'À publier sous le nom de Vonnick.',
    ],
    ...['Il est d’accord pour le livre, pas pour le site.', 'Jo : elle est d’accord pour le site.'],
    ...['Je suis d’accord pour le livre.', 'Je reprends finalement mon récit.', 'Mettez « une voisine ».'],
  ])('« %s »', (said) => {
    expect(wishesSaid(said, 'aside')).toEqual([said]);
  });

  test.each([
    ...['Mon nom est Odile Faure.', 'Je vous envoie un texte sur mon village.', 'Il gardait le secret de la recette.'],
    ...['Il est d’accord avec moi.', 'Elle a dit oui pour la promenade.'],
    ...['Nous avions retiré le bateau de l’eau.', 'Mon père est mort avant ma naissance.'],
  ])('but not « %s »', (said) => {
    expect(wishesSaid(said, 'aside')).toEqual([]);
  });
});

describe('at the edges of a text, what speaks to the editors', () => {
  test.each<[string, string, boolean]>([
    ['', 'Si possible, changez les prénoms.', true],
    ['', 'Changez le nom du village si vous publiez.', true],
    ['Voici le texte de ma tante. ', 'Elle ne veut pas que son nom paraisse.', false],
    ['', 'Bonjour, ne mettez que mon prénom.', false],
    ['', '(Pour vous : mon vrai nom est Odile Bihan mais signez « La Bouée ».)', false],
    ['Voici mon texte. ', 'Le prénom est-il changé ? Non, merci de le changer.', true],
  ])('%s%s', async (before, said, isSigned) => {
    const authors = isSigned ? ['Odile Faure'] : [];
    expect(await heard(`${before}${said}\n\n${TALE}`, ['Odile Faure'])).toEqual({
      told: [said],
      cautions: [],
      authors,
    });
  });

  test('one that asks for no name is warned of', async () => {
    const found = await heard(`Texte pour vous. Je souhaite garder l’anonymat.\n\n${TALE}`, ['Odile Faure']);
    expect([found.cautions, found.authors]).toEqual([['anonymity'], []]);
  });

  test('a name that was asked for signs still', async () => {
    expect((await heard(`Merci de signer Lise F.\n\n${TALE}`, ['Lise F.'])).authors).toEqual(['Lise F.']);
  });

  test.each(['Anonyme', 'Sans mon nom'])('a title that may be a wish is told, and stays: %s', async (title) => {
    expect(await heard(`${title}\n\n${TALE}`)).toMatchObject({ told: [title], cautions: [] });
  });

  test.each([
    ...[
      'Il est mort anonyme.',
      '— Gardez mon nom secret.',
      'Il voulait signer de son nom.',
      'Elle cherchait un pseudonyme.',
    ],
    ...['— Ne dites pas mon nom.', 'On ne le nommait pas.'],
  ])('and none of a tale: %s', async (end) => {
    expect(await heard(`${TALE}\n\n${end}`, ['Odile Faure'])).toEqual({
      told: [],
      cautions: [],
      authors: ['Odile Faure'],
    });
  });
});

describe('below a text, what speaks to the editors without a word of courtesy', () => {
  test.each<[string, string[], boolean]>([
    ...([
      ['Pas de nom svp.', ['anonymity'], false],
      ['Mon nom ne doit pas figurer.', ['anonymity'], false],
      ['Mon voisin ne doit pas me reconnaître.', [], false],
      ['Que mes collègues ne puissent pas m’identifier.', [], false],
    ] as [string, string[], boolean][]),
    ...([
      ['Juste les initiales.', [], false],
      ['Seulement le prénom.', [], false],
      ['Mettez « une voisine ».', [], false],
      ['Indiquez plutôt « un passant ».', [], false],
    ] as [string, string[], boolean][]),
    ...([
      ['Vous pouvez mettre mon nom.', [], false],
      ['PS : vous pouvez citer mon prénom et mon métier, sage-femme.', [], false],
    ] as [string, string[], boolean][]),
    ...([
      ['Je retire finalement mon texte, désolée.', ['refusal'], true],
      ['Je reprends donc mon récit.', ['refusal'], true],
    ] as [string, string[], boolean][]),
    ...([
      ['Ne le mettez pas sur internet, seulement dans le livre.', [], true],
      ['Ne les publiez jamais sur les réseaux.', [], true],
      ['Je suis d’accord pour le livre.', [], true],
      ['Ok pour le site, pas pour la radio.', [], true],
      ['NB : je peux raccourcir le texte si besoin, dites-moi.', [], true],
      ['Note pour l’éditrice : merci de corriger les fautes.', [], true],
      ['Vous pouvez le couper si besoin.', [], true],
      ['Texte et photo © Erwan Prat, tous droits réservés', [], true],
    ] as [string, string[], boolean][]),
  ])('%s', async (said, cautions, isSigned) => {
    const found = await heard(`${TALE}\n\n${said}`, ['Odile Faure']);
    // A foot says its wishes without the full stop.
    expect(found.told.map(plain)).toEqual([plain(said)]);
    expect([found.cautions, found.authors]).toEqual([cautions, isSigned ? ['Odile Faure'] : []]);
  });

  test('above a signature and a date, as a declaration is', async () => {
    const said = 'Je soussignée, Odile Faure, autorise la publication de ce texte sous le nom de « Lulu ».';
    const found = await heard(`${TALE}\n\n${said}\n\nFait à Dole, le 3 février\n\nOdile Faure`);
    expect(found.told).toEqual([said]);
  });

  test.each([
    ...['Mon père ne devait pas me reconnaître.', 'Il a gardé mon nom.', 'Vous pouvez partir, dit le gardien.'],
    ...['Mettez la table, disait-elle.', 'Pas de nom sur la tombe.', 'Je suis d’accord avec les oiseaux.'],
    ...[
      'Elle corrigeait les fautes de son mari.',
      'Note pour plus tard : dormir.',
      'Il faut couper le texte de la lumière.',
    ],
    ...['Mon nom ne doit rien à personne.', 'Mon texte peut attendre.'],
    ...['Je retire mon manteau.', 'Seulement la mer.', 'On dit mon nom, et je me lève.', 'Je reprends la route.'],
  ])('and none of a tale: %s', async (end) => {
    expect(await heard(`${TALE}\n\n${end}`, ['Odile Faure'])).toEqual({
      told: [],
      cautions: [],
      authors: ['Odile Faure'],
    });
  });
});

describe('who takes a text back, or only agrees, sends none', () => {
  test.each<[string, string[]]>([
    ['Bonjour,\n\nFinalement je retire mon texte, ne le publiez pas.\n\nOdile', ['refusal', 'perhaps-letter']],
    ['Je ne souhaite finalement pas participer, merci de supprimer mes données.', ['refusal', 'perhaps-letter']],
    ['Oui je suis d’accord pour la publication !\n\nOdile', ['perhaps-letter']],
  ])('%s', async (letter, cautions) => {
    expect((await heard(letter)).cautions).toEqual(cautions);
  });
});
