import { expect, test } from 'vitest';
import { type Case, expectSaid, inShort, mended, problemsIn } from './said.ts';

const nothing = (words: readonly string[]) => expectSaid(words.map((text) => [text, []] as const));

test('ordinals', async () => {
  await expectSaid([
    [
      'La 1ère fois, la 2ème, la 3eme, la 4ième, la 2è.',
      ['13:4 ordinal 1ère', '13:18 ordinal 2ème', '13:27 ordinal 3eme', '13:36 ordinal 4ième', '13:46 ordinal 2è'],
    ],
    [
      'Le XXIème siècle, le XIXe, les 1ères, la Ière, la 21 ème.',
      ['13:4 ordinal XXIème', '13:32 ordinal 1ères', '13:42 ordinal Ière', '13:51 ordinal 21 ème'],
    ],
    ['*La 1ère* fois', ['13:5 ordinal 1ère']],
  ]);
  await nothing([
    'Le 1er, la 1re, les 2es, la 2nde, le XXIe, Ier, 2d, 1ers, 1res.',
    'Même, dixième, énième, crème, Lème, même, mème, 1 ère glaciaire, Vere, la 2 en tout, 3 et 4.',
    'La 1ère [sic] fois, la 2ème(sic).',
    'https://exemple.fr/1ère, #2ème, @3ème, `4ème`, <Foreign lang="en">2ème</Foreign>.',
  ]);
  expect(await mended('La 1ère, les 2èmes, le XXIème, la 21 ème, 1ERE, 1ÈRES.')).toBe(
    'La 1re, les 2es, le XXIe, la 21e, 1re, 1res.',
  );
});

test('ligatures', async () => {
  await expectSaid([
    ['Une oeuvre, son coeur, sa soeur.', ['13:5 ligature oeuvre', '13:17 ligature coeur', '13:27 ligature soeur']],
    ['## Oeil pour OEIL\n\nLe choeur.', ['13:4 ligature Oeil', '13:14 ligature OEIL', '15:4 ligature choeur']],
    ['> Un noeud\n> et des voeux', ['13:6 ligature noeud', '14:10 ligature voeux']],
  ]);
  await nothing([
    'Coexister, coefficient, moelle, moelleux, poésie, poème, goéland, Noël, coercition, coéquipier, groenlandais, Joe, Phoenix.',
    'Œuvre, cœur, sœur, aloès, canoë, oestre, foehn, Camille Oeuvrard.',
    'https://exemple.fr/oeuvre, @camille_oe, #coeur, oeuvre [sic].',
  ]);
  expect(await mended('Oeuvre, OEUVRE, désoeuvré, manoeuvre, chef-d’oeuvre, rancoeur.')).toBe(
    'Œuvre, ŒUVRE, désœuvré, manœuvre, chef-d’œuvre, rancœur.',
  );
});

test('capitals keep their accents', async () => {
  await expectSaid([
    [
      'A bientôt. L’Etat et l’Ecole.',
      ['13:1 capital-accent A', '13:14 capital-accent Etat', '13:24 capital-accent Ecole'],
    ],
    [{ title: 'A Rennes, un café' }, ['2:8 capital-accent A']],
    [
      '## Ete et Eté\n\n« A la gare » ? A l’heure. Ca va !',
      [
        '13:4 capital-accent Ete',
        '13:11 capital-accent Eté',
        '15:3 capital-accent A',
        '15:17 capital-accent A',
        '15:28 capital-accent Ca',
      ],
    ],
    ['Etre là.\nA toi.', ['13:1 capital-accent Etre', '14:1 capital-accent A']],
  ]);
  await nothing([
    'A publié trois livres. A été maire. A-t-il répondu ? A, B, C. Le point A. A posteriori.',
    'À bientôt, État, École, Eure, Enfin, Emploi, Ensuite, Ici, Avec, Cela, Ah, Oui, Image, Agent, Etc.',
    'Edouard et Emile, Etienne, Elise, Isle.',
    'Il a la clé. Vitamine A la plus connue. <Foreign lang="en">A la carte. Age</Foreign>.',
  ]);
});

test('ellipses', async () => {
  await expectSaid([
    [
      'Il a dit... puis.... etc... etc…',
      ['13:9 ellipsis ...', '13:17 ellipsis ....', '13:22 ellipsis etc...', '13:29 ellipsis etc…'],
    ],
  ]);
  await nothing(['Il a dit… puis etc. Deux points .. et 1...3, ../a, .../b, `...`.', 'Et... [sic]']);
  expect(await mended('Il a dit... etc... Oui....')).toBe('Il a dit… etc. Oui…');
});

test('quotes', async () => {
  await expectSaid([
    ['Elle a dit “oui” et "non".', ['13:12 english-quotes “oui”', '13:21 english-quotes "non"']],
    ['« Il dit "oui" à tout »', ['13:10 english-quotes "oui"']],
    ['Un "mot *en* italique".', ['13:4 english-quotes "mot en italique"']],
  ]);
  await nothing([
    '« Il dit “oui” à tout »',
    'Un écran de 15" et un 5\' 30", un lone " ici.',
    '#read("/etc/hostname"), `"a"`, <Foreign lang="en">"yes"</Foreign>, "mot" [sic].',
  ]);
  expect(await mended('Elle a dit “oui” et "non *merci*", « et "si" ».')).toBe(
    'Elle a dit «\u00A0oui\u00A0» et «\u00A0non *merci*\u00A0», « et “si” ».',
  );
});

