import { describe, expect, test } from 'vitest';
import { paperIn } from '../../src/import/papers.ts';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { receptionText } from '../../src/receive/reception.ts';
import { makeDocx, p } from './docx/make-docx.ts';
import { mailOf, multipart } from './mail/mails.ts';
import { receivedAll as sent } from './received-text.ts';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const STORY =
  'La cale\n\nIl pleuvait sur le port, et mon père attendait sans rien dire devant la grue, comme chaque matin depuis la grève.\n';

describe('a paper is known by what it says', () => {
  test.each([
    ['bankPaper', 'rib.txt', `Relevé d’identité bancaire\nTitulaire : Anne Malo\nIBAN : ${IBAN}\nBIC : AGRIFRPP`],
    ['bankPaper', 'note.txt', IBAN],
    ['identityPaper', 'scan.txt', 'CARTE NATIONALE D’IDENTITÉ\nNationalité : française\nNée le 03.03.1960 à Brest'],
    ['identityPaper', 'img.txt', 'IDFRAMALO<<<<<<<<<<<<<<<<<<<<<<292001\n8806923102858ANNE<<<<<<<6003031F4'],
    ['invoicePaper', 'f12.txt', 'FACTURE N° 12\nSIRET 123 456 789 00011\nTotal HT 300 €\nTVA non applicable'],
    [
      'certificatePaper',
      'attestation.txt',
      'Attestation sur l’honneur\nJe soussignée Anne Malo atteste que ce texte est de moi.\nFait à Brest, pour valoir ce que de droit.',
    ],
    [
      'agreementPaper',
      'accord.docx',
      'Autorisation de publication\nJe soussignée Anne Malo, demeurant 12 rue de Siam, autorise la publication de mon texte dans le recueil.\nFait à Brest. Signature : Malo',
    ],
    [
      'bankPaper',
      'rib.txt',
      `Relevé d’identité bancaire\nIBAN : ${IBAN}\nBIC : AGRIFRPP\nCe relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs.`,
    ],
    [
      'invoicePaper',
      'f.txt',
      'Facture n° 12\nTotal TTC : 300 €\nTVA : 20 %\nMerci de votre confiance. En cas de retard, une pénalité de trois fois le taux légal sera exigible.',
    ],
    [
      'certificatePaper',
      'attestation.txt',
      'Attestation d’hébergement\nJe soussigné Jean Malo, né le 3 mars 1960, certifie sur l’honneur héberger ma nièce.\nElle habite chez moi depuis 2019.\nFait à Brest.',
    ],
    [
      'agreementPaper',
      'consentement.txt',
      'Formulaire de consentement\nJ’ai lu les conditions et je les accepte.\nJ’ai bien compris que je peux retirer mon accord à tout moment.\nNom : Malo\nSignature : Malo',
    ],
    [
      'agreementPaper',
      'Formulaire de consentement.txt',
      'Nom : Malo\n☑ J’accepte que mon texte soit publié\nSignature : Malo',
    ],
  ] as const)('%s: %s', (paper, name, words) => {
    expect(paperIn(name, words)).toBe(paper);
  });

  test.each([
    [
      'facture.txt',
      'La facture\n\nQuand la facture est arrivée, ma mère a pleuré. Total : trois mois de pêche, et la TVA en plus, disait mon père en riant.',
    ],
    [
      'passeport.txt',
      'Le douanier a regardé mon passeport : nationalité, née le, tout y était. « Valable jusqu’à demain », a-t-il dit en me le rendant avec un sourire.',
    ],
    ['accord.txt', 'Accord\n\nTa signature au bas du ciel\nun accord mineur\nrien de plus'],
    [
      'contrat.docx',
      'J’ai signé sans lire. Le patron a dit que c’était la même chose pour tout le monde, et j’ai posé ma signature sous la sienne.',
    ],
    ['texte.txt', STORY],
    [
      'a.txt',
      'Droit à l’image : non\nJ’accepte que mon texte soit publié\nSignature : Awen\n\nLa tempête, je l’ai passée sous la table.',
    ],
    [
      'accord-cases.txt',
      'Nom : Erwan Salaün\n[x] J’accepte que mon texte soit publié sur le site\n[ ] J’accepte la publication de ma photo\n\nLe chien n’a pas eu peur. Moi, je ne dirai rien.',
    ],
    [
      'consentement.txt',
      'Nom : Rozenn\nJe n’autorise pas la publication de ce texte.\n\nLe congélateur ronronnait comme un chat.',
    ],
    [
      'la-facture.txt',
      'La facture\n\nTotal : 300 francs\nTVA : connais pas\nReste à payer : ma vie.\n\nLe boulanger a déchiré la facture. Il a dit : réglez-moi en fagots.',
    ],
    ['a.txt', `On sortait les crabes un par un. La mer dormait.\n\nPour les droits : IBAN ${IBAN}`],
    [
      'a.docx',
      'Je soussignée Anne Malo autorise la publication de mon texte.\nFait à Brest. Signature : Malo\nOn battait le blé à la machine, et les enfants portaient l’eau. Le soir, la poussière dansait dans la lampe. Mon père comptait les sacs, sans rien dire, jusqu’à la nuit.',
    ],
  ])('but a text is a text: %s', (name, words) => {
    expect(paperIn(name, words)).toBeUndefined();
  });
});

