// Faces drawn with signs keep their underscores and stars; emphasis keeps its own.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

test.each([
  ['Moi : -_- et toi : ^_^ hier.', 'Moi : -\\_- et toi : ^\\_^ hier.'],
  ['Puis (;__;) et (=__=) encore.', 'Puis (;\\_\\_;) et (=\\_\\_=) encore.'],
  ['_Paul_ dit ._. puis @_@ ici.', '_Paul_ dit .\\_. puis @\\_@ ici.'],
  ['Un -_- puis mot_ ici.', 'Un -\\_- puis mot_ ici.'],
  ['Un (*_*) et *-* et **gras**.', 'Un (\\*\\_\\*) et \\*-\\* et **gras**.'],
  ['Moi : *^_^*. Lui : (*^▽^*).', 'Moi : \\*\\^\\_\\^\\*. Lui : (\\*\\^▽\\^\\*).'],
  ['Bof ¯\\\\_(ツ)_/¯ bof.', 'Bof ¯\\\\\\_(ツ)\\_/¯ bof.'],
  ['Merci *_* !! Trop bien *_* !!', 'Merci \\*\\_\\* !! Trop bien \\*\\_\\* !!'],
  ['Deux (*_*) puis (^_^) et (o_o).', 'Deux (\\*\\_\\*) puis (^_^) et (o_o).'],
  ['Un _-_ et un __=__ ici.', 'Un \\_-\\_ et un \\_\\_=\\_\\_ ici.'],
  ['>_< Quelle histoire !', '\\>_< Quelle histoire !'],
  ['>:( pas content', '\\>:( pas content'],
  ['>_> je vois.', '\\>_> je vois.'],
  ['~_~ et moi ^_~ hier.', '~\\_~ et moi ^\\_~ hier.'],
])('« %s » is kept by its backslashes', async (wrong, right) => {
  const said = (await problemsIn({ 'stories/essai/story.mdx': storyText(wrong) })).map(({ rule }) => rule);
  expect(new Set(said)).toEqual(new Set(['eaten-sign']));
  expect(await mended(wrong)).toBe(right);
  expect((await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).map(inShort)).toEqual([]);
});

test('emphasis that touches other signs is left alone', () =>
  expectSaid(
    [
      '(_« mot »_), -_mot_-, « _mot !_ », _Fin._, *_…x_* et *_« x »_*.',
      'Un **:** puis *!* et *…*, *« ! »*, *o* et T_T, o_O, u_u ; un ^_^ tout seul, et _mot_.',
      '> Une citation : (elle)\n> et :) sa suite',
      '_Le Monde._ _Il dit…_ (_sic_) <Foreign lang="en">_here_</Foreign>',
    ].map((body) => [body, []] as const),
  ));

test('in a field a face is printed as it is typed', () =>
  expectSaid([
    [{ title: '"-_- et ^_^ et *_* et *o* ou ;_;"', body: 'Un.' }, []],
    [{ title: '"(*_*) puis (*_*), -_- mot"', body: 'Un.' }, []],
    [{ title: '"Un -_- et _mot_ ici"', body: 'Un.' }, ['2:19 left-sign _mot_']],
  ]));
