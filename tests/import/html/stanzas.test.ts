// Lines that a mail program sets in blocks of their own.
import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

const LONG =
  'Voici une phrase qui tient sur plus de quatre-vingt-dix signes, sans qu’un point la finisse ici, comme un paragraphe';

test.each([
  [
    'of Gmail, whose first line stands bare',
    '<div dir="ltr">La mer s’en va,<div>le sable reste.</div><div><br></div><div>Et la mouette</div><div>compte les pas.</div></div>',
    'La mer s’en va,\\\nle sable reste.\n\nEt la mouette\\\ncompte les pas.',
  ],
  [
    'of Outlook',
    '<p class="MsoNormal">La mer s’en va,</p>\n<p class="MsoNormal">le sable reste.</p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n<p class="MsoNormal">Et la mouette</p>',
    'La mer s’en va,\\\nle sable reste.\n\nEt la mouette',
  ],
  [
    'of Apple Mail, with marks',
    '<div><b>La mer</b></div><div>s’en va</div><div><br></div><div>Fin</div>',
    '**La mer**\\\ns’en va\n\nFin',
  ],
])('lines %s stay lines, and stanzas stanzas', async (_, html, text) => {
  expect((await received(importHtml, 'poeme.html', html)).text.trim()).toBe(text);
});

test.each([
  [
    'long ones',
    `<div>Bonjour,</div><div><br></div><div>${LONG}</div><div>Une autre</div>`,
    `Bonjour,\n\n${LONG}\n\nUne autre`,
  ],
  ['sentences', '<div>Une.</div><div>Deux.</div><div><br></div><div>Trois</div>', 'Une.\n\nDeux.\n\nTrois'],
  ['those that nothing parts', '<div>Une</div><div>Deux</div>', 'Une\n\nDeux'],
  ['those of a page, which margins part', '<p>Un</p><p>&nbsp;</p><p>deux</p><p>trois</p>', 'Un\n\ndeux\n\ntrois'],
])('%s are paragraphs', async (_, html, text) => {
  expect((await received(importHtml, 'lettre.html', html)).text.trim()).toBe(text);
});