const reportOf = ({ texts, refused }: Awaited<ReturnType<typeof sent>>) =>
  receptionText(
    {
      ...{ file: 'a', day: '2026-03-03', digest: 'd', refused },
      texts: texts.map((text) => ({ ...text, title: 'T', digest: 'e', todo: text.cautions ?? [] })),
    },
    false,
  );

test('papers that are attached are told, none of their words is kept, and the text is the text', async () => {
  const attached = (name: string, bytes: Uint8Array | string) => ({
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Transfer-Encoding': 'base64',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
    body: Buffer.from(bytes).toString('base64'),
  });
  const consent = makeDocx({
    body:
      p('Autorisation de publication') +
      p('Je soussignée Anne Malo autorise la publication.') +
      p('Fait à Brest. Signature'),
  });
  const { headers, body } = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Voici mon texte et les papiers.' },
    attached('rib.txt', IBAN),
    attached('texte.txt', STORY),
    attached('accord.docx', consent),
  ]);
  const received = await sent('a.eml', mailOf({ Subject: 'La cale', ...headers }, body));
  expect(received.texts.map((text) => writeDialect(text.body))).toEqual([expect.stringContaining('devant la grue')]);
  expect(received.refused.map(({ name, reason }) => [name, reason])).toEqual([
    ['rib.txt', 'bankPaper'],
    ['accord.docx', 'agreementPaper'],
  ]);
  expect(reportOf(received)).not.toMatch(/3000 6000|soussignée/);
  const alone = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Voici mon RIB.' },
    attached('rib.txt', IBAN),
  ]);
  const [letter] = (await sent('b.eml', mailOf({ Subject: 'RIB', ...alone.headers }, alone.body))).texts;
  expect(letter?.cautions).toEqual(['perhaps-letter']);
});

test('numbers and addresses of a text are in no draft, and in the report in part', async () => {
  const received = await sent(
    'a.txt',
    `La cale\n\nAppelez le 06 11 22 33 44, merci, ou écrivez à anne@exemple.fr. Virement : ${IBAN}.\n\nIl pleuvait.\n\nAnne\n06 11 22 33 44\n`,
  );
  const [text] = received.texts;
  const said = writeDialect(text!.body);
  expect(said).not.toMatch(/06 11|anne@|FR76/);
  expect(said).toMatch(/Appelez le , merci, ou écrivez à \. Virement : \./);
  expect(said.endsWith('Anne\n')).toBe(true);
  expect(text?.cautions).toEqual(['private-data']);
  expect(text?.losses.map(({ words }) => words)).toContain(IBAN);
  expect(reportOf(received)).not.toMatch(/3000 6000|06 11 22|anne@exemple/);
  const [page] = (await sent('a.html', '<p>Écrivez <a href="mailto:a@exemple.fr">ici</a>.</p>')).texts;
  expect(writeDialect(page!.body)).toBe('Écrivez ici.\n');
});

test('a bank number among the answers of a table is hidden in the report', async () => {
  const received = await sent('a.csv', `Nom;Racontez;Votre RIB\nAnne;Il pleuvait.;${IBAN}\n`);
  expect(reportOf(received)).toContain('Votre RIB : FR•• ••••');
});
