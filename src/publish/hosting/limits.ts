// Who hosts a site → what they serve of it at most, where nothing is paid for. Another host is a disk: it has no limit of its own.

interface HostLimits {
  /** As its readers and editors call it. */
  name: string;
  /** Of the whole site. */
  files?: number;
  /** Of the whole site. */
  bytes?: number;
  /** Of its heaviest file. */
  fileBytes?: number;
}

/** What a site weighs. */
export interface SiteWeight {
  files: number;
  bytes: number;
  heaviest: { file: string; bytes: number };
}

const MEBIBYTE = 1024 ** 2;

/** Each host by its name in words, and by the addresses that it lends. Each as its documentation says. */
const HOSTS: readonly (HostLimits & { named: RegExp; lent: RegExp })[] = [
  {
    // « Published GitHub Pages sites may be no larger than 1 GB. »
    // https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits
    ...{ name: 'GitHub Pages', bytes: 1e9 },
    ...{ named: /github/i, lent: /\.github\.io$/ },
  },
  {
    // https://developers.cloudflare.com/pages/platform/limits/#files
    ...{ name: 'Cloudflare Pages', files: 20_000, fileBytes: 25 * MEBIBYTE },
    ...{ named: /cloudflare/i, lent: /\.pages\.dev$/ },
  },
  {
    // 200,000 files, directories counted, and 1 GB: https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
    ...{ name: 'GitLab Pages', files: 200_000, bytes: 1e9 },
    ...{ named: /gitlab/i, lent: /\.gitlab\.io$/ },
  },
  {
    // « Static File uploads »: https://vercel.com/docs/limits
    ...{ name: 'Vercel', bytes: 100e6 },
    ...{ named: /vercel/i, lent: /\.vercel\.app$/ },
  },
  // Netlify has no limit on the files of a deploy but 54,000 a folder, which no folder of a site comes near.
  // https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit
];

/**
 * The limits of the host that a site names in its legal mentions, or whose address it has; nothing where it has none.
 * @param host its name as `legal.host.name` of site.yaml says it, and the address of the site
 */
export function limitsOf({ name, url }: { name: string; url: string }): HostLimits | undefined {
  const { hostname } = new URL(url);
  return HOSTS.find(({ lent }) => lent.test(hostname)) ?? HOSTS.find(({ named }) => named.test(name));
}

/** From what share of a limit an editor is told. */
const NEAR = 0.8;

/** A limit that a site comes near or goes over. */
export interface NearLimit {
  of: 'files' | 'bytes' | 'fileBytes';
  used: number;
  limit: number;
}

/** In the order of the limits. */
export function nearLimits({ files, bytes, heaviest }: SiteWeight, limits: HostLimits): NearLimit[] {
  const used = { files, bytes, fileBytes: heaviest.bytes };
  return (['files', 'bytes', 'fileBytes'] as const).flatMap((of) => {
    const limit = limits[of];
    return limit !== undefined && used[of] >= NEAR * limit ? [{ of, used: used[of], limit }] : [];
  });
}
