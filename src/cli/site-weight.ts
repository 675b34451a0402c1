// A finished site → how many files it has and what they weigh, and what its host will say of it: sentences in French.
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { limitsOf, type NearLimit, nearLimits, type SiteWeight } from '../publish/hosting/limits.ts';

interface SiteFile {
  /** From the folder of the site. */
  file: string;
  bytes: number;
}

/** @param out the folder of the site */
export async function filesIn(out: string): Promise<SiteFile[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.map(async (file) => ({ file: relative(out, file), bytes: (await stat(file)).size })));
}

export function weightOf(files: readonly SiteFile[]): SiteWeight {
  const [heaviest = { file: '', bytes: 0 }] = files.toSorted((a, b) => b.bytes - a.bytes);
  return { files: files.length, bytes: sumOf(files), heaviest };
}

export function sumOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What an editor should know of it before sending it there; nothing where there is room. @param host as site.yaml names it */
export function hostRemarks(weight: SiteWeight, host: { name: string; url: string }): string[] {
  const limits = limitsOf(host);
  if (!limits) return [];
  return nearLimits(weight, limits).map((near) => {
    const { used, limit } = near;
    const percent = Math.floor((used / limit) * 100).toLocaleString('fr-FR');
    const share = used > limit ? 'c’est trop' : `c’est ${percent} % de ce qui est permis`;
    return `${SENTENCES[near.of](near, limits.name, weight)} : ${share}. ${REMEDIES[near.of]}`;
  });
}

const SENTENCES: Record<NearLimit['of'], (near: NearLimit, host: string, weight: SiteWeight) => string> = {
  files: ({ used, limit }, host) =>
    `Le site a ${number(used)} fichiers, et ${host} en sert gratuitement ${number(limit)}`,
  bytes: ({ used, limit }, host) =>
    `Le site pèse ${weightInWords(used)}, et ${host} en sert gratuitement ${weightInWords(limit)}`,
  fileBytes: ({ used, limit }, host, { heaviest }) =>
    `${heaviest.file} pèse ${weightInWords(used)}, et ${host} sert des fichiers de ${weightInWords(limit)} au plus`,
};

const REMEDIES: Record<NearLimit['of'], string> = {
  files: 'Un autre hébergeur, ou une offre payante, en sert davantage : docs/hebergement.md',
  bytes:
    'Des images plus légères le ramènent en deçà ; sinon, un autre hébergeur ou une offre payante : docs/hebergement.md',
  fileBytes: 'Un volume en plusieurs tomes donne des fichiers plus légers.',
};

export function number(value: number): string {
  return value.toLocaleString('fr-FR');
}

/** « 820 ko », « 1,1 Mo », « 2,4 Go » */
export function weightInWords(bytes: number): string {
  if (bytes < 1e6) return `${number(Math.max(1, Math.round(bytes / 1000)))} ko`;
  const [unit, name] = bytes < 1e9 ? [1e6, 'Mo'] : [1e9, 'Go'];
  return `${(bytes / unit).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} ${name}`;
}
