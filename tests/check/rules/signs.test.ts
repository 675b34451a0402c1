// What writers type for a page of another kind: signs that nothing reads here, lines that Markdown joins.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

test('a sign that nothing reads is told, once each', () =>
  expectSaid([
    ['**Important :**il faut répondre.', ['13:1 left-sign **Important :**']],
    ['Voici **le début **et la suite.', ['13:7 left-sign **le début **']],
    ['Un ** gras ** entouré.', ['13:4 left-sign ** gras **']],
    ['Il a dit*« non »*et voilà.', ['13:9 left-sign *« non »*']],
    ['Un **gras sans fin.', ['13:4 left-sign **']],
    ['##Titre collé', ['13:1 left-sign ##']],
    ['Voir [x] (https://a.fr/b).', ['13:6 left-sign [x] (https://a.fr/b)']],
    ['Voir (x)[https://a.fr].', ['13:6 left-sign (x)[https://a.fr]']],
    ['Voir [x](https://a.fr/ma page).', ['13:6 left-sign [x](https://a.fr/ma page)']],
    ['Voir [x](/recits/ma page/).', ['13:6 left-sign [x](/recits/ma page/)']],
    ['| A | B |\n| un | deux |', ['13:1 left-sign | A | B |']],
    ['| A | B |\n| un | deux |\n| trois | quatre |\n| cinq | six |', ['13:1 left-sign | A | B |']],
    ['> | A | B |\n> | un | deux |\n> | trois | quatre |', ['13:3 left-sign | A | B |']],
    ['- | A |\n  | un |\n  | deux |', ['13:3 left-sign | A |']],
    [
      '[button]Lire[/button] et [audio src="x.mp3"]',
      ['13:1 left-sign [button]', '13:13 left-sign [/button]', '13:26 left-sign [audio src="x.mp3"]'],
    ],
    [
      '[gallery] puis [vc_row] puis [youtube https://a.fr/b]',
      ['13:1 left-sign [gallery]', '13:16 left-sign [vc_row]', '13:30 left-sign [youtube https://a.fr/b]'],
    ],
    [{ title: '"Un **grand**jour"', body: 'Un.' }, ['2:12 left-sign **grand**']],
    [{ title: '"Les étudiant*e*s, *ici*"', body: 'Un.' }, ['2:27 left-sign *ici*']],
    ['Un ==mot surligné== ici.', ['13:4 left-sign ==mot surligné==']],
    ['Voir [[Paul]] et ![[x.jpg]].', ['13:6 left-sign [[Paul]]', '13:18 left-sign ![[x.jpg]]']],
    [
      '[caption id="a1" width="300"]Légende[/caption]',
      ['13:1 left-sign [caption id="a1" width="300"]', '13:37 left-sign [/caption]'],
    ],
    [
      '[gallery ids="1,2"] puis [su_button url="x"]',
      ['13:1 left-sign [gallery ids="1,2"]', '13:26 left-sign [su_button url="x"]'],
    ],
    ['## **Gras **collé', ['13:4 left-sign **Gras **']],
    [{ title: '"Un **grand** jour"', body: 'Un.' }, ['2:12 left-sign **grand**']],
    [{ title: '"Un _grand_ jour à Lyon"', body: 'Un.' }, ['2:12 left-sign _grand_']],
    [{ title: '"Un jour&nbsp;: suite"', body: 'Un.' }, ['2:16 left-sign &nbsp;']],
  ]));

test('what only looks like a sign is left alone', () =>
  expectSaid(
    [
      'Regex ^a.*b et glob *.txt et *.md fin.',
      'Les fichiers src/*.ts et test/*.js.',
      'Un calcul 2 * 3 * 4.',
      'Une \\*étoile\\* et \\*\\*deux\\*\\*, un \\[\\[mot]], \\==a==.',
      'Il a dit [sic], [1], [a] [b], (voir) [ici], C# et a_b_c, R&D ; un nom_de_fichier.',
      '#Rencontres à #Rennes, et # tout seul.',
      '`**a** [[b]] ==c==`\n\n```\n| a | b |\n| c | d |\n##x\n```',
      '**gras**, *penché*, **« bien »** puis, **un *deux* trois**.',
      'a == b, a === b et == seul.',
      '| A | B |\n| --- | --- |\n| un | deux |',
      'Le choix A|B|C.',
      '[audio inaudible] Elle rit. [video] [more laughter] [button] [caption] [playlist de Léa] [Audio : rires]',
      'Voir https://exemple.fr/a==b==c et https://exemple.fr/**x**/y.',
      'Une note (p. 3) [suite] (fin).',
    ].map((body) => [body, []] as const),
  ));

