// Signs at the start of a line that take words for a list, a quotation or code.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, mended, problemsIn } from './said.ts';

test('a sign of the words, and a fence that is none, are told', () =>
  expectSaid([
    ['* Un\n*Deux\n* Trois', ['14:1 taken-line *Deux']],
    ['- un\n-deux', ['14:1 taken-line -deux']],
    ['1. Un\n2.Deux', ['14:1 taken-line 2.Deux']],
    ['- Un\n-\u00A0Deux', ['14:1 taken-line -\u00A0Deux']],
    ['Un.\n\n~~~~~~~~\n\nDeux.', ['15:1 taken-line ~~~~~~~~']],
    ['Un.\n\n```\n\nDeux.', ['15:1 taken-line ```']],
    ['> ~~~\n> Un.\n\nDeux.', ['13:3 taken-line ~~~']],
    ['Un.\n\n~~~\n\nUn passage entier.\n\n~~~\n\nTrois.', ['15:1 taken-line ~~~']],
    ['+ 20 % cette année.', ['13:1 taken-line + 20 % cette année.']],
    ['Un.\n\n- 20 % cette année.\n\nDeux.', ['15:1 taken-line - 20 % cette année.']],
    ['> 18 ans seulement.', ['13:1 taken-line > 18 ans seulement.']],
    ['Un mot* à part.\n\n* Une note en bas.', ['15:1 taken-line * Une note en bas.']],
    ['##\u00A0Un titre\n\nUn texte.', ['13:1 left-sign ##']],
    ['J`ai dit `oui.', ['13:2 eaten-sign `ai dit `']],
    ['L`été, c`est beau.', ['13:2 eaten-sign `été, c`']],
  ]));

test('a list, a quotation and code are left alone', () =>
  expectSaid(
    [
      '```\nUn.\n```',
      '~~~\n\nlet a = 1;\n\n~~~',
      '~~~\nUn passage entier.\n~~~',
      '````\n```\nUn.\n```\n````',
      '> ```\n> un\n> ```',
      '    du code\n    en retrait',
      'Il faut :\n\n- 20 € par personne',
      '- 20 % de plus\n- 10 % de moins',
      '- 12 mars : départ',
      '> 18 ans plus tard, nous avons revu cette maison et ses habitants.',
      '> « 18 ans seulement. »',
      '* Un point seul.',
      'Du *relief* ici.\n\n* Un point seul.',
      'Les `var`s et l’`été`.',
      '- un\n*deux* ensuite',
      '- *un*\n- deux',
    ].map((body) => [body, []] as const),
  ));

test.each([
  ['* Un\n*Deux\n* Trois', '* Un\n* Deux\n* Trois'],
  ['1. Un\n2.\u00A0Deux', '1. Un\n2. Deux'],
  ['+ 20 % cette année.', '\\+ 20 % cette année.'],
  ['##\u00A0Un titre\n\nUn texte.', '## Un titre\n\nUn texte.'],
  ['L`été, c`est beau.', 'L’été, c’est beau.'],
])('« %s » is mended', async (wrong, right) => {
  expect(await mended(wrong)).toBe(right);
  expect(await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).toEqual([]);
});

test('what may be a list, a quotation or a quoted word is not mended', async () => {
  for (const body of ['- 20 % cette année.', '> 18 ans seulement.', 'J`ai dit `oui.', 'Un.\n\n~~~~\n\nDeux.'])
    expect(await mended(body)).toBe(body);
});
