// What each rule says, and where: one wrong thing in a right content.
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { placeIn } from '../../src/check/report.ts';
import { readContent } from '../../src/read/folder.ts';
import { SMALL, smallContent, storyText } from '../content-folder.ts';

const FILE = 'stories/essai/story.mdx';

/** The problems of a small content to which one story was added, as `line:column rule message → remedy`. */
async function problemsOf(text: string, others: Record<string, string | undefined> = {}): Promise<string[]> {
  const folder = await smallContent({ [FILE]: text, ...others });
  return checkContent(await readContent(folder), { today: '2026-07-01' }).map(
    ({ file, rule, message, remedy, ...place }) =>
      `${file === FILE ? '' : `${file} `}${`${placeIn(place).slice(1)} `.trimStart()}${rule} ${message} → ${remedy}`,
  );
}

test('a right content has no problem', async () => {
  expect(checkContent(await readContent(SMALL), { today: '2026-07-01' })).toEqual([]);
  expect(await problemsOf(storyText('Un texte.'))).toEqual([]);
});

test('an unknown key is answered with the nearest known one', async () => {
  expect(await problemsOf(storyText('Un texte.', { theme: '[emploi]' }))).toEqual([
    '11:1 schema Le mot-clé « theme » n’existe pas. → Vouliez-vous écrire « themes » ?',
  ]);
});

test('an unknown key inside a group is located and answered', async () => {
  const problems = await problemsOf(
    storyText('Un texte.', { consent: '{ ref: c-1, date: 2026-01-10, output: [web] }' }),
  );
  expect(problems).toEqual(['10:40 schema Le mot-clé « output » n’existe pas. → Vouliez-vous écrire « outputs » ?']);
});

test('all problems of a front matter are told at once', async () => {
  const problems = await problemsOf(
    storyText('Un texte.', { kind: 'opinions', published: '2026-02-30', summary: 'Court.', title: undefined }),
  );
  expect(problems).toEqual([
    '2:1 schema Il manque « title ». → Ajoutez une ligne « title: … ».',
    '2:7 schema « kind » n’a pas une valeur connue. → Vouliez-vous écrire « opinion » ? Les valeurs possibles sont : encounter (Récit de rencontre), portrait, opinion (Point de vue), advice (Conseils), guest (Contribution invitée), foreword (Avant-propos).',
    '4:10 schema « summary » : ce texte compte au moins 80 caractères. → Écrivez au moins 80 caractères ; il y en a 6.',
    '5:12 schema Le jour « 2026-02-30 » n’existe pas : ce mois compte 28 jours. → Écrivez un jour entre 2026-02-01 et 2026-02-28.',
  ]);
});

test('an encounter without encounters is refused', async () => {
  expect(await problemsOf(storyText('Un texte.', { kind: 'encounter' }))).toEqual([
    '2:1 schema Il manque « encounters » : un récit de rencontre décrit au moins une rencontre. → Ajoutez une ligne « encounters: [{ with: [prenom-nom], via: linkedin, direction: online-to-irl, evidence: … }] ».',
  ]);
});

test('a text without front matter is told so', async () => {
  expect(await problemsOf('Bonjour.\n')).toEqual([
    '1:1 schema Ce texte n’a pas d’en-tête. → Commencez le fichier par une ligne « --- », les informations (title, kind, authors…), puis une autre ligne « --- ».',
  ]);
});

test('an unknown author, theme and network are named, with the nearest known', async () => {
  expect(
    await problemsOf(storyText('Un texte.', { authors: '[paul-le-gof]', themes: '[cuisine]', networks: '[linkdin]' })),
  ).toEqual([
    '4:11 reference Aucune fiche de personne ne s’appelle « paul-le-gof ». → Vouliez-vous écrire « paul-le-goff » ?',
    '8:10 reference Aucun thème ne s’appelle « cuisine ». → Écrivez l’un de ces mots : emploi, entraide.',
    '11:12 reference Aucun réseau ne s’appelle « linkdin ». → Vouliez-vous écrire « linkedin » ?',
  ]);
});

test('a volume names stories that exist and condensed texts that exist', async () => {
  const problems = await problemsOf(storyText('Un texte.'), {
    'volumes/tome-2.yaml':
      'title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [un-caffe, { story: un-cafe, text: condensed }]\n',
  });
  expect(problems).toEqual([
    'volumes/tome-2.yaml 6:15 reference Aucun récit ne s’appelle « un-caffe ». → Vouliez-vous écrire « un-cafe » ?',
    'volumes/tome-2.yaml 6:25 reference Le récit « un-cafe » n’a pas de version courte. → Ajoutez stories/un-cafe/condensed.mdx, ou retirez « text: condensed ».',
  ]);
});

test('code is refused where it stands', async () => {
  const body =
    'import fs from \'node:fs\'\n\nBonjour {1 + 1} et <Foreign lang={x}>vous</Foreign>.\n\n<Aside {...tout} title="Un">\n\nTexte.\n\n</Aside>';
  expect((await problemsOf(storyText(body))).map((problem) => problem.split(' → ')[0])).toEqual([
    '13:1 code Une ligne qui commence par « import » ou « export » est du code.',
    '15:9 code Un passage entre accolades est du code.',
    '15:20 code La valeur d’un attribut est du code.',
    '15:20 element Il manque « lang » à <Foreign>.',
    '17:1 code La valeur d’un attribut est du code.',
  ]);
});