test('what is of a word, an address or a handle stays in a field', () =>
  expectSaid(
    [
      { title: 'Les étudiant*e*s racontent', body: 'Un.' },
      { title: 'Les ami*es et les auteur*rices', body: 'Un.' },
      { title: 'M*A*S*H, un film', body: 'Un.' },
      { title: 'Des boîtes de 2*3*4 et 5**2**3', body: 'Un.' },
      { title: '"m**de et p**n, Prix**, taxes** et (2*3)*4*(5)"', body: 'Un.' },
      { title: '"Dès 5 €*, frais* compris"', body: 'Un.' },
      { title: '"Ses photos : https://exemple.fr/_album_/"', body: 'Un.' },
      { socialTitle: '"Un récit de @_camille_, via https://exemple.fr/*x*/y"', body: 'Un.' },
      { title: 'Un nom_de_fichier.txt', body: 'Un.' },
    ].map((story) => [story, []] as const),
  ));

test.each([
  ['Un **grand** jour', 'Un grand jour'],
  ['Le *Petit Prince*, lu par _Paul Le Goff_', 'Le Petit Prince, lu par Paul Le Goff'],
  ['Gare **2** et *x* et _y_', 'Gare **2** et *x* et _y_'],
  ['Le fichier __init__ de Paul', 'Le fichier __init__ de Paul'],
  ['Un **grand**jour et mi**jour**', 'Un **grand**jour et mi**jour**'],
  ['Des boîtes de 2*3*4 et **deux**', 'Des boîtes de 2*3*4 et deux'],
])('of a field, only signs that surround words are removed: %s', async (title, right) => {
  const text = storyText('Un texte.', { title: JSON.stringify(title) });
  const problems = await problemsIn({ 'stories/essai/story.mdx': text });
  const fixes = problems.flatMap(({ rule, fix }) => (rule === 'left-sign' && fix ? [fix] : []));
  expect(applyEdits(text, fixes)).toContain(`title: ${JSON.stringify(right)}\n`);
});

test('stars inside words are told where they would be taken for italics, and kept by a backslash', async () => {
  await expectSaid([
    ['Des cartons de 30*40*50 cm.', ['13:18 eaten-star *40*']],
    ['4**2 et 2**3 font 24.', ['13:2 eaten-star **2 et 2**']],
    ['Soit a*b*c, et un *b* à part.', ['13:7 eaten-star *b*']],
    ['Mo**tus** et bou*che* cousue, in*croy*able.', []],
    ['Les étudiant*e*s racontent.', ['13:13 eaten-star *e*']],
    ['Les créateur*trice*s.', ['13:13 eaten-star *trice*']],
    ['Le film M*A*S*H.', ['13:10 eaten-star *A*']],
    ['Les ami*es et les auteur*rices.', ['13:8 eaten-star *es et les auteur*']],
    ['Un mot in*cro*yable, *penché*, et d’un*seul* coup.', []],
    ['Les étudiant\\*e\\*s et un·e ami·e.', []],
    ['Les ami*es seules.', []],
  ]);
  expect(await mended('Les étudiant*e*s et les ami*es de M*A*S*H.')).toBe(
    'Les étudiant\\*e\\*s et les ami\\*es de M\\*A\\*S\\*H.',
  );
});

test.each([
  ['**Important :**il faut.', '**Important :** il faut.'],
  ['Voici **le début **et la suite.', 'Voici **le début** et la suite.'],
  ['Un ** gras ** entouré.', 'Un **gras** entouré.'],
  ['** gras **', '**gras**'],
  ['À ** gras **, puis.', 'À **gras**, puis.'],
  ['(** gras **) ici.', '(**gras**) ici.'],
  ['L’** ami ** ici.', 'L’**ami** ici.'],
  ['Un mot** gras ** ici.', 'Un mot **gras** ici.'],
  ['C’est l’**« ami »**de Paul.', 'C’est l’**« ami »** de Paul.'],
  ['##Titre', '## Titre'],
  ['Voir [x] (https://a.fr).', 'Voir [x](https://a.fr).'],
  ['Voir (x)[https://a.fr].', 'Voir [x](https://a.fr).'],
  ['Voir [x](https://a.fr/ma page).', 'Voir [x](https://a.fr/ma%20page).'],
  ['| A | B |\n| un | deux |', '| A | B |\n| --- | --- |\n| un | deux |'],
  ['| A | B |\n| un | deux |\n| c | d |', '| A | B |\n| --- | --- |\n| un | deux |\n| c | d |'],
  ['Un mot :\n| A |\n| un |\n| d |', 'Un mot :\n| A |\n| --- |\n| un |\n| d |'],
])('« %s » is mended', async (wrong, right) => {
  expect(await mended(wrong)).toBe(right);
  expect((await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).map(inShort)).toEqual([]);
});

test('no star or space is taken away where the word of a star is not sure', async () => {
  for (const body of ['Un prix *hors taxe et *sans frais.', 'Voici *le début *et la suite.'])
    expect(await mended(body)).toBe(body);
});

