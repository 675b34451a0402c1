import { expect, test } from 'vitest';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { receivedText } from '../received-text.ts';
import { mailOf } from './mails.ts';

const STORY = 'Le photocopieur tombait en panne tous les lundis, et je l’ouvrais avec une épingle.';
const NOTICE = 'Ce message et ses pièces jointes sont confidentiels et à l’attention de leur destinataire.';

test.each([
  ['a trade', ['Cordialement,', 'Marie Dupont', 'Assistante de direction']],
  ['a trade, without taking leave', ['Marie Dupont', 'Garage Dupont & fils']],
  ['a name the other way round', ['Bien à vous', 'DUPONT Marie', 'Comptable', 'Service des achats']],
  ['a notice', ['Cordialement,', 'Marie', NOTICE]],
  [
    'what spares trees',
    [
      'Pensez à l’environnement avant d’imprimer ce mail.',
      'This message is confidential and intended for its recipient.',
    ],
  ],
])('a mail leaves %s out of its text, and tells it', async (_, below) => {
  for (const [type, body] of [
    ['html', [STORY, ...below].map((line) => `<p class="MsoNormal">${line}</p>`).join('')],
    ['plain', `${STORY}\n\n${below.join('\n\n')}`],
  ]) {
    const headers = { Subject: 'Le lundi', 'Content-Type': `text/${type}; charset=utf-8` };
    const arrival = await receivedText('a.eml', mailOf(headers, body as string));
    expect(writeDialect(arrival.body).trim(), type).toBe(STORY);
    const told = arrival.losses.map(({ words }) => words).join('\n');
    for (const line of below) expect(told, type).toContain(line);
  }
});

test.each([
  ['a name alone', ['Marie Dupont']],
  ['a name, a place and a year', ['Marie Dupont', 'Saint-Étienne, 2019']],
  ['a wish', ['Marie Dupont', 'PS : ne mettez pas de photo']],
  ['somebody else', ['Paul Riou', 'Assistant de direction']],
])('below a text, %s is no foot of a mail', async (_, below) => {
  const headers = { Subject: 'Le lundi', 'Content-Type': 'text/html; charset=utf-8' };
  const body = [STORY, ...below].map((line) => `<p>${line}</p>`).join('');
  const arrival = await receivedText('a.eml', mailOf(headers, body));
  expect(arrival.losses.filter(({ kind }) => kind === 'signature')).toEqual([]);
});

test.each([
  [
    [
      'Ce message est confidentiel, disait le mot collé sur l’imprimante.',
      'Pensez à l’environnement avant d’imprimer, ajoutait un autre.',
      STORY,
    ],
  ],
  [['Ce courriel et ses pièces jointes sont confidentiels, lut Paul à voix haute.', STORY]],
  [['Merci de penser à l’environnement avant d’imprimer ce message.', 'C’était la dernière phrase de son chef.']],
  [[STORY, 'Ce message est confidentiel, dit-elle.']],
  [[STORY, 'Ce message n’arriva jamais à son destinataire.']],
  [[STORY, 'Pour la planète, mon père ne faisait rien : il réparait.']],
  [[STORY, 'Avant d’imprimer, elle huilait la presse.']],
  [[STORY, 'Pensez à l’environnement avant d’imprimer, répétait l’affiche.']],
  [[STORY, 'Ce message était confidentiel. Tout le village le savait.']],
])('what a tale says of a notice stays in it: %j', async (lines) => {
  const headers = { Subject: 'Le lundi', 'Content-Type': 'text/plain; charset=utf-8' };
  const arrival = await receivedText('a.eml', mailOf(headers, lines.join('\n\n')));
  expect(writeDialect(arrival.body).trim()).toBe(lines.join('\n\n'));
});

const TABLE =
  '<table><tr><td><b>Marie DUPONT</b><br>Conseillère<br>Banque du Forez<br>T. 04 77 26 00 00</td></tr></table>';

test.each([
  ['Bien cordialement', '<b>Marie DUPONT</b>', 'Responsable', 'Mairie de Panissières', 'Retrouvez-nous sur Facebook !'],
  [
    '--',
    TABLE,
    'This e-mail and any attachments may contain confidential information. If you are not the intended recipient, please delete it.',
    'Afin de respecter l’environnement, n’imprimez ce courriel que si nécessaire.',
  ],
  ['Garantie sans virus. www.avast.com'],
])('a foot of a page leaves its text: %s', async (...below) => {
  const headers = { Subject: 'Le lundi', 'Content-Type': 'text/html; charset=utf-8' };
  const body = [STORY, ...below].map((line) => `<p>${line}</p>`.replace(/<p>(<table.*)<\/p>/, '$1')).join('');
  expect(writeDialect((await receivedText('a.eml', mailOf(headers, body))).body).trim()).toBe(STORY);
});