test('an element or an attribute outside the closed list is refused', async () => {
  const body =
    '<PulQuote>\n\nUn.\n\n</PulQuote>\n\n<div class="a">\n\nDeux.\n\n</div>\n\n<PullQuote bye="Paul">\n\nTrois.\n\n</PullQuote>\n\nQuatre <Aside title="a">cinq</Aside>.';
  expect(await problemsOf(storyText(body))).toEqual([
    '13:1 element L’élément <PulQuote> n’existe pas. → Vouliez-vous écrire « PullQuote » ?',
    '19:1 element <div> est du HTML, qui n’est pas accepté dans un récit. → Retirez la balise et sa fin : une ligne vide sépare deux paragraphes, et la mise en page est faite par le site.',
    '25:1 element <PullQuote> n’a pas d’attribut « bye ». → Vouliez-vous écrire « by » ?',
    '31:8 element <Aside> se trouve au milieu d’une phrase. → Écrivez <Aside> et </Aside> chacun sur sa ligne, avec une ligne vide avant et après le texte.',
  ]);
});

test('a key figure says its year and its source', async () => {
  expect(await problemsOf(storyText('<KeyFigure value="56" year="hier">\n\nmembres\n\n</KeyFigure>'))).toEqual([
    '13:1 element « year » de <KeyFigure> n’a pas la bonne forme. → Écrivez par exemple year="2017".',
    '13:1 element Il manque « source » à <KeyFigure>. → Ajoutez source="…".',
  ]);
});

test('a link leads only where links may lead, reference definitions included', async () => {
  expect(
    await problemsOf(
      storyText('[un](javascript:alert(1)) et [deux][d] et [trois](//exemple.fr).\n\n[d]: data:text/html,x'),
    ),
  ).toEqual([
    '13:1 link L’adresse « javascript:alert(1) » n’est pas acceptée. → Un lien commence par https://, http://, mailto:, # ou /.',
    '13:43 link L’adresse « //exemple.fr » n’est pas acceptée. → Un lien commence par https://, http://, mailto:, # ou /.',
    '15:1 link L’adresse « data:text/html,x » n’est pas acceptée. → Un lien commence par https://, http://, mailto:, # ou /.',
  ]);
});

test('a picture is a file of the story’s folder, described in words', async () => {
  const body =
    '![](./a.png)\n\n![Un banc](https://exemple.fr/a.png)\n\n![Un banc](../un-cafe/comptoir.png)\n\n![img_1234.jpg](./faux.png)';
  expect(await problemsOf(storyText(body), { 'stories/essai/faux.png': 'pas une image' })).toEqual([
    'stories/essai/faux.png picture-file « faux.png » n’est ni une image JPEG ni une image PNG. → Enregistrez l’image au format JPEG ou PNG.',
    '13:1 picture Le fichier « a.png » n’est pas dans le dossier du récit. → Écrivez l’un de ces mots : faux.png.',
    '13:1 picture L’image « a.png » n’est pas décrite. → Dites en quelques mots ce qu’elle montre : ![Deux tasses sur un comptoir](./image.jpg). Un nom de fichier n’est pas une description.',
    '15:1 picture L’image « https://exemple.fr/a.png » se trouve sur un autre site. → Copiez l’image dans le dossier du récit et écrivez ./image.jpg.',
    '17:1 picture L’image « ../un-cafe/comptoir.png » n’est pas dans le dossier de ce récit. → Copiez-la à côté de story.mdx et écrivez ./image.jpg.',
    '19:1 picture L’image « faux.png » n’est pas décrite. → Dites en quelques mots ce qu’elle montre : ![Deux tasses sur un comptoir](./image.jpg). Un nom de fichier n’est pas une description.',
  ]);
});

test('a stray file is refused', async () => {
  expect(await problemsOf(storyText('Un texte.'), { 'stories/essai/notes.docx': 'x' })).toEqual([
    'stories/essai/notes.docx folder « notes.docx » n’a pas sa place ici. → Un dossier de récit contient story.mdx, condensed.mdx et des images .jpg ou .png ; retirez le reste.',
  ]);
});

test('a folder’s name is an address', async () => {
  expect(await problemsOf(storyText('Un texte.'), { 'stories/Été 2026/story.mdx': storyText('Un texte.') })).toEqual([
    'stories/Été 2026/story.mdx identifier Le nom « Été 2026 » ne peut pas servir d’adresse. → Utilisez de 3 à 80 minuscules sans accent, chiffres et tirets, par exemple « ete-2026 ».',
  ]);
});

test('what cannot be parsed is told in French, with the place', async () => {
  expect(await problemsOf(storyText('Je t’aime <3 toujours.'))).toEqual([
    '13:11 unreadable Le signe « < » se lit comme le début d’une balise. → Pour écrire « < » dans un texte, mettez une barre oblique inverse devant : « \\< ».',
  ]);
  expect((await problemsOf(storyText('<Aside title="a">\n\nUn texte.')))[0]).toContain(
    'Un élément est ouvert et n’est pas refermé',
  );
  expect((await problemsOf(storyText('Un texte.', { title: 'Un : deux : trois' })))[0]).toContain('2:8 unreadable');
});

test('an empty content folder is told, not thrown', async () => {
  const problems = checkContent(await readContent('/nulle/part'), { today: '2026-07-01' });
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'site.yaml Le fichier site.yaml manque ou est vide.',
    'vocabularies/networks.yaml Le fichier vocabularies/networks.yaml manque ou est vide.',
    'vocabularies/themes.yaml Le fichier vocabularies/themes.yaml manque ou est vide.',
  ]);
});
