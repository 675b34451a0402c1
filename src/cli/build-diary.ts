// What `npm run build` prints: a line a stage, a bar on a terminal, a summary, and the next command to type.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { isTold } from '../model/fault.ts';
import { listen, type Progress, type Stage, type Totals } from '../progress.ts';
import type { SiteWeight } from '../publish/hosting/limits.ts';
import type { Settings } from '../settings.ts';
import { filesIn, hostRemarks, number, sumOf, weightInWords, weightOf } from './site-weight.ts';

const NAMES: Record<Stage, { verb: string; one: string; many: string }> = {
  content: { verb: 'Lecture et vérification', one: 'récit', many: 'récits' },
  pages: { verb: 'Pages', one: 'page', many: 'pages' },
  cards: { verb: 'Cartes de partage', one: 'carte', many: 'cartes' },
  books: { verb: 'Livres', one: 'fichier', many: 'fichiers' },
  index: { verb: 'Index de recherche', one: 'page', many: 'pages' },
};

interface Tally {
  count: number;
  milliseconds: number;
  /** The largest resident memory seen during the stage, in bytes. */
  memory: number;
}

/** Listens to a build from its creation to `finish` or `fail`. */
export class BuildDiary {
  readonly #started = performance.now();
  readonly #tallies = new Map<Stage, Tally>();
  readonly #stop: () => void;
  readonly #terminal: boolean;
  readonly #reportFile: string | undefined;
  #totals: Totals | undefined;
  readonly #remarks = new Set<string>();
  readonly #told = new Set<Stage>();
  /** When anything was last finished. */
  #last: number | undefined;

  constructor({ report, isUnattended }: Pick<Settings, 'report' | 'isUnattended'>) {
    this.#terminal = process.stdout.isTTY === true && !isUnattended;
    this.#reportFile = report;
    this.#stop = listen(
      (progress) => this.#note(progress),
      (totals) => {
        this.#totals = totals;
      },
      (text) => this.#remarks.add(text),
    );
  }

  /** Prints the summary; writes it as JSON too where the settings name a file. @param out the finished site */
  async finish(out: string): Promise<void> {
    this.#stop();
    this.#clear();
    for (const stage of ['pages', 'cards', 'books'] as const) this.#tell(stage);
    this.#tell('index');
    const files = await filesIn(out);
    const weight = weightOf(files);
    const totals = this.#totals;
    if (totals) for (const text of hostRemarks(weight, totals.host)) this.#remarks.add(text);
    if (this.#remarks.size > 0)
      console.log(`\nÀ savoir\n${[...this.#remarks].map((text) => `  • ${text}`).join('\n')}`);
    const books = files.filter(({ file }) => /\.(epub|pdf)$/.test(file)).toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const index = sumOf(files.filter(({ file }) => file.startsWith('recherche/mots')));
    const seconds = (performance.now() - this.#started) / 1000;
    console.log('');
    if (totals) console.log(`  ${count(totals.stories, 'récit', 'récits')}, ${count(totals.words, 'mot', 'mots')}`);
    for (const { file, bytes } of books) console.log(`  ${file} (${weightInWords(bytes)})`);
    console.log(`  recherche : ${weightInWords(index)}`);
    console.log(`  le site entier : ${count(weight.files, 'fichier', 'fichiers')}, ${weightInWords(weight.bytes)}`);
    console.log(
      `\nSite prêt dans ${relative(process.cwd(), out) || '.'}/ en ${duration(seconds)}. Pour le lire : npm run preview`,
    );
    if (this.#reportFile) await this.#report(this.#reportFile, seconds, weight);
  }

  /**
   * Says why nothing was published, in words: the report of the check, or what could not be made.
   * @param out the folder, as it is typed
   * @param details a file, as it is typed, to which goes what only a programmer reads
   */
  async fail(error: unknown, out: string, details: string): Promise<void> {
    this.#stop();
    this.#clear();
    const told = toldIn(error);
    console.error(told?.message ?? unforeseen(error));
    const isFault = told === undefined || told.name === 'Fault';
    if (isFault && (await writeDetails(error, details)))
      console.error(`Le détail, pour qui programme, est dans ${details}.`);
    const kept = existsSync(out) ? ` La version précédente reste dans ${out}/.` : '';
    console.error(`\nRien n’a été publié.${kept}${isFault ? '' : ' Pour vérifier à nouveau : npm run check'}`);
  }

  #note({ stage, count, milliseconds }: Progress): void {
    const tally = this.#tallies.get(stage) ?? { count: 0, milliseconds: 0, memory: 0 };
    tally.count += count;
    tally.milliseconds += this.#share(stage, milliseconds);
    tally.memory = Math.max(tally.memory, process.memoryUsage.rss());
    this.#tallies.set(stage, tally);
    if (stage === 'content') this.#tell(stage);
    else if (stage !== 'index') this.#draw(stage, tally);
  }

  /** Pages, cards and books are made side by side: each is given the time since anything was last finished. */
  #share(stage: Stage, milliseconds: number): number {
    const now = performance.now();
    const since = now - (this.#last ?? now - milliseconds);
    this.#last = now;
    return stage === 'content' || stage === 'index' ? milliseconds : Math.min(since, milliseconds);
  }

  #tell(stage: Stage): void {
    const tally = this.#tallies.get(stage);
    if (!tally || this.#told.has(stage)) return;
    this.#told.add(stage);
    const { verb, one, many } = NAMES[stage];
    console.log(
      `${verb.padEnd(24)} ${count(tally.count, one, many).padEnd(16)} ${duration(tally.milliseconds / 1000)}`,
    );
  }

  #draw(stage: Stage, tally: Tally): void {
    const total = this.#totals?.[stage as 'pages' | 'cards' | 'books'];
    if (!this.#terminal || !total) return;
    const done = Math.min(1, tally.count / total);
    const bar = '━'.repeat(Math.round(done * 24)).padEnd(24, '─');
    process.stdout.write(`\r\x1b[K${NAMES[stage].verb.padEnd(24)} ${bar} ${tally.count}/${total}`);
  }

  #clear(): void {
    if (this.#terminal) process.stdout.write('\r\x1b[K');
  }

  async #report(file: string, seconds: number, { files, bytes }: SiteWeight): Promise<void> {
    const stages = Object.fromEntries(
      [...this.#tallies].map(([stage, { count, milliseconds, memory }]) => [
        stage,
        { count, seconds: milliseconds / 1000, memory },
      ]),
    );
    const usage = process.resourceUsage();
    await writeFile(
      file,
      JSON.stringify(
        { seconds, peakMemory: usage.maxRSS * 1024, stages, totals: this.#totals, site: { files, bytes } },
        null,
        2,
      ),
    );
  }
}

/** What says by itself what happened, through whatever Astro wrapped it in. */
function toldIn(error: unknown): Error | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (isTold(cause)) return cause;
  return undefined;
}

/** Of no text in particular: the disk, the memory, the program itself. */
function unforeseen(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return `La construction s’arrête sur « ${said.trim()} ».\nAucun texte n’est en cause : c’est un défaut du programme, ou de la machine. Signalez-le avec ce message s’il revient.`;
}

/** @returns whether it could be written: the disk itself may be at fault */
async function writeDetails(error: unknown, file: string): Promise<boolean> {
  try {
    await writeFile(file, `${inspect(error, { depth: 6 })}\n`);
    return true;
  } catch {
    return false;
  }
}

function count(value: number, one: string, many: string): string {
  return `${number(value)} ${value > 1 ? many : one}`;
}

function duration(seconds: number): string {
  return `${seconds.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
}
