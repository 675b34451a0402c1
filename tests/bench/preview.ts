// How long every face of one story takes, as people type it: with nothing kept, then other stories after the first, then these again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Seconds, for the first story and for those after it. */
const [FIRST, NEXT] = [5, 3];

/** @param count stories of the content of the project @returns whether all of them are quick enough */
export async function runPreview(count: number, seed: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-apercus-'));
  const env = { ...process.env, CACHE_DIR: join(folder, 'cache') };
  const ids = drawnFrom(readdirSync(join(ROOT, 'content/stories')), count, seed);
  try {
    const [cold = 0, ...others] = ids.map((id) => seconds(id, join(folder, 'out'), env));
    const again = ids.map((id) => seconds(id, join(folder, 'out'), env));
    console.log(`npm run preview-story, en secondes, ${ids.length} récits`);
    console.log(`  npm run check, au même moment : ${inWords([timeOf(['check'], env)])}`);
    console.log(`  le premier, rien de gardé : ${inWords([cold])}`);
    console.log(`  d’autres ensuite          : ${inWords(others)}`);
    console.log(`  les mêmes, de nouveau     : ${inWords(again)}`);
    return cold <= FIRST && [...others, ...again].every((time) => time <= NEXT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(id: string, out: string, env: NodeJS.ProcessEnv): number {
  return timeOf(['preview-story', '--', id, '--out', out], env);
}

function timeOf(words: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '--silent', ...words], {
    ...{ cwd: ROOT, env, encoding: 'utf8' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function inWords(times: readonly number[]): string {
  return times.map((time) => time.toFixed(2).replace('.', ',')).join(', ') || '–';
}

/** Some of a list, the same for a seed. */
function drawnFrom(ids: readonly string[], count: number, seed: number): string[] {
  const step = Math.max(1, Math.floor(ids.length / count));
  return Array.from(
    { length: Math.min(count, ids.length) },
    (_, index) => ids[(seed + index * step) % ids.length] ?? '',
  );
}
