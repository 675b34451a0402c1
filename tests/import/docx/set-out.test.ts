import { expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { received } from '../received.ts';
import { makeDocx } from './make-docx.ts';

const set = (words: string, own = '') => `<w:p><w:pPr>${own}</w:pPr>${words}</w:p>`;
const t = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

test('paragraphs that stand elsewhere on their line are told, together where they follow one another', async () => {
  const body = [
    set(t('L’enclume'), '<w:pStyle w:val="Titre"/><w:jc w:val="center"/>'),
    set(t('à Lucien'), '<w:jc w:val="right"/>'),
    ...['Un', 'Deux', 'Trois', 'Quatre'].map((words) => set(t(words), '<w:jc w:val="center"/>')),
    set(`${t('Colle')}<w:r><w:br/></w:r><w:r><w:tab/></w:r>${t('et souffle')}`),
    set(t('Rentré.'), '<w:ind w:left="720"/>'),
    set(t('Une phrase.'), '<w:ind w:firstLine="360"/><w:jc w:val="both"/>'),
    set(t('* * *'), '<w:jc w:val="center"/>'),
    set(t('– un point'), '<w:ind w:left="720" w:hanging="360"/>'),
  ];
  const { losses } = await received(importDocx, 'a.docx', makeDocx({ body: body.join('') }));
  expect(losses.filter((loss) => loss.startsWith('look'))).toEqual([
    'look: à Lucien',
    'look: Un\nDeux\nTrois\n…',
    'look: et souffle\nRentré.',
  ]);
});
