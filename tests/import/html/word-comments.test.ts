// What Word writes around the words that somebody comments: those words are the writer's, what is said of them is not.
import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

const about = (words: string, number = 1) =>
  `<a style='mso-comment-reference:AB_${number};mso-comment-date:20240101T1200'>${words}</a>`;
const sign = (number: number) =>
  `<a class=msocomanchor id="_anchor_${number}" href="#_msocom_${number}">[AB${number}]</a>`;
const SPACE = "<span style='mso-special-character:comment'>&nbsp;</span>";
const called = (number = 1, signs = sign(number) + SPACE) =>
  `<span class=MsoCommentReference><span style='font-size:8.0pt'>${signs}</span></span>`;
const COMMENTS =
  '<div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment"><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p class=MsoCommentText><span class=MsoCommentReference><span style="mso-special-character:comment">&nbsp;<a href="#_msoanchor_1" class=msocomoff>[AB1]</a></span></span>À revoir.</p></div></div></div>';

test.each([
  ['some words', `Avant ${about('les mots')}${called()} après.`, 'Avant les mots après.'],
  ['bold ones', `Avant <b>${about('les mots')}</b>${called()} après.`, 'Avant **les mots** après.'],
  ['ones with a look', `Avant ${about('les <i>mots</i>')}${called()} après.`, 'Avant les *mots* après.'],
  ['two comments', `${about('Un')}${called()}, ${about('deux', 2)}${called(2)}.`, 'Un, deux.'],
  ['one upon another', `${about(`Un ${about('mot', 2)}${called(2)}`)}${called()} ici.`, 'Un mot ici.'],
  ['a place', `Avant${about('')}${called()} après.`, 'Avant après.'],
  [
    'a sign in a space',
    `Un ${about('mot')}${called(1, `${about('&nbsp;')}<span style='mso-special-character:comment'>&nbsp;${sign(1)}</span>`)}.`,
    'Un mot.',
  ],
])('%s', async (_, words, expected) => {
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal>${words}</p>${COMMENTS}</body></html>`;
  const { text, losses } = await received(importHtml, 'texte.html', html);
  expect(text.trim()).toBe(expected);
  expect(losses.at(-1)).toBe('comment: [AB1]À revoir.');
  expect(losses.every((loss) => loss.startsWith('comment: [AB'))).toBe(true);
});
