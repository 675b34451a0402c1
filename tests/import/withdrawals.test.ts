// A mail that takes a text back reaches that text, in its own mailbox and in what was received before.
import { expect, test } from 'vitest';
import { toReadOf } from '../../src/cli/receiving/to-read.ts';
import type { Content } from '../../src/read/content.ts';
import { Likeness } from '../../src/receive/likeness.ts';
import { receptionText, sentIn } from '../../src/receive/reception.ts';
import { mailOf } from './mail/mails.ts';
import { receivedAll, receivedText } from './received-text.ts';

const head = (from: string, subject: string) => ({
  From: from,
  Subject: subject,
  'Content-Type': 'text/plain; charset=utf-8',
});
const RACHID = 'Rachid <Rachid@exemple.fr>';
const POT = 'La cafetière fuyait. J’ai mis du chatterton.\n\nDepuis, elle ne coule que pour moi.';
const BOTH = [
  [RACHID, 'La cafetière', POT],
  [RACHID, 'Le moulin', POT.replaceAll('cafetière', 'roue du moulin')],
  ['Ana <ana@exemple.fr>', 'La cafetière', POT.replaceAll('fuyait', 'sifflait')],
] as const;

async function box(...mails: (readonly [from: string, subject: string, body: string])[]) {
  const bytes = mails.map(([from, subject, body]) => new TextDecoder().decode(mailOf(head(from, subject), body)));
  const { texts } = await receivedAll(
    'a.mbox',
    bytes.map((mail) => `From - Mon Nov  2 10:00:00 2026\n${mail}\n`).join('\n'),
  );
  return texts.map(({ cautions = [], toRead = [] }) => [
    cautions.includes('refusal'),
    toRead.flatMap(({ about, words }) => (about === 'withdrawal' ? [words] : [])),
  ]);
}

const TAKEN = 'Pardon, finalement ne publiez pas mon texte, ma femme n’est pas d’accord.';

test('the text of that subject says that it is taken back, and no other', async () => {
  expect(await box(...BOTH, ['rachid@exemple.fr', 'Re: La cafetière', TAKEN])).toEqual([
    ...[
      [true, [TAKEN]],
      [false, []],
      [false, []],
    ],
    [true, []],
  ]);
});

test('a mail that answers none of them may take back any of its sender', async () => {
  const said = await box(...BOTH, [RACHID, 'Pardon', TAKEN]);
  expect(said.map(([isRefused]) => isRefused)).toEqual([true, true, false, true]);
});

test('from another address, a mail that quotes its title takes back that text alone', async () => {
  const said = await box(...BOTH, ['Sam <sam@exemple.fr>', 'Bonjour', 'Je retire « Le moulin », merci.']);
  expect(said.map(([isRefused]) => isRefused)).toEqual([false, true, false, true]);
});

test('what a mail is of may take back its text, or ask for no name', async () => {
  const of = (subject: string) => receivedText('a.eml', mailOf(head(RACHID, subject), 'Voir l’objet.'));
  expect((await of('Retrait de mon texte « Le bât »')).cautions).toContain('refusal');
  expect((await of('NE PAS PUBLIER MON NOM - Le frein')).cautions).toContain('anonymity');
  expect((await of('Le bât')).cautions ?? []).not.toContain('refusal');
});

test('what its sender had sent before is named', async () => {
  const sent = { sender: RACHID, subject: 'La cafetière' };
  const texts = [{ title: 'La cafetière', digest: 'ab', draft: 'stories/la_cafetiere/story.mdx', provenance: sent }];
  const report = receptionText(
    {
      file: 'a.eml',
      day: '2026-11-02',
      digest: 'cd',
      refused: [],
      texts: texts.map((own) => ({ ...own, todo: [], losses: [] })),
    },
    false,
  );
  const before = sentIn(report);
  expect(before).toEqual([{ day: '2026-11-02', draft: 'stories/la_cafetiere/story.mdx', ...sent }]);
  const text = await receivedText('b.eml', mailOf(head(RACHID, 'Re: La cafetière'), TAKEN));
  const known = {
    content: { people: [] as unknown } as Content,
    likeness: new Likeness(),
    register: { sentFrom: () => before },
  };
  const { toRead = [] } = toReadOf({ id: 'pardon', files: new Map() }, text, known);
  expect(toRead[0]).toMatchObject({ about: 'taken-back', words: 'stories/la_cafetiere/story.mdx' });
});
