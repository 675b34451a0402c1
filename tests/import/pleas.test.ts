// Whoever asks that something is not written is heard, whatever the subject, the register and the grammar; a tale that speaks of names asks nothing.
import { describe, expect, test } from 'vitest';
import { importText } from '../../src/import/text/import-text.ts';
import { withWishes } from '../../src/import/wishes.ts';

const TALE = 'Le puits est sec, et personne ne le dit.\n\nOn y descend pourtant, le dimanche, avec une corde.';
const MORE = 'Puis le vent se lève, et la corde grince.\n\nLe village dort encore un peu à cette heure.';

async function heard(source: string) {
  const [text] = await importText({ name: 'a.txt', bytes: new TextEncoder().encode(source) });
  const { toRead = [], cautions = [], authors } = withWishes({ ...text!, authors: ['Odile Faure'] });
  return { told: toRead.map(({ words }) => words), cautions, isSigned: authors.length > 0 };
}

const below = (said: string) => heard(`${TALE}\n\n${said}`);

describe('who asks not to be named is warned of, and signs nothing', () => {
  test.each([
    ...['Mets pas mon nom hein, mets « une mamie ».', 'Dis pas mon nom stp', 'Évite mon nom stp.'],
    ...['Veuillez ne faire figurer ni mon nom ni ma commune.', 'Évitez de mettre mon nom de famille.'],
    ...['Changez mon prénom s’il vous plaît, mes collègues me reconnaîtraient.', 'Gardez mon nom pour vous.'],
    ...['par Gil Montagne (pseudonyme — mon vrai nom ne doit pas apparaître)', 'Que mon nom ne paraisse nulle part.'],
    ...['Faites comme si c’était de quelqu’un d’autre, hein.', 'Personne ne doit savoir que c’est moi.'],
    ...['Please don’t use my name.', 'Leave my surname out, please.', 'j’veux pas mon nom dessus'],
    ...['[03/11/2026 21:08:00] Mamie Josette: Mets pas mon nom hein, mets "une mamie"'],
    ...['Josiane R. souhaite garder l’anonymat.', 'Laissez mon nom de côté.', 'Sans mon nom, merci.'],
  ])('%s', async (said) => {
    expect(await below(said)).toEqual({ told: [said], cautions: ['anonymity'], isSigned: false });
  });
});

describe('what is asked of a name, or by which name, leaves it to the editors to sign', () => {
  test.each([
    ...['PS : pour le nom mettez JMT, pas plus, mon patron ne sait pas que j’écris.', 'Comme nom, mets juste Jo.'],
    ...[
      'Ginette ne souhaite pas que son nom de famille paraisse.',
      'Mon fils veut pas que son nom soit dans le livre.',
    ],
    ...['Mon mari préfère que son nom n’apparaisse pas.', 'La voisine préférerait qu’on ne cite pas son prénom.'],
    ...['Mes parents ne souhaitent pas être reconnus.', 'Tonton Marcel n’aimerait pas qu’on le reconnaisse.'],
    ...['Elle m’a demandé de ne pas citer son nom.', 'Mon frère Alain Vacheron (ne pas le nommer !)'],
    ...['Écris pas que c’est moi.', 'Tu peux m’appeler Lulu dans le texte.', 'Signe juste « une ancienne ».'],
    ...[
      'Lucie (prénom d’emprunt)',
      'de Inès Cherkaoui (Inès C. pour la publication svp)',
      'Mettez Jo comme signature.',
    ],
    ...['My husband would rather his name did not appear.', 'Not to be named.', 'Just call me Jo.'],
    ...['Nom de famille : à ne pas mettre', 'Juste mon prénom ça ira.', 'Mon nom c’est pas la peine.', 'me cite pas'],
    ...['nan pas le nom, Dédé ça suffit', 'Pas de nom de famille pour Lucette, elle me l’a demandé.'],
    ...['Le nom de mon patron, vous le barrez.', 'Vous enlèverez le prénom de mon fils avant de publier.'],
    ...['Ma belle-sœur aimerait autant que vous n’écriviez pas comment elle s’appelle.', 'Signez ça d’un X.'],
    ...['Les enfants de Marcel sont contre le fait qu’on cite leur père.'],
    ...['On m’appelle Nanou dans le texte, gardez Nanou.', 'NE PAS NOMMER LA CLINIQUE'],
    ...[
      'Vous pouvez mettre Annie G., de Montbrison.',
      'Je préfère que vous signiez Pierre M.',
      'Je signe Plume Grise.',
    ],
    ...['Lola (juste Lola, pas de nom svp)', 'Mets tonton Luc ça suffit'],
  ])('%s', async (said) => {
    expect(await below(said)).toMatchObject({ told: [said], isSigned: false });
  });

  test('a name that is said to be left out signs nothing', async () => {
    expect(await below('Odile Faure préfère que son nom n’apparaisse pas.')).toMatchObject({ isSigned: false });
  });
});

