// npm run bench -- --growth: what costs little to type costs little to read; twice the length takes about twice the time.
import type { Root } from 'mdast';
import type { Arrival } from '../../src/import/arrival.ts';
import { addressPieces } from '../../src/import/dialect/bare-links.ts';
import { withDoubts } from '../../src/import/doubts.ts';
import { nothingKnown } from '../../src/import/nothing-known.ts';
import { withoutPrivateData } from '../../src/import/private-data.ts';
import { withoutButtons } from '../../src/import/text/network/buttons.ts';
import { takeFacts } from '../../src/import/text/taken-facts.ts';
import { withoutHead } from '../../src/import/text/tree-head.ts';
import { withWishes } from '../../src/import/wishes.ts';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { toPlainText } from '../../src/model/prose/plain-text.ts';
import { typesetProse, typesetText } from '../../src/model/typography/typeset.ts';
import { peopleChart } from '../../src/publish/web/sky/people-chart.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { otherSpaces } from '../../src/read/yaml-spaces.ts';
import { SMALL } from '../content-folder.ts';
import { BOMBS } from '../hostile/bombs.ts';
import { Trials } from '../hostile/trial.ts';
import { graphOf } from '../publish/web/sky/sample-graph.ts';

/** Signs that typography looks around of. */
const SIGNS = [
  'a',
  '1 ',
  '. ',
  '"',
  "'",
  '«',
  '— ',
  '#a(',
  '{',
  '&a',
  '_a',
  'a.',
  'M. ',
  ':(',
  '<a',
  '$a',
  ' ;',
  '@a.',
];

const SENTENCE = 'Un matin, à 8 h, il faisait beau.';

/** A text that was received, of as many paragraphs. */
function arrivalOf(paragraphs: number): Arrival {
  const body: Root = {
    type: 'root',
    children: Array.from({ length: paragraphs }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', value: SENTENCE }],
    })),
  };
  return { ...nothingKnown(), body, losses: [], pictures: new Map(), words: '' };
}

/** What is read, at a length in signs (the chart's, in people; a received text's, in paragraphs). */
const READINGS: [name: string, length: number, read: (length: number) => unknown][] = [
  ...[...SIGNS, '! — '].map((sign): (typeof READINGS)[number] => [
    `typographie de « ${sign} »`,
    60_000,
    (length) => typesetText(sign.repeat(length / sign.length), 'fr-FR'),
  ]),
  ['espaces entre crochets', 200_000, (length) => otherSpaces(`a: [${' '.repeat(length)}x`)],
  ['guillemets entre crochets', 200_000, (length) => otherSpaces(`a: [${'\\"'.repeat(length / 2)}`)],
  ['valeurs coupées, par lignes', 9_000, (length) => readYaml('a: [b #c, d]\n'.repeat(length / 13))],
  ['valeurs coupées, en une', 9_000, (length) => readYaml(`x: y z: [\na: [${'b #c,'.repeat(length / 5)}]\n`)],
  ['adresse entre parenthèses', 100_000, (length) => addressPieces(`https://a.fr/${')'.repeat(length)}`)],
  ['tête d’un texte reçu', 20_000, (length) => withoutHead(arrivalOf(length))],
  ['tête d’un texte tapé', 20_000, (length) => takeFacts(`${SENTENCE}\n\n`.repeat(length), [])],
  ['tête d’un seul paragraphe', 20_000, (length) => takeFacts(`${SENTENCE}\n`.repeat(length), [])],
  ['boutons d’un réseau', 20_000, (length) => withoutButtons(`${SENTENCE}\n`.repeat(length), [])],
  ['ce qui est privé', 10_000, (length) => withoutPrivateData(arrivalOf(length))],
  ['vœux et doutes', 10_000, (length) => withDoubts(withWishes(arrivalOf(length)))],
  ['ciel', 100, (length) => peopleChart(graphOf(length))],
];
/** A reading whose time grows with the square of its length takes four times longer at twice the length. */
const STEEP = 3;
/** In milliseconds of the processor; less says nothing of a growth. */
const QUIET = 40;
/** In milliseconds: what the check of one story may take. */
const LONGEST = 1000;

/** Prints each time and each growth. @returns whether all grow with the length, and no story takes over a second */
export async function runGrowth(): Promise<boolean> {
  const steep = READINGS.filter(([name, length, read]) => {
    const [once, twice] = [timeOf(() => read(length)), timeOf(() => read(2 * length))];
    const growth = twice / Math.max(once, 1);
    row(name, `${once.toFixed(0)} ms`, `${twice.toFixed(0)} ms`, `× ${growth.toFixed(1)}`);
    return twice > QUIET && growth > STEEP;
  });
  const slow = (await timesOfBombs()).filter(([name, milliseconds]) => {
    row(name, `${milliseconds.toFixed(0)} ms`);
    return milliseconds > LONGEST;
  });
  row('612 récits de 900 mots, composés', `${(await timeOfTypesetting(612 * 900)).toFixed(0)} ms`);
  for (const [name] of [...steep, ...slow]) console.error(`trop long : ${name}`);
  return steep.length + slow.length === 0;
}

async function timesOfBombs(): Promise<[name: string, milliseconds: number][]> {
  const trials = await Trials.start();
  try {
    const times: [string, number][] = [];
    for (const [name, text] of Object.entries(BOMBS)) {
      times.push([name, (await trials.check('essai', Buffer.from(text))).milliseconds]);
    }
    return times;
  } finally {
    await trials.end();
  }
}

async function timeOfTypesetting(words: number): Promise<number> {
  const { stories } = buildLibrary(toChecked(await readContent(SMALL)), '9999-12-31');
  const proses = [...stories.values()];
  const there = proses.reduce((sum, { body }) => sum + toPlainText(body).split(/\s+/).length, 0);
  return timeOf(() => {
    for (let turn = 0; turn < words / there; turn++) for (const { body, lang } of proses) typesetProse(body, lang);
  });
}

/** The shortest of three, in milliseconds of the processor. */
function timeOf(read: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function row(name: string, ...figures: string[]): void {
  console.log(`${name.padEnd(40)}${figures.map((figure) => figure.padStart(10)).join('')}`);
}
