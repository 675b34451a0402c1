// What Markdown eats of names, paths and hidden words is told, and kept by the fix.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

test('underscores of a name that would be read as emphasis are told', () =>
  expectSaid([
    ['Le fichier __init__.py est vide.', ['13:12 eaten-sign __init__']],
    ['Appeler __init__() et __str__(self).', ['13:9 eaten-sign __init__', '13:23 eaten-sign __str__']],
    ['Le bloc __main__ de Paul.', ['13:9 eaten-sign __main__']],
    ['Voir __FILE__ en PHP.', ['13:6 eaten-sign __FILE__']],
    ['## Le fichier _config_.yml', ['13:15 eaten-sign _config_']],
    ['Suivez @_camille_ ou #_rennes_.', ['13:9 eaten-sign _camille_', '13:23 eaten-sign _rennes_']],
  ]));

test('backslashes of a path that would be lost are told', () =>
  expectSaid([
    ['Sur \\\\serveur\\partage.', ['13:5 eaten-sign \\\\serveur\\partage.']],
    ['Vider C:\\* et D:\\_temp.', ['13:7 eaten-sign C:\\*', '13:15 eaten-sign D:\\_temp.']],
    ['> C:\\Users\\\n> suite', ['13:3 eaten-sign C:\\Users\\']],
    ['Bof ¯\\_(ツ)_/¯ bof.', ['13:5 eaten-sign ¯\\_(ツ)_/¯']],
  ]));

test('what is printed as it is typed is left alone', () =>
  expectSaid(
    [
      'Un snake__case__name, un nom_de_fichier, un __dirname.',
      'Un __gras__, un _penché_, _oui_/_non_, « _fini_.Puis ».',
      '`__init__.py`, \\_\\_init\\_\\_.py et https://exemple.fr/_x_/y.',
      'C:\\Users\\paul, C:\\\\Users\\\\\\_x, \\\\\\\\serveur\\partage et C:\\',
      'Un nom\\_de\\_fichier, 1\\. un, \\- deux, \\[trois\\], 1\\) quatre, \\*cinq\\*, [six]\\(sept).',
    ].map((body) => [body, []] as const),
  ));

test.each([
  ['Le fichier __init__.py.', 'Le fichier \\_\\_init\\_\\_.py.'],
  ['Suivez @_camille_.', 'Suivez @\\_camille\\_.'],
  ['Sur \\\\serveur\\_partage\\*.txt', 'Sur \\\\\\\\serveur\\\\\\_partage\\\\\\*.txt'],
  ['Vider C:\\* et (D:\\)', 'Vider C:\\\\\\* et (D:\\\\\\)'],
  ['C:\\Users\\\nsuite', 'C:\\Users\\\\\nsuite'],
  ['Bof ¯\\_(ツ)_/¯', 'Bof ¯\\\\\\_(ツ)_/¯'],
  ['p*tain, quel c*', 'p\\*tain, quel c\\*'],
  ['P*tain,\nquel c* de m*', 'P\\*tain,\nquel c\\* de m*'],
])('« %s » is kept by its backslashes', async (wrong, right) => {
  expect(await mended(wrong)).toBe(right);
  expect((await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).map(inShort)).toEqual([]);
});

test('stars that hide letters are told, and no italics that start and end with a word', async () => {
  await expectSaid([
    ['p*tain, quel c*', ['13:2 eaten-star *tain, quel c*']],
    ['*Quel con de m*rde.', ['13:1 eaten-star *Quel con de m*']],
    ['Un anti*Dune de Villeneuve* ici.', ['13:8 eaten-star *Dune de Villeneuve*']],
    ['Lire l’*Amour fou*, in*croy*able, d’*Arles à Rennes*. 他说*你好 吗*。', []],
  ]);
  expect(await mended('Un anti*Dune de Villeneuve* ici.')).toBe('Un anti*Dune de Villeneuve* ici.');
});

test('a backslash before a sign that needs none is advised against', () =>
  expectSaid([
    ['Soit \\(x + 1\\) ici.', ['13:6 needless-backslash \\(', '13:13 needless-backslash \\)']],
    ['Et \\\\n, puis \\\\serveur.', ['13:4 needless-backslash \\\\', '13:14 needless-backslash \\\\']],
    ["Aujourd\\’hui l\\'ami\\, non.", ["13:15 needless-backslash \\'", '13:20 needless-backslash \\,']],
  ]));