test.each(['Tu peux mettre mon nom.', 'Vous pouvez mettre mon nom.'])('a name that is allowed: %s', async (said) => {
  expect(await below(said)).toMatchObject({ cautions: [] });
});

describe('what else is to be left out is read first', () => {
  test.each([
    ...['Hubert ne veut pas que son texte soit sur internet.', 'Ma tante refuse que sa photo soit publiée.'],
    ...['M. Perret s’oppose à ce que son histoire soit diffusée.', 'My aunt doesn’t want her story online.'],
    ...['Surtout n’indiquez pas ma ville.', 'Ne pas indiquer mon village.', 'Do not print my town.'],
    ...['Ne l’écrivez pas : je suis suivi au CHU.', 'Je suis suivi pour un cancer, ne l’écrivez pas.'],
    ...['Sans mention de mon hôpital, merci.', 'Mon hôpital ne doit pas être reconnaissable.'],
    ...['Ma femme n’est pas au courant.', 'Il ne faut pas que ma hiérarchie sache.', 'Cette partie est off.'],
    ...['À ne pas mettre en ligne.', 'Rien sur Facebook s’il vous plaît.'],
    ...['Papa serait fâché de se voir sur Google.', 'Attendez le 1er janvier avant de publier.', 'Montrez-moi avant.'],
    ...['Je garde mes droits d’auteur.', 'La photo est de mon voisin, demandez-lui.', 'Inutile de dire où j’habite.'],
    ...['Ne changez pas un mot.', 'J’ai recopié ce passage dans un livre.'],
    ...['Ça reste entre nous, hein.', 'Droits réservés SACD.', 'En licence CC BY-SA.', 'Texte déposé à la SGDL.'],
  ])('%s', async (said) => {
    expect(await below(said)).toMatchObject({ told: [said], isSigned: true });
  });
});

test.each([
  ...['Ne publiez pas mon texte finalement.', 'Publie pas mon texte.', 'Merci d’oublier mon témoignage.'],
  ...['J’ai changé d’avis, je ne veux plus participer.', 'Je me rétracte.', 'Please withdraw my story.'],
  ...['Je préfère ne plus être publiée.', 'Ne publiez rien, s’il vous plaît.'],
  ...['Ma sœur s’oppose à la publication.', 'Je reviens sur mon accord.', 'Je ne donne pas suite.'],
  ...['Finalement non, pas de publication pour moi.', 'Oubliez ce que je vous ai envoyé mardi.'],
  ...['Tout compte fait, je préfère que vous ne le fassiez pas paraître.', 'Mes parents veulent retirer leur texte.'],
  ...['Je souhaite que mon histoire soit enlevée du site.', 'Je retire « Le soufflet », merci de ne pas le publier.'],
])('a text is taken back: %s', async (said) => {
  expect(await below(said)).toMatchObject({ told: [said], cautions: ['refusal'] });
});

test.each([
  'Je suis d’accord pour que vous publiiez tout ça sous mon nom Théo Garnaud, en licence CC BY.',
  'Je vous autorise à publier ce texte dans votre livre.',
  'I agree that you may publish this.',
  'Je suis d’accord pour qu’il soit publié dans le livre mais pas sur internet.',
])('an agreement is read first: %s', async (said) => {
  expect((await below(said)).told).toEqual([said]);
});

