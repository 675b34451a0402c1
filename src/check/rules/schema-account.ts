// « https://www.linkedin.com/in/camille/ » where the name of an account belongs: the name that its address ends with.
import type * as z from 'zod';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { plain } from '../closed-words.ts';
import type { Bilingual, Said } from '../problem.ts';
import { shown } from '../shown.ts';
import { typedAs } from './schema-example.ts';
import { valueAt } from './schema-flat-group.ts';

/** Only of a known profile of the network itself: an account that is guessed is somebody else’s. */
export function accountNamed(sheet: Sheet<unknown>, { path, input }: z.core.$ZodIssue): Said | undefined {
  const span = sheet.yaml.span(path);
  if (path.at(-1) !== 'handle' || !sheet.file.startsWith('people/') || typeof input !== 'string' || !span) return;
  const name = accountIn(input.trim(), plain(String(valueAt(sheet, [...path.slice(0, -1), 'network']))));
  if (name === undefined) return NO_ACCOUNT;
  const written = typedAs(name);
  return {
    fr: {
      message: `« ${shown(input, 60)} » est l’adresse d’un profil : le nom du compte est ${written}.`,
      remedy: `Écrivez « handle: ${written} ».`,
    },
    en: {
      message: `“${shown(input, 60)}” is the address of a profile: the name of the account is ${written}.`,
      remedy: `Write “handle: ${written}”.`,
    },
    fix: { ...offsetsOf(sheet.source, span), text: written },
  };
}

const NO_ACCOUNT: Bilingual = {
  fr: {
    message: 'Ce n’est pas le nom d’un compte de ce réseau.',
    remedy:
      'Écrivez le nom du compte comme le réseau l’affiche, par exemple handle: "@nom", ou "@nom@serveur" pour Mastodon ; l’adresse d’une page se met dans « links ».',
  },
  en: {
    message: 'This is not the name of an account of this network.',
    remedy:
      'Write the name of the account as the network shows it, for example handle: "@nom", or "@nom@server" for Mastodon; the address of a page goes in “links”.',
  },
};

function accountIn(address: string, network: string): string | undefined {
  const [, host = '', path = ''] =
    /^(?:https?:\/\/)?(?:www\.|m\.|[a-z]{2}\.)?([\w.-]+\.\w+)\/([^?#]+?)\/?(?:[?#].*)?$/i.exec(address) ?? [];
  const known = PROFILES.find(({ hosts }) => hosts.includes(host.toLowerCase()));
  if (known) return known.networks.includes(network) ? nameIn(known.profile.exec(path)?.[1]) : undefined;
  const [, name, server = host] = /^@([\w.-]+)(?:@([\w.-]+))?$/.exec(path) ?? [];
  return network === 'mastodon' && name !== undefined ? `@${name}@${server.toLowerCase()}` : undefined;
}

function nameIn(part: string | undefined): string | undefined {
  try {
    const name = decodeURIComponent(part ?? '').normalize('NFC');
    return /^[\p{L}\p{N}_.-]+$/u.test(name) && !OTHERS.includes(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Pages of these networks that are nobody’s. */
const OTHERS = 'explore groups hashtag home i intent p pages people posts profile.php reel share watch'.split(' ');

const PROFILES: readonly { hosts: readonly string[]; networks: readonly string[]; profile: RegExp }[] = [
  { hosts: ['linkedin.com'], networks: ['linkedin'], profile: /^in\/([^/]+)$/ },
  { hosts: ['twitter.com', 'x.com'], networks: ['twitter', 'x'], profile: /^@?([^/]+)$/ },
  { hosts: ['facebook.com', 'fb.com'], networks: ['facebook', 'fb'], profile: /^([^/]+)$/ },
  { hosts: ['instagram.com'], networks: ['instagram', 'insta'], profile: /^([^/]+)$/ },
  { hosts: ['threads.net', 'threads.com'], networks: ['threads'], profile: /^@([^/]+)$/ },
  { hosts: ['tiktok.com'], networks: ['tiktok'], profile: /^@([^/]+)$/ },
  { hosts: ['youtube.com'], networks: ['youtube'], profile: /^@([^/]+)$/ },
  { hosts: ['bsky.app'], networks: ['bluesky', 'bsky'], profile: /^profile\/([^/]+)$/ },
  { hosts: ['github.com'], networks: ['github'], profile: /^([^/]+)$/ },
];