test.each(['Un m****.', 'Un f**k et un autre.', 'Un **gras sans fin.', 'Voici **le début **et la suite.'])(
  'the remedy tells how a star is printed: « %s »',
  async (body) => {
    const [problem] = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect(problem?.remedy).toContain('une étoile qui s’imprime s’écrit \\*');
  },
);

test.each(['| A | B |\n| --- | --- |\n| un<br>deux | trois |', 'A | B\n--- | ---\nun<br/>deux | trois'])(
  'a line is not broken in a cell: « %s »',
  async (body) => {
    const [problem] = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect(problem?.remedy).toMatch(/^Une case de tableau tient sur une ligne/);
  },
);

test.each(['> | A | B |\n> | un | deux |', '- | A |\n  | un |', '- Un.\n\n  | A |\n  | un |'])(
  'a table inside of something else is not mended: « %s »',
  async (body) => expect(await mended(body)).toBe(body),
);

describe('lines that would be joined', () => {
  test('are told where they are meant apart', () =>
    expectSaid([
      ['Il entre.\n\n– Bonjour, dit-elle.\n– Bonjour.', ['15:1 joined-lines – Bonjour, dit-elle.']],
      ['— Un.\n— Deux.', ['13:1 joined-lines — Un.']],
      ['Points :\n• Un\n• Deux', ['14:1 joined-lines • Un']],
      ['Points :\n• Un seul', ['14:1 joined-lines • Un seul']],
      ['👉 Un\n👉 Deux', ['13:1 joined-lines 👉 Un']],
      ['✅ Un\n✅ Deux', ['13:1 joined-lines ✅ Un']],
      ['-un\n-deux', ['13:1 joined-lines -un']],
      ['1.un\n2.deux', ['13:1 joined-lines 1.un']],
      ['1)un\n2)deux', ['13:1 joined-lines 1)un']],
      ['> – Un.\n> – Deux.', ['13:3 joined-lines – Un.']],
    ]));

  test('are left alone where they are one sentence, or already apart', () =>
    expectSaid(
      [
        'Elle est venue\n— enfin — ce matin-là.',
        '– Un.\n\n– Deux.',
        '– Un.\\\n– Deux.',
        '– Un.  \n– Deux.',
        '- Un\n- Deux',
        'Un vers\nDeux vers',
        'Il avait\n3.5 euros et\n12 pommes.',
        'Un 👉 au milieu\nd’une ligne.',
      ].map((body) => [body, []] as const),
    ));

  test.each([
    ['Il entre.\n– Oui.\n– Deux.', 'Il entre.\n\n<Dialogue>\n\n– Oui.\n\n– Deux.\n\n</Dialogue>'],
    ['<Dialogue>\n\n— Un.\n— Deux.\n\n</Dialogue>', '<Dialogue>\n\n— Un.\n\n— Deux.\n\n</Dialogue>'],
    ['Points :\n• Un\n• Deux', 'Points :\n\n- Un\n- Deux'],
    ['👉 Un\n👉 Deux', '- 👉 Un\n- 👉 Deux'],
    ['-un\n-deux', '- un\n- deux'],
    ['1.un\n2.deux', '1. un\n2. deux'],
    ['• un\\\n• deux\n• trois', '- un\n- deux\n- trois'],
    ['• un\\\nsuite\n• deux\\\nfin', '- un\\\nsuite\n- deux\\\nfin'],
    ['• un  \nsuite\n• deux', '- un\\\nsuite\n- deux'],
    ['• un \\\\\n• deux', '- un \\\\\n- deux'],
    [
      'Il entre.\\\n– Oui.\\\n– Deux.\n– Trois.',
      'Il entre.\n\n<Dialogue>\n\n– Oui.\n\n– Deux.\n\n– Trois.\n\n</Dialogue>',
    ],
  ])('« %s » is mended', async (wrong, right) => {
    expect(await mended(wrong)).toBe(right);
    const left = await problemsIn({ 'stories/essai/story.mdx': storyText(right) });
    expect(left.filter(({ severity }) => severity === 'error').map(inShort)).toEqual([]);
  });

  test('are not mended where a sign goes over the end of a line, nor inside a quotation', async () => {
    for (const body of ['• **Un\n• deux**', '> • Un\n> • Deux']) expect(await mended(body)).toBe(body);
  });
});

