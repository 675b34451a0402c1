// Sheets of facts that people fill in a word processor: who they are, how to reach them, what they agree to.
import { describe, expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { line, makeDocx, numbering, p, r, table } from '../docx/make-docx.ts';
import { received } from '../received.ts';

const STORY = [
  'Le puits est sec depuis trois étés, et personne n’en parle, ni au marché ni chez le maire, où l’on parle de tout.',
  'Il fume encore un peu, le matin, quand le froid descend de la colline et que les enfants partent.',
];
const TEXT = `${STORY.join('\n\n')}\n`;
const story = STORY.map((own) => p(own)).join('');
const box = (isTicked: boolean) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r(isTicked ? '☒' : '☐')}</w:sdtContent></w:sdt>`;
const yesOrNo = (isYes: boolean) => box(isYes) + r(' oui ') + box(!isYes) + r(' non');
const typed = (words: string) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r(words)}</w:sdtContent></w:sdt>`;
const cell = (held: string, set = '') => `<w:tc><w:tcPr>${set}</w:tcPr>${held.startsWith('<') ? held : p(held)}</w:tc>`;
const rows = (...own: string[]) => `<w:tbl><w:tblPr/>${own.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const merged = '<w:gridSpan w:val="2"/>';
const lists = numbering([{ format: 'decimal', lists: [{ id: 1 }] }]);

const FACTS: [string, string][] = [
  ['Nom', 'Rozec'],
  ['Prénom', 'Anne'],
  ['Courriel', 'anne@exemple.fr'],
  ['Téléphone', '06 12 34 56 78'],
  ['Ville', 'Brest'],
  ['Signature souhaitée', 'La Mouette'],
  ['Accord de publication', p(yesOrNo(true))],
  ['Titre du texte', 'Le puits'],
];
const UNNAMED: [string, string][] = [
  ['Nom', 'Anne Rozec'],
  ['Rester anonyme', p(yesOrNo(true))],
];

describe('a sheet is understood, wherever it stands, and none of it is printed', () => {
  test.each<[string, string, string[], string[] | undefined]>([
    ['a table above', table(FACTS) + story, ['La Mouette'], undefined],
    ['a table below', story + table(UNNAMED), [], ['anonymity']],
    ['a table in the midst', p(STORY[0] as string) + table(FACTS) + p(STORY[1] as string), ['La Mouette'], undefined],
    [
      'labels in bold',
      rows(...FACTS.map(([label, value]) => cell(p(r(label, '<w:b/>'))) + cell(value))) + story,
      ['La Mouette'],
      undefined,
    ],
    [
      'a title over both columns',
      rows(cell('FICHE D’INSCRIPTION', merged), cell('Nom') + cell('Anne Rozec'), cell('Pseudo') + cell('La Mouette')) +
        story,
      ['La Mouette'],
      undefined,
    ],
    [
      'titles above their answers',
      table([
        ['Nom', 'Courriel', 'Anonyme'],
        ['Anne Rozec', 'anne@exemple.fr', 'oui'],
        ['Paul Riou', 'paul@exemple.fr', 'non'],
      ]) + story,
      ['Paul Riou'],
      ['anonymity'],
    ],
    [
      'a number before each',
      table([
        ['1', 'Nom', 'Anne Rozec'],
        ['2', 'Mail', 'anne@exemple.fr'],
      ]) + story,
      ['Anne Rozec'],
      undefined,
    ],
    [
      'two answers a row',
      table([
        ['Nom', 'Rozec', 'Prénom', 'Anne'],
        ['Tél', '06 12 34 56 78', 'Ville', ''],
      ]) + story,
      ['Anne Rozec'],
      undefined,
    ],
    [
      'a frame around lines',
      rows(cell(p('Nom : Anne Rozec') + p('Mail : anne@exemple.fr') + p('Anonyme : oui'))) + story,
      [],
      ['anonymity'],
    ],
    [
      'the text in a row of the table',
      rows(
        cell('Nom') + cell('Anne Rozec'),
        cell('Mail') + cell('anne@exemple.fr'),
        cell('Votre texte') + cell(story),
        cell('Rester anonyme') + cell('oui'),
      ),
      [],
      ['anonymity'],
    ],
    [
      'lines with boxes to tick',
      p('Nom : Anne Rozec') +
        p(r('Accord de publication ') + yesOrNo(false)) +
        p(r('Rester anonyme ') + yesOrNo(true)) +
        story,
      [],
      ['refusal', 'anonymity'],
    ],
    [
      'boxes before what is agreed to',
      p('Nom : Anne Rozec') +
        p(box(true) + r(' J’autorise la publication de mon texte')) +
        p(box(false) + r(' Je souhaite rester anonyme')) +
        story,
      ['Anne Rozec'],
      undefined,
    ],
    [
      'fields that nobody filled in',
      p(r('Nom : ') + typed('Cliquez ici pour entrer du texte.')) + p(r('Mail : ') + typed('anne@exemple.fr')) + story,
      [],
      undefined,
    ],
    ['a blank sheet', table(FACTS.slice(0, 4).map(([label]) => [label, ''])) + story, [], undefined],
    [
      'lines of the paragraph in which the text begins',
      p(
        r('Nom : Anne Rozec') +
          line +
          r('Mail : anne@exemple.fr') +
          line +
          r('Votre texte :') +
          line +
          r(STORY[0] ?? ''),
      ) + p(STORY[1] as string),
      ['Anne Rozec'],
      undefined,
    ],
    [
      'a label before the first words',
      p('Nom : Anne Rozec') +
        p('Mail : anne@exemple.fr') +
        p(r('Votre texte : ', '<w:b/>') + r(STORY[0] ?? '')) +
        p(STORY[1] as string),
      ['Anne Rozec'],
      undefined,
    ],
  ])('%s', async (_, body, authors, cautions) => {
    const { text, arrival, losses } = await received(importDocx, 'p.docx', makeDocx({ body, numbering: lists }));
    expect([text, arrival.authors, arrival.cautions]).toEqual([TEXT, authors, cautions]);
    if (body.includes('Rozec')) expect(losses.join()).toContain('Rozec');
  });
});

test('numbers of Word that ask who answers are of a sheet; the question that follows stays', async () => {
  const body =
    p('Nom et prénom :', { list: '1:0' }) +
    p('Anne Rozec') +
    p('Votre ville ?', { list: '1:0' }) +
    p('Brest') +
    p('Racontez votre arrivée', { list: '1:0' }) +
    story;
  const { text, arrival } = await received(importDocx, 'p.docx', makeDocx({ body, numbering: lists }));
  expect([text, arrival.authors]).toEqual([`3. Racontez votre arrivée\n\n${TEXT}`, ['Anne Rozec']]);
});

test('an interview in a table stays, without the rows that say who answers', async () => {
  const body = table([
    ['Nom', 'Anne Rozec'],
    ['Mail', 'anne@exemple.fr'],
    ['Racontez votre arrivée', 'Le puits était sec, et personne ne le disait.'],
    ['Quel prénom donneriez-vous à votre quartier ?', 'Lilas, sans hésiter.'],
  ]);
  const { text } = await received(importDocx, 'p.docx', makeDocx({ body }));
  expect(text).toContain('| Racontez votre arrivée | Le puits était sec, et personne ne le disait. |');
  expect(text).toContain('| Quel prénom donneriez-vous à votre quartier ? | Lilas, sans hésiter. |');
  expect(text).not.toContain('Rozec');
});

test.each([
  table([
    ['Hôtel', 'Téléphone'],
    ['Du Port', 'par le veilleur'],
  ]),
  table([
    ['Nom', 'Rôle'],
    ['Malo', 'Sorcier'],
  ]),
  p('Nom : Malo') + p('Prénom : Jean') + p('Pouvoir : voler'),
  p('Quel prénom donneriez-vous à votre quartier ?') + p('Lilas'),
  p('Employeur : la Poste') + p('Autre chose à ajouter ?') + p('Rien.'),
])('what only resembles a sheet is of the text', async (head) => {
  const { losses } = await received(importDocx, 'p.docx', makeDocx({ body: head + story }));
  expect(losses).toEqual([]);
});

test.each([
  [
    '<dl><dt>Nom</dt><dd>Anne Rozec</dd><dt>Mail</dt><dd>anne@exemple.fr</dd><dt>Anonyme</dt><dd>non</dd></dl>',
    ['Anne Rozec'],
  ],
  [
    '<p><b>Nom et prénom</b> : Anne Rozec</p><p><b>Rester anonyme ?</b> Oui</p><p><b>Mail</b> : anne@exemple.fr</p>',
    [],
  ],
])('so are the sheets of a page: %s', async (head, authors) => {
  const { text, arrival } = await received(importHtml, 'p.html', `${head}<p>Le puits.</p>`);
  expect([text, arrival.authors]).toEqual(['Le puits.\n', authors]);
});
