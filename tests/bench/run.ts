// npm run bench -- --stories 612: a synthetic anthology, built cold, and what each stage took.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions, refuse } from '../../src/cli/command.ts';
import { installTools } from '../tools.ts';
import { writeSyntheticContent } from './synthetic.ts';

const USAGE = `npm run bench -- [--stories 612] [--pictures] [--keep]

  --stories N   nombre de récits, de 900 mots chacun (612 par défaut) : vérifiés cinq fois, puis construits
  --pictures    une photographie pour un récit sur trois, un portrait pour une personne sur deux
  --mutations N au lieu de construire : vérifie N récits abîmés au hasard et compte les plantages
  --accepted N  au lieu de mesurer : construit N contenus tirés au hasard que la vérification accepte
  --growth      au lieu de construire : le temps de lecture de textes hostiles, à une longueur et au double
  --soups N     au lieu de mesurer : reçoit N textes de balises en désordre et cherche un mot perdu
  --parsers N   au lieu de mesurer : lit N récits abîmés par les deux lecteurs de MDX et compte les différences
  --mailbox N   au lieu de mesurer : remet N archives abîmées à une boîte de dépôt et compte les fautes
  --preview N   au lieu de mesurer : montre N récits du contenu, et dit le temps de chacun
  --typing N    au lieu de mesurer : écrit dans la page d’écriture, sur un texte de N mots, et dit le temps d’une touche
  --search      au lieu de construire : cherche comme les lecteurs, dans la démonstration et dans --stories récits
  --sky         au lieu de construire : de combien bougent les étoiles quand un récit s’ajoute, et le temps d’un chemin
  --seed S      la graine de ces tirages (612 par défaut)
  --lighthouse  au lieu de construire une anthologie : note cinq pages de la démonstration
  --keep        garde le dossier fabriqué et le site construit
  --help        cette aide`;

const values = readOptions(USAGE, {
  stories: { type: 'string', default: '612' },
  pictures: { type: 'boolean' },
  mutations: { type: 'string' },
  accepted: { type: 'string' },
  growth: { type: 'boolean' },
  soups: { type: 'string' },
  parsers: { type: 'string' },
  mailbox: { type: 'string' },
  preview: { type: 'string' },
  typing: { type: 'string' },
  search: { type: 'boolean' },
  sky: { type: 'boolean' },
  seed: { type: 'string', default: '612' },
  lighthouse: { type: 'boolean' },
  keep: { type: 'boolean' },
});
const [stories, mutations] = [Number(values.stories), Number(values.mutations ?? 1)];
if (!Number.isInteger(stories) || stories < 2) refuse('--stories attend un nombre entier, de 2 au moins.', USAGE);
if (!Number.isInteger(mutations) || mutations < 1) refuse('--mutations attend un nombre entier, de 1 au moins.', USAGE);
if (values.mutations !== undefined) {
  // The tools of the tests are asked for here only.
  const { runMutations } = await import('./mutations.ts');
  const { crashes } = await runMutations(mutations);
  process.exit(crashes.length > 0 ? 1 : 0);
}
if (values.accepted !== undefined) {
  const failures = await drawn('--accepted', values.accepted, async () => (await import('./accepted.ts')).runAccepted);
  process.exit(failures.length > 0 ? 1 : 0);
}
if (values.growth) {
  const { runGrowth } = await import('./growth.ts');
  process.exit((await runGrowth()) ? 0 : 1);
}
if (values.soups !== undefined) {
  const holds = await drawn('--soups', values.soups, async () => (await import('./soups.ts')).runSoups);
  process.exit(holds ? 0 : 1);
}
if (values.parsers !== undefined) {
  const different = await drawn('--parsers', values.parsers, async () => (await import('./parsers.ts')).runParsers);
  process.exit(different > 0 ? 1 : 0);
}
if (values.mailbox !== undefined) {
  const faults = await drawn('--mailbox', values.mailbox, async () => (await import('./mailbox.ts')).runMailbox);
  process.exit(faults > 0 ? 1 : 0);
}
if (values.preview !== undefined) {
  const isFast = await drawn('--preview', values.preview, async () => (await import('./preview.ts')).runPreview);
  process.exit(isFast ? 0 : 1);
}
if (values.typing !== undefined) {
  const isFast = await drawn('--typing', values.typing, async () => (await import('./typing.ts')).runTyping);
  process.exit(isFast ? 0 : 1);
}
if (values.search) {
  const { runSearch } = await import('./search.ts');
  process.exit((await runSearch([stories])) ? 0 : 1);
}
if (values.sky) {
  const { runSky } = await import('./sky.ts');
  process.exit(runSky(Number(values.seed)) ? 0 : 1);
}
if (values.lighthouse) {
  const { runLighthouse } = await import('./lighthouse.ts');
  await runLighthouse();
  process.exit();
}

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'florilege-bench-'));
const report = join(folder, 'report.json');
try {
  await writeSyntheticContent(join(folder, 'content'), stories, 900, values.pictures);
  console.log(
    `${stories} récits de 900 mots, 2 tomes, à froid, ${availableParallelism()} cœurs, Node ${process.version}\n`,
  );
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
    BUILD_REPORT: report,
    BUILD_DATE: '2026-07-01',
  };
  printChecks(env);
  const { status } = spawnSync(process.execPath, ['--import', './src/cli/quick-start.mjs', 'src/cli/build.ts'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  if (status === 0) print(JSON.parse(readFileSync(report, 'utf8')) as Report);
  process.exitCode = status ?? 1;
} finally {
  if (values.keep) console.log(`\nGardé dans ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

/** Tries as many draws as were asked, of that seed. What tries them may need the tools of the tests. */
async function drawn<Result>(
  flag: string,
  typed: string,
  load: () => Promise<(count: number, seed: number) => Promise<Result>>,
): Promise<Result> {
  const [count, seed] = [Number(typed), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1) refuse(`${flag} attend un nombre entier, de 1 au moins.`, USAGE);
  if (!Number.isInteger(seed)) refuse('--seed attend un nombre entier.', USAGE);
  await installTools();
  return (await load())(count, seed);
}

/** As people type it, so that npm's own time counts; the fastest of five is what the machine allows. */
function printChecks(env: NodeJS.ProcessEnv): void {
  const seconds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', 'check'], {
      cwd: ROOT,
      env,
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm run check refuse la matière du banc d’essai');
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const words = seconds.map((time) => time.toFixed(2).replace('.', ',')).join(', ');
  console.log(`npm run check, cinq fois, en secondes : ${words}\n`);
}

interface Report {
  seconds: number;
  /** In bytes. */
  peakMemory: number;
  stages: Record<string, { count: number; seconds: number; memory: number }>;
}

function print({ seconds, peakMemory, stages }: Report): void {
  console.log(`\n${'étape'.padEnd(12)}${'nombre'.padStart(8)}${'secondes'.padStart(11)}${'mémoire'.padStart(11)}`);
  const row = (name: string, count: string, time: number, memory: number) =>
    console.log(
      `${name.padEnd(12)}${count.padStart(8)}${time.toFixed(2).padStart(11)}${`${Math.round(memory / 1e6)} Mo`.padStart(11)}`,
    );
  for (const [name, stage] of Object.entries(stages)) row(name, String(stage.count), stage.seconds, stage.memory);
  const named = Object.values(stages).reduce((sum, stage) => sum + stage.seconds, 0);
  row('le reste', '', seconds - named, 0);
  row('total', '', seconds, peakMemory);
}
