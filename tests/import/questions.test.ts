import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/import/arrival.ts';
import { importDocx } from '../../src/import/docx/import-docx.ts';
import { importHtml } from '../../src/import/html/import-html.ts';
import { importMarkdown } from '../../src/import/markdown/import-markdown.ts';
import { oneLine, wordsOfNodes } from '../../src/import/plain-words.ts';
import { receive } from '../../src/import/receive.ts';
import { importText } from '../../src/import/text/import-text.ts';

const importers = { page: importHtml, word: importDocx, markdown: importMarkdown, text: importText };
const SERIES = [
  'Comment avez-vous appris votre métier ?',
  'Quel objet vous a donné le plus de mal ?',
  'Que refusez-vous de réparer ?',
  'Qui vous a transmis vos gestes ?',
  'Que diriez-vous à quelqu’un qui commence ?',
];
const OTHER = ['Où êtes-vous né ?', 'Quel est votre port d’attache ?'];

describe('the questions of a series are known, however they were typed', () => {
  it.each([
    ['after initials', 'S.P. : Que refusez-vous de réparer ?\nD.F. : Mon mari.', [2], ['Mon mari.']],
    [
      'before their answers, on their line',
      `${SERIES[2]} Les gendres.\n${SERIES[3]} Mon parrain.`,
      [2, 3],
      ['Les gendres.', 'Mon parrain.'],
    ],
    [
      'without accents, and with numbers',
      '1°) Comment avez vous appris votre metier?\nSur le tas.\n\n3/ que refusez vous de reparer ?\nTout.',
      [0, 2],
      ['Sur le tas.', 'Tout.'],
    ],
    [
      'to a friend',
      'Comment as-tu appris ton métier ?\nSeul.\n\nQu’est-ce que tu refuses de réparer ?\nTout.',
      [0, 2],
      ['Seul.', 'Tout.'],
    ],
    [
      'in capitals, without asking',
      'QUI VOUS A TRANSMIS VOS GESTES ?\nRené.\n\nCE QUE VOUS REFUSEZ DE RÉPARER\nRien.',
      [3, 2],
      ['René.', 'Rien.'],
    ],
  ])('%s', async (_, source, asked, answers) => {
    const { questions, rest } = await interview('a.txt', source);
    expect(questions).toHaveLength(asked.length);
    expect(rest).toEqual(answers);
  });

  it('within a list, of which each item holds its answer', async () => {
    const page = `<ol>${SERIES.map((question, at) => `<li>${question}<br>Réponse ${at}.</li>`).join('')}</ol>`;
    const { questions, rest } = await interview('a.html', `<body>${page}</body>`);
    expect(questions).toEqual(SERIES);
    expect(rest).toEqual(SERIES.map((__, at) => `Réponse ${at}.`));
  });

  it('as titles', async () => {
    const source = `# Mon atelier\n\n## ${SERIES[0]}\n\nSeul.\n\n## ${SERIES[4]}\n\nRange tes clés.\n`;
    expect((await interview('a.md', source)).questions).toEqual([SERIES[0], SERIES[4]]);
  });

  it('of the series of which most are asked', async () => {
    const source = `${OTHER[0]}\nÀ Sète.\n\n${OTHER[1]}\nSète.\n`;
    expect((await interview('a.txt', source)).questions).toEqual(OTHER);
  });
});

describe('what is no question of it', () => {
  it.each([
    ['a sentence of the text', 'Je refuse de réparer les montres.\nJ’ai appris le métier seul.'],
    ['a question that is only alike, and alone', 'Comment apprend-on un métier ? En regardant.'],
    [
      'one within a sentence',
      'Il m’a dit : Que refusez-vous de réparer ? et je suis parti. Qui vous a transmis vos gestes ?',
    ],
    ['steps that are numbered', 'Mode d’emploi\n\n1. Ouvrez le boîtier.\n2. Ôtez la pile.'],
  ])('%s', async (_, source) => {
    expect((await interview('a.txt', source)).questions).toEqual([]);
  });

  it('a play, of which two speak', async () => {
    const source = 'ELLE : Tu pars ?\nLUI : Demain.\n\nELLE : Tu restes ?\nLUI : Non.';
    expect((await interview('a.txt', source)).questions).toEqual([]);
  });
});

describe('whoever asks, of two', () => {
  it('asks every question, answered by a question or not, and their initials are told', async () => {
    const source =
      'J.R. : D’où viens-tu ?\nA.B. : De la mer. Et toi ?\nJ.R. : Laquelle ?\nA.B. : La grise.\nJ.R. : Racontez.\nA.B. : Non.';
    const { questions, rest, arrival } = await interview('a.txt', source);
    expect(questions).toEqual(['D’où viens-tu ?', 'Laquelle ?', 'Racontez.']);
    expect(rest).toEqual(['De la mer. Et toi ?', 'La grise.', 'Non.']);
    expect(arrival.losses.filter(({ place }) => place === 'questions').map(({ words }) => words)).toEqual([
      'J.R. :\nA.B. :\nJ.R. :\nA.B. :\nJ.R. :\nA.B. :',
    ]);
  });
});

describe('what of a series is missing is told', () => {
  it('with how many were found, and those that are nowhere', async () => {
    const source = SERIES.filter((__, at) => at !== 3)
      .map((question) => `${question}\nOui, cela.`)
      .join('\n\n');
    expect((await interview('a.txt', source)).toRead).toEqual([
      { about: 'questions', words: SERIES[3], isAnswered: true, count: { found: 4, all: 5 } },
    ]);
  });

  it('with those that nothing answers', async () => {
    const source = `${SERIES[0]}\nSeul.\n\n${SERIES[1]}\n${SERIES[2]}\nTout.\n\n${SERIES[3]}\nMoi.\n\n${SERIES[4]}`;
    const told = (await interview('a.txt', source)).toRead ?? [];
    expect(told.map(({ words, isAnswered }) => [words, isAnswered])).toEqual([
      [SERIES[1], false],
      [SERIES[4], false],
    ]);
  });

  it('and nothing is, where all are there', async () => {
    const source = SERIES.map((question) => `${question}\nOui, cela.`).join('\n\n');
    expect((await interview('a.txt', source)).toRead).toBeUndefined();
  });
});

it('reads a table of which the first column numbers the questions', async () => {
  const rows = ['Comment as-tu appris ?|Seul.', 'Le plus dur objet ?|Un escalier.', 'Tu refuses quoi ?|Le placo.'];
  const cells = rows.map((row, at) => `<tr><td>${at + 1}</td><td>${row.replace('|', '</td><td>')}</td></tr>`);
  const { questions, rest } = await interview('a.html', `<body><table>${cells.join('')}</table></body>`);
  expect(questions).toEqual(['Comment as-tu appris ?', 'Le plus dur objet ?', 'Tu refuses quoi ?']);
  expect(rest).toEqual(['Seul.', 'Un escalier.', 'Le placo.']);
});

async function interview(name: string, source: string) {
  const bytes = new TextEncoder().encode(source);
  const { texts } = await receive({ name, bytes }, { importers, series: [OTHER, SERIES] });
  const arrival = texts[0] as Arrival;
  const words = (isAsked: boolean) =>
    arrival.body.children
      .filter((block) => isQuestion(block) === isAsked)
      .map((block) => oneLine(wordsOfNodes([block])));
  return { arrival, questions: words(true), rest: words(false), toRead: arrival.toRead };
}

function isQuestion(block: RootContent): boolean {
  return block.type === 'mdxJsxFlowElement' && block.name === 'Question';
}