// Whatever touches a quote inside: bold, code, a link, another quotation, inches.
test.each([
  ['Un "**gras**", “*it*”, "_un_" et "~~x~~".', 'Un « **gras** », « *it* », « _un_ » et « ~~x~~ ».'],
  ['Le "[lien](https://exemple.fr)" et “`code`”.', 'Le « [lien](https://exemple.fr) » et « `code` ».'],
  ['("*a*", "*b*") et "*c* d".', '(« *a* », « *b* ») et « *c* d ».'],
  ['"Il m\'a dit "oui"".', '« Il m\'a dit "oui" ».'],
  ['"Elle : "un", puis "deux"."', '« Elle : "un", puis "deux". »'],
  ['Un écran de 15" dit "grand".', 'Un écran de 15" dit « grand ».'],
  ['Il a dit "oui et "non.', 'Il a dit "oui et "non.'],
  ['Un mot", un "autre".', 'Un mot", un "autre".'],
])('the quotes of %j become %j', async (typed, right) => {
  expect((await mended(typed)).replaceAll('\u00A0', ' ')).toBe(right);
});

test('spaces', async () => {
  await expectSaid([
    ['Un  mot.  Et *deux*  trois.', ['13:3 double-space', '13:9 double-space', '13:20 double-space']],
    ['Un mot\u00A0 !', ['13:7 double-space']],
    [{ title: 'Un  titre' }, ['2:10 double-space']],
  ]);
  await nothing([
    'Une ligne  \ncoupée et\n  une autre.',
    '>  Un\n>  deux\n\n-   Un\n    deux\n\n1.  Un',
    '| a   | b   |\n|-----|-----|\n| c   | d   |',
    'Un mot [^1] et `a  b`.\n\n[^1]:   Note.',
    '```\na  b\n```',
    'Un <Foreign lang="en">a  b</Foreign>.',
  ]);
  expect(await mended('Un  mot.  Et\u00A0 *deux*  trois.')).toBe('Un mot. Et\u00A0*deux* trois.');
});

test('titles', async () => {
  await expectSaid([
    [{ title: 'UN CAFÉ À RENNES' }, ['2:8 all-caps-title UN CAFÉ À RENNES']],
    ['## LE RETOUR DE NOUR', ['13:4 all-caps-title LE RETOUR DE NOUR']],
    [
      { title: `Un ${'long '.repeat(14)}titre` },
      [`2:8 long-title ${`Un ${'long '.repeat(14)}titre`.slice(0, 60)}`.trim()],
    ],
  ]);
  await expectSaid(
    ['La SNCF', 'SNCF', 'Un café à Rennes', '612', 'À 14 H 05', 'a'.repeat(70)].map((title): [Case, string[]] => [
      { title: JSON.stringify(title) },
      [],
    ]),
  );
});

test('paragraphs', async () => {
  await expectSaid([
    ['Un mot. '.repeat(190).trim(), [`13:1 long-paragraph ${'Un mot. '.repeat(8).slice(0, 59)}…`]],
    ['Un mot. '.repeat(180).trim(), []],
  ]);
});

test('advice never blocks, and says nothing of other languages or of withdrawn texts', async () => {
  const wrong = 'La 2ème oeuvre... A bientôt, “Etat”.';
  const [first] = await problemsIn({
    'people/nour.yaml': 'displayName: Nour\ngivenName: Nour\nidentifiability: given-name\nbio: La 2ème.\n',
  });
  expect(first).toMatchObject({ severity: 'advice', rule: 'ordinal', line: 4, column: 9 });
  await expectSaid([
    [{ body: wrong, lang: 'en' }, []],
    [{ body: wrong, status: 'withdrawn', withdrawn: '{ date: 2026-04-01 }' }, []],
    [
      { body: wrong, lang: 'fr-CA' },
      [
        '14:4 ordinal 2ème',
        '14:9 ligature oeuvre',
        '14:15 ellipsis ...',
        '14:19 capital-accent A',
        '14:30 english-quotes “Etat”',
        '14:31 capital-accent Etat',
      ],
    ],
  ]);
});

test('the words of sheets are read where they stand', async () => {
  const problems = await problemsIn({
    'people/nour.yaml':
      'displayName: Nour\ngivenName: Nour\nidentifiability: given-name\nbio: >-\n  Une\n  soeur "et" la 2ème.\n',
    'series/rencontres.yaml': `title: 'L''oeuvre'\ndescription: "La 1\\u00E8re oeuvre d’une série dont la description est assez longue pour passer la vérification."\naccent: "#1f5673"\n`,
  });
  expect(problems.map((problem) => `${problem.file} ${inShort(problem)} ${problem.fix ? 'fix' : ''}`.trim())).toEqual([
    'people/nour.yaml 6:3 ligature soeur fix',
    'people/nour.yaml 6:9 english-quotes "et" fix',
    'people/nour.yaml 6:17 ordinal 2ème fix',
    'series/rencontres.yaml 1:12 ligature oeuvre fix',
    'series/rencontres.yaml 2:18 ordinal 1ère',
    'series/rencontres.yaml 2:28 ligature oeuvre fix',
  ]);
});

test('the last paragraph of a quotation is not mended without the others, nor the words that an address asks for', async () => {
  const quotation = '"Un début.\n\n"Une suite.\n\n"Une fin."';
  expect(await mended(quotation)).toBe(quotation);
  expect(await mended('"Oui."\n\n"Non."')).toBe('«\u00A0Oui.\u00A0»\n\n«\u00A0Non.\u00A0»');
  expect(await mended('Voir https://a.fr/x?q="coeur" puis "non".')).toBe(
    'Voir https://a.fr/x?q="coeur" puis «\u00A0non\u00A0».',
  );
});
