// The environment of a mailbox → how it is set, refused at once with everything that is missing or wrong.
import * as z from 'zod';
import type { Service } from './contacts/by-service.ts';
import type { Limits } from './counts.ts';
import type { Repository } from './forges/github.ts';

export type ForgeKind = 'github' | 'gitlab' | 'forgejo';

export interface MailboxSettings {
  /** The address of the site, with its path, without a slash at its end. */
  site: string;
  /** Where the writing page may be served from. */
  origins: string[];
  lang: string;
  /** `dry` writes what would be asked in a folder. */
  forge: ({ kind: ForgeKind } & Repository) | { kind: 'dry'; folder: string };
  contact:
    | { kind: 'folder'; folder: string }
    | ({ kind: 'issues' } & Omit<Repository, 'branch'>)
    | ({ kind: 'service' } & Service);
  secret: string;
  bits: number;
  limits: Limits;
  /** Seconds after which whoever sends is told that it is kept: telephones wait longer than people. */
  patience: number;
  /** Where what waits is kept, on a server of one's own. */
  box: string;
  port: number;
  /** The header by which a server in front tells who asks; the connection itself where absent. */
  fromHeader?: string;
}

/** Every fault of an environment, a line each. */
export class MailboxRefused extends Error {
  override name = 'MailboxRefused';
}

const ROOTS: Record<ForgeKind, string> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  forgejo: 'https://codeberg.org/api/v1',
};

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws MailboxRefused */
export function mailboxSettingsOf(environment: Environment): MailboxSettings {
  const faults: string[] = [];
  const read = reader(environment, faults);
  const site = read('MAILBOX_SITE', webAddress, 'l’adresse du site, https://exemple.fr').replace(/\/+$/, '');
  const dry = environment.MAILBOX_DRY;
  const settings: MailboxSettings = {
    site,
    origins: [
      originOf(site),
      ...(read('MAILBOX_ORIGINS', origins, 'd’autres origines, séparées par des espaces', '') ?? []),
    ],
    lang: read('MAILBOX_LANG', z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/), 'une langue, fr ou en', 'fr'),
    forge: dry ? { kind: 'dry', folder: dry } : forgeIn(read),
    contact: contactIn(read, environment),
    secret: read('MAILBOX_SECRET', z.string().min(32), 'une phrase secrète d’au moins 32 signes, tirée au hasard'),
    bits: read('MAILBOX_BITS', whole(8, 24), 'un nombre de 8 à 24', '16'),
    limits: {
      perHour: read('MAILBOX_PER_HOUR', whole(1, 10_000), 'un nombre d’envois par heure et par adresse', '10'),
      perDay: read('MAILBOX_PER_DAY', whole(1, 1_000_000), 'un nombre d’envois par jour', '200'),
    },
    patience: 4,
    box: read('MAILBOX_BOX', z.string().min(1), 'un dossier', 'mailbox'),
    port: read('MAILBOX_PORT', whole(1, 65_535), 'un port, de 1 à 65535', '8787'),
    ...(environment.MAILBOX_FROM_HEADER && { fromHeader: environment.MAILBOX_FROM_HEADER.toLowerCase() }),
  };
  if (faults.length > 0) throw new MailboxRefused(`La boîte de dépôt ne peut pas s’ouvrir :\n${faults.join('\n')}`);
  return settings;
}

type Read = <Shape extends z.ZodType>(name: string, shape: Shape, expected: string, own?: string) => z.output<Shape>;

/** A fault is noted and reading goes on: all of them are told at once. */
function reader(environment: Environment, faults: string[]): Read {
  return (name, shape, expected, own) => {
    const written = environment[name] || own;
    const read = shape.safeParse(written);
    if (read.success) return read.data;
    // A secret is never shown.
    const shown = /TOKEN|SECRET/.test(name) ? '' : ` vaut « ${written} »`;
    faults.push(`- ${name}${written === undefined ? ' manque' : `${shown} et ne convient pas`} : ${expected}.`);
    return shape instanceof z.ZodString ? ('' as never) : (undefined as never);
  };
}

const webAddress = z
  .string()
  .regex(/^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/[^\s?#]*)?$/);
const repositoryName = z.string().regex(/^\w[\w.-]*(?:\/\w[\w.-]*)+$/);
const origins = z
  .string()
  .transform((words) => words.split(/\s+/).filter(Boolean))
  .pipe(z.array(webAddress.transform(originOf)));

function whole(least: number, most: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most));
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

function forgeIn(read: Read): MailboxSettings['forge'] {
  const kind = read('MAILBOX_FORGE', z.enum(['github', 'gitlab', 'forgejo']), 'github, gitlab ou forgejo', 'github');
  return {
    kind,
    root: apiIn(read, 'MAILBOX_FORGE_API', ROOTS[kind ?? 'github']),
    name: read('MAILBOX_REPOSITORY', repositoryName, 'le dépôt du site, proprietaire/nom'),
    branch: read('MAILBOX_BRANCH', z.string().regex(/^[\w./-]+$/), 'la branche publiée', 'main'),
    token: read(
      'MAILBOX_TOKEN',
      z.string().regex(/^\S{8,}$/),
      'le jeton de la forge, qui n’a de droits que sur ce dépôt',
    ),
  };
}

function apiIn(read: Read, name: string, own: string): string {
  return read(name, webAddress, 'l’adresse de l’interface de la forge', own).replace(/\/+$/, '');
}

function contactIn(read: Read, environment: Environment): MailboxSettings['contact'] {
  const way = read(
    'MAILBOX_CONTACT',
    z.enum(['folder', 'issues', 'service']),
    'folder, issues ou service : par où les éditeurs apprennent comment répondre',
  );
  if (way === 'issues') {
    // Their repository is GitHub's, whatever the forge of the site.
    const { MAILBOX_FORGE: forge = 'github', MAILBOX_FORGE_API: api } = environment;
    return {
      kind: 'issues',
      root: apiIn(read, 'MAILBOX_CONTACT_API', (forge === 'github' && api) || ROOTS.github),
      name: read('MAILBOX_CONTACT_REPOSITORY', repositoryName, 'un dépôt privé des éditeurs, proprietaire/nom'),
      token: read('MAILBOX_CONTACT_TOKEN', z.string().min(8), 'un jeton qui écrit dans ses tickets'),
    };
  }
  if (way === 'service') {
    const { MAILBOX_CONTACT_TOKEN: token, MAILBOX_CONTACT_FROM: from, MAILBOX_CONTACT_TO: to } = environment;
    const address = read('MAILBOX_CONTACT_ADDRESS', webAddress, 'l’adresse du service de courrier');
    return { kind: 'service', address, ...(token && { token }), ...(from && { from }), ...(to && { to }) };
  }
  return {
    kind: 'folder',
    folder: read('MAILBOX_NOTES', z.string().min(1), 'un dossier qui n’est pas publié', 'mailbox/notes'),
  };
}