test('a source that no link calls is told, and becomes a point of a list', async () => {
  await expectSaid([
    ['Un.\n\n[blog]: https://a.fr/b', ['15:1 uncalled-link [blog]: https://a.fr/b']],
    ['Un [mot][blog].\n\n[blog]: https://a.fr/b', []],
    ['Un [BLOG].\n\n[blog]: https://a.fr/b', []],
    ['Un [x][1].\n\n[1]: https://a.fr\n[1]: https://b.fr', ['16:1 uncalled-link [1]: https://b.fr']],
    ['Un [x][1].\n\n[1]: https://a.fr\n[1]: https://a.fr', []],
  ]);
  expect(await mended('Lire [le blog][b].\n\n[source]: https://a.fr\n[b]: https://b.fr')).toBe(
    'Lire [le blog][b].\n\n- [source](https://a.fr)\n\n[b]: https://b.fr',
  );
  expect(await mended('[a]: https://a.fr\n[b]: https://b.fr (x)\n[b[c]: https://c.fr')).toBe(
    '- [a](https://a.fr)\n- [b](https://b.fr), x\n\n[b[c]: https://c.fr',
  );
  expect(await mended('Sources :\n\n[a]: https://a.fr\n[b c]: https://b.fr\nFin.')).toBe(
    'Sources :\n\n- [a](https://a.fr)\n- [b c](https://b.fr)\n\nFin.',
  );
});

test('a sentence over a line of dashes is told, and the line becomes a break', async () => {
  await expectSaid([
    ['Nous avons marché jusqu’à la gare.\n---\nLe lendemain.', ['13:1 heading Nous avons marché jusqu’à la gare.']],
    ['Il a crié « Ça suffit ! »\n---', ['13:1 heading Il a crié « Ça suffit ! »']],
    ['Une phrase.\n---', ['13:1 heading Une phrase.']],
    ['Une phrase\n-', ['13:1 heading Une phrase']],
    ['Une phrase\n=', ['13:1 heading Une phrase']],
    ['Paul\n---\n\nSuite.', ['13:1 heading Paul']],
    ['Merci !\n---', ['13:1 heading Merci !']],
    ['Et après ?\n---\n\nUn texte.', ['13:1 heading Et après ?']],
    ['Un titre\n--------\n\nUn texte.', []],
    ['Et après ?\n----------\n\nUn texte.', []],
  ]);
  expect(await mended('Nous avons marché jusqu’à la gare.\n---\nLe lendemain.')).toBe(
    'Nous avons marché jusqu’à la gare.\n\n---\n\nLe lendemain.',
  );
  expect(await mended('Il a dit « Nous partons demain. »\n---')).toBe('Il a dit « Nous partons demain. »\n\n---');
  expect(await mended('À bientôt,\nCamille\n---\nP.-S. : suite.')).toBe('À bientôt,\nCamille\n\n---\n\nP.-S. : suite.');
  for (const title of [
    'Pourquoi ai-je tout quitté ?\n---',
    'Et puis tout s’arrête…\n---',
    'Il a crié « Ça suffit ! »\n---',
    'Merci !\n---',
    'Une phrase.\n---',
    'Paul\n---',
    '> Nous avons marché.\n> ---',
  ])
    expect(await mended(title)).toBe(title);
});

test('the title of a link is told, for nothing prints it', () =>
  expectSaid([
    ['Voir [x](https://a.fr "Mon blog").', ['13:6 lost-text [x](https://a.fr "Mon blog")']],
    ['Voir [x](https://a.fr).', []],
  ]));

test('stars of births and of notes are printed as they are typed', () =>
  expectSaid([
    ['Anne (*1982) et Yann (*1985) ont grandi ici.', []],
    ['Un prix*, deux prix*. Hôtel 3*, hôtel 4*, restaurant 1* Michelin.', []],
    ['La touche * et la touche *. Tapez *123#.', []],
    ['Prix HT*/TTC*. Ma note : 3*/5*. La sienne : 4*.', []],
    ['Jean (*1954, †2018), maire. Marie (* 1956).', ['13:7 eaten-star *1954, †2018), maire. Marie (*']],
  ]));

test('stars that open where they were to close are told, and never moved to other words', async () => {
  await expectSaid([
    ['Il lit **Un **, **Deux **; et** Trois**.', ['13:8 left-sign **Un **', '13:24 eaten-star **; et**']],
    ['Un *a *, puis *b *, et *c* ici.', ['13:4 left-sign *a *', '13:15 left-sign *b *']],
    ['C’est *« bien »*, **« fort »**, et **: suite**, (*ici*), *,* et **.NET** ou *;-)*.', []],
  ]);
  expect(await mended('Jean (*1954), maire. Marie (* 1956).')).toBe('Jean (\\*1954), maire. Marie (\\* 1956).');
  for (const body of ['C’était *l’*été.', 'Un *demi-*tour.']) expect(await mended(body)).toBe(body);
});

test('the bars of a norm are none that hide words', () =>
  expectSaid([
    ['La norme ||v|| et \\|\\|mot\\|\\|.', []],
    ['Un ||secret|| ici.', ['13:4 left-sign ||secret||']],
  ]));
