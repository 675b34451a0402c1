// Built sites that several test files read. Each is built once for a state of the sources, whoever asks first.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeTurn } from '../../src/cli/turn.ts';
import { writeSyntheticContent } from '../bench/synthetic.ts';
import { SMALL } from '../content-folder.ts';
import { build, filesOf, SHARED_CACHE } from './build.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITES = join(ROOT, 'tests/.work/sites');
const HOUR = 3_600_000;

/** Content folders, each laid over those before it, and environment of each shared site. */
const CONTENTS = {
  /** Whatever anthology stands in the project: its tests name none of its texts. */
  content: { layers: [join(ROOT, 'content')], env: {} },
  small: { layers: [SMALL], env: {} },
  'small-under-florilege': { layers: [SMALL], env: { BASE_PATH: '/florilege/' } },
  /** The small anthology, and a text of each kind that it has not, of another language, with each face of the fonts. */
  'every-kind': { layers: [SMALL, join(ROOT, 'tests/fixtures/every-kind')], env: {} },
  /** The small anthology, and what of a content is not for all readers: names, texts, books. */
  'kept-back': { layers: [SMALL, join(ROOT, 'tests/fixtures/kept-back')], env: {} },
  /** The small anthology under two other identities: a warm ground, a drawn mark; a cool one, a picture of a mark. */
  warm: { layers: [SMALL, join(ROOT, 'tests/fixtures/warm')], env: {} },
  cool: { layers: [SMALL, join(ROOT, 'tests/fixtures/cool')], env: {} },
  english: { layers: [join(ROOT, 'tests/fixtures/english')], env: {} },
  /** More stories than a page of a list holds, a volume whose parts fold, more people than a sky names. */
  many: { layers: [], env: {}, stories: 200 },
} as const satisfies Record<string, Contents>;

interface Contents {
  layers: readonly string[];
  env: Record<string, string>;
  /** How many of the synthetic ones, short, below the layers. */
  stories?: number;
}

export type SharedSite = keyof typeof CONTENTS;

/**
 * The folder of a built site: read it, never write in it.
 * @throws what the build said, where it failed
 */
export async function sharedSite(name: SharedSite): Promise<string> {
  const { layers, env, stories = 0 }: Contents = CONTENTS[name];
  const out = join(SITES, `${name}-${digestOf(layers, { ...env, stories: String(stories) })}`);
  if (existsSync(out)) return out;
  const release = await takeTurn(undefined, `shared-${name}`);
  try {
    if (existsSync(out)) return out;
    forgetOthers(name);
    if (stories > 0) await writeSyntheticContent(`${out}-content`, stories, 60);
    const built = build(laid(layers, `${out}-content`), out, SHARED_CACHE, env);
    if (built.status !== 0) throw new Error(`The ${name} site was not built:\n${built.output}`);
    return out;
  } finally {
    await release();
  }
}

/** One folder of several, copied where there are more than one. */
function laid(layers: readonly string[], folder: string): string {
  const [alone = ''] = layers;
  if (layers.length === 1) return alone;
  for (const layer of layers) cpSync(layer, folder, { recursive: true });
  return folder;
}

/** A digest of all that a build reads. */
function digestOf(layers: readonly string[], env: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(env));
  for (const folder of [join(ROOT, 'src'), ...layers]) {
    for (const file of filesOf(folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  for (const file of ['astro.config.mjs', 'package-lock.json', 'tests/bench/synthetic.ts'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Older builds go away, unless a test that runs now may be reading them. */
function forgetOthers(name: SharedSite): void {
  if (!existsSync(SITES)) return;
  const others = readdirSync(SITES).filter((folder) => new RegExp(`^${name}-[0-9a-f]{12}(-content)?$`).test(folder));
  for (const folder of others.map((other) => join(SITES, other))) {
    if (Date.now() - statSync(folder).mtimeMs > HOUR) rmSync(folder, { recursive: true, force: true });
  }
}
