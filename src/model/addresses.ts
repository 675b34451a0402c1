// What the anthology holds → where it stands on its site. Every address is written and read here, for pages, feeds and books.
import { isAllowedUrl } from '../read/url.ts';
import { VOLUME_FORMATS, type VolumeFormat } from './book/volume-formats.ts';
import type { Site } from './library.ts';

/** A path of the site, from its root: /recits/un-cafe/ */
export type SitePath = `/${string}`;

export const paths = {
  home: '/',
  stories: '/recits/',
  /** Opens one of the stories, drawn at random. */
  random: '/au-hasard/',
  filters: '/recits/filtres.css',
  year: (year: string): SitePath => `/recits/annee/${year}/`,
  people: '/personnes/',
  networks: '/reseaux/',
  themes: '/themes/',
  places: '/lieux/',
  series: '/collections/',
  volumes: '/volumes/',
  encounters: '/rencontres/',
  /** What the sky of a crowd answers from. */
  sky: '/rencontres/ciel.json',
  search: '/recherche/',
  /** The folder of its index. */
  searchIndex: '/recherche/mots/',
  /** What marks, on a page that was found, the words that it was found by. */
  passage: '/recherche/passage.js',
  /** The writing page, below the editors' own page; what it knows of its site, and the letters of its cards. */
  atelier: {
    page: '/contribuer/atelier/',
    knowledge: '/contribuer/atelier/savoir.json',
    /** What a device keeps of it, where the site keeps anything. */
    files: '/contribuer/atelier/fichiers.json',
    /** Opens it on the questions of a series, for somebody. */
    invitation: (series: string, name: string): SitePath =>
      `/contribuer/atelier/?${new URLSearchParams({ serie: series, de: name })}`,
    letters: (set: string): SitePath => `/contribuer/atelier/lettres/${set}.zip`,
  },
  feed: '/flux.xml',
  jsonFeed: '/flux.json',
  opds: '/opds/catalogue.xml',
  opdsJson: '/opds/catalogue.json',
  sitemap: '/sitemap-0.xml',
  sitemapIndex: '/sitemap-index.xml',
  icon: '/favicon.svg',
  touchIcon: '/apple-touch-icon.png',
  mark: '/marque.svg',
  manifest: '/site.webmanifest',
  /** At the root: a service worker answers for the folder where it stands. */
  worker: '/sw.js',
  story: (id: string): SitePath => `/recits/${id}/`,
  person: (id: string): SitePath => `/personnes/${id}/`,
  network: (id: string): SitePath => `/reseaux/${id}/`,
  theme: (id: string): SitePath => `/themes/${id}/`,
  place: (id: string): SitePath => `/lieux/${id}/`,
  oneSeries: (id: string): SitePath => `/collections/${id}/`,
  seriesFeed: (id: string, format: 'xml' | 'json'): SitePath => `/collections/${id}/flux.${format}`,
  /** What the form of a reaction runs: itself, and the sum that the mailbox asks. */
  reacting: { form: '/recits/reagir.js', prover: '/recits/reagir-calcul.js' },
  /** Of every reaction, or of those to one story. */
  reactionsFeed: (format: 'xml' | 'json', story?: string): SitePath =>
    `${story === undefined ? '/' : paths.story(story)}reactions.${format}`,
  reaction: (story: string, id: string): SitePath => `${paths.story(story)}#${reactionAnchor(id)}`,
  volume: (id: string): SitePath => `/volumes/${id}/`,
  opdsVolume: (id: string): SitePath => `/opds/volumes/${id}.json`,
  volumeFile: (id: string, format: VolumeFormat): SitePath => `/volumes/${id}${VOLUME_FORMATS[format].ending}`,
  citation: (owner: SitePath, format: 'bib' | 'ris' | 'json'): SitePath => `${owner}citation.${format}`,
  page: (id: string): SitePath => `/${id}/`,
  /** A page of a list; the first one has the list's own address. */
  listPage: (list: SitePath, page: number): SitePath => (page === 1 ? list : `${list}page/${page}/`),
} as const;

/** No heading of a text has such an id. */
export function reactionAnchor(id: string): string {
  return `reaction_${id}`;
}

/** Who is invited to which series by the address of the writing page; either may be empty. None where it invites nobody. */
export function invitationIn(search: string): { series: string; name: string } | undefined {
  const said = new URLSearchParams(search);
  if (!said.has('serie') && !said.has('de')) return undefined;
  const clean = (words: string | null) =>
    (words ?? '')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 120);
  return { series: clean(said.get('serie')), name: clean(said.get('de')) };
}

/** A path with the site's origin and folder, for whoever reads outside it. */
export function absolute(site: Pick<Site, 'url'>, path: SitePath): string {
  return `${site.url}${path}`;
}

/** `/` and `/florilege`, with or without its last slash, then the path. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** `/recits/un-cafe/#note` → `recits`, `un-cafe` */
export function pageNamedBy(url: string): { folder: string; id: string } {
  const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/?#]+)/i.exec(url) ?? [];
  return { folder: folder.toLowerCase(), id };
}

/** The story on whose page an address is, and the heading that it leads to: `/recits/un-cafe/#note`. Not one of its files. */
export function storyNamedBy(url: string): { story: string; heading: string } | undefined {
  const [, story, heading = ''] = /^\/recits\/([a-z0-9-]+)\/?(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  return story === undefined ? undefined : { story, heading };
}

/** A page of this site, `/recits/un-cafe/`, however a text writes it: with its host, through `..`. Any other address as it is. */
export function ownAddress(url: string, siteUrl: string): string {
  if (!isAllowedUrl(url) || !/^https?:|^\/(?:.*\/)?\.\.?(?:[/?#]|$)/i.test(url)) return url;
  const site = new URL(siteUrl);
  const { host, pathname, search, hash } = new URL(url, site.origin);
  const base = url.startsWith('/') ? '' : site.pathname.replace(/\/+$/, '');
  const isOurs = bareHost(host) === bareHost(site.host) && `${pathname}/`.startsWith(`${base}/`);
  return isOurs ? `${pathname.slice(base.length) || '/'}${search}${hash}` : url;
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