describe('wherever it stands', () => {
  test('all of them, whatever their number', async () => {
    const all = Array.from({ length: 26 }, (_, at) => `Ne citez pas mon nom ! Inutile de dire où j’habite ${at}.`);
    expect((await heard([TALE, ...all].join('\n\n'))).told.length).toBe(27);
  });

  test.each([
    ...['Hubert ne veut pas que son texte soit sur internet.', 'Mets pas mon nom hein.', 'Ne publiez pas mon texte.'],
    ...['Ginette ne souhaite pas que son nom paraisse.'],
  ])('in the middle of a text: %s', async (said) => {
    expect((await heard(`${TALE}\n\nLe seau fuit. ${said}\n\n${MORE}\n\nFin.`)).told).toEqual([said]);
  });

  test('across lines that a mail has wrapped, and in a sentence without end', async () => {
    expect((await below('Je ne souhaite pas que mon\nnom paraisse.')).told).toEqual([
      'Je ne souhaite pas que mon nom paraisse.',
    ]);
    const long = `${'Il y avait le puits, et la corde, et le seau, '.repeat(12)}ne mettez pas mon nom`;
    expect(await below(long)).toMatchObject({ cautions: ['anonymity'], isSigned: false });
  });
});

describe('a tale asks nothing', () => {
  test.each([
    ...['Il ne voulait pas qu’on écrive son nom sur la tombe.', 'Mon père ne disait jamais le nom du chien.'],
    ...['Ma mère préfère que le pain soit cuit.', 'Elle refuse que je paie.', 'Mon mari ne veut pas de chien.'],
    ...['Il ne faut pas que la soupe brûle.', 'Ginette ne souhaite pas déménager.', 'Il a changé de nom en arrivant.'],
    ...['Elle a changé mon nom dans sa bouche.', 'On lui avait dit de ne pas parler.', 'Mon patron ne sait pas lire.'],
    ...['Il m’a dit de ne pas oublier mon manteau.', 'N’écrivez pas sur les murs, disait le panneau.'],
    ...['Mets pas tes coudes sur la table, criait Mémé.', 'Changez l’eau du bain tous les soirs.'],
    ...['Elle a gardé mon nom après le divorce.', 'Personne ne savait qui j’étais.', 'On donne des noms aux vaches.'],
    ...['Il refuse le nom de son père et garde celui de sa mère.', 'Elle me reconnaîtrait entre mille.'],
    ...['J’ai changé d’avis sur les montres.', 'Je renonce à la soupe.', 'Il oublie mon histoire dès qu’il dort.'],
    ...['Laissez tomber le marteau.', 'Cachez ce sein que je ne saurais voir.', 'Pas besoin de nom pour une vache.'],
    ...['Papa serait fâché de me voir ainsi.', 'Laissez la porte de côté.', 'Vous enlèverez vos sabots.'],
    ...[
      'Attendez le beurre avant de pétrir.',
      'Le pain, vous le coupez.',
      'Pas le nom du chien.',
      'Gardez vos sabots.',
    ],
    ...['Montrez-moi la main avant de partir.', 'Je garde mes moutons.', 'Rien sur la table.', 'Il signait d’un X.'],
    ...['J’ai trouvé ce livre dans la rue.', 'La photo est de travers.', 'Juste mon prénom dans sa bouche.'],
    ...['Il s’oppose à la vente.', 'Je reviens sur mes pas.', 'Je retire « Le Robert » de l’étagère.'],
    ...['Je ne donne pas suite à ses lettres.', 'Oubliez ce que je vous ai dit du vin.'],
    ...['J’accepte le café qu’il me tend.', 'Je suis d’accord pour partir.', 'Tu peux m’appeler demain.'],
    ...['« Ne dis pas que c’est moi », a-t-il soufflé.', 'She would rather sleep than eat.', 'He never told his name.'],
    ...['Elle aime mieux le silence que son nom crié dans la cour.', 'Le maire n’a jamais publié la photo.'],
  ])('%s', async (said) => {
    expect(await below(said)).toEqual({ told: [], cautions: [], isSigned: true });
  });
});
