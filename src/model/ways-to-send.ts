// What `contribute:` of site.yaml says → the real ways to send a text, decided once for every page that shows them.
import { inRepository } from './in-repository.ts';

export type WayToSend =
  | { kind: 'email'; address: string }
  | { kind: 'form'; url: string }
  /** `url` is where the forge opens a new file. */
  | { kind: 'repository'; url: string; name: string };

interface Repository {
  url: string;
  branch: string;
}

export interface NewFilePage {
  url: string;
  /** It opens on the text. */
  isFilled: boolean;
}

/** What a sheet says, checked or not. */
interface Facts {
  contribute: {
    email?: string | undefined;
    form?: string | undefined;
    /** The writing page hands over to it; it is no address to open. */
    mailbox?: string | undefined;
    repository?: boolean | string | undefined;
  };
  repository?: Repository | undefined;
}

/** The editors' page that shows them, by its file's name; it stands without that file where there is a way. */
export const CONTRIBUTE_PAGE = 'contribuer';

/** The nearest to everybody first. @param model the story that a new file opens on */
export function waysToSend(facts: Facts, model = ''): WayToSend[] {
  const { email, form } = facts.contribute;
  const repository = repositoryOf(facts);
  return [
    ...(email ? [{ kind: 'email', address: email } as const] : []),
    ...(form ? [{ kind: 'form', url: form } as const] : []),
    ...(repository
      ? [{ kind: 'repository', url: newFilePage(repository, NEW_FILE, model).url, name: bare(repository.url) } as const]
      : []),
  ];
}

/** Whether a text can be sent at all. */
export function takesTexts(facts: Facts): boolean {
  return facts.contribute.mailbox !== undefined || waysToSend(facts).length > 0;
}

/** The one that `contribute:` says, or the site's own. */
export function repositoryOf({ contribute, repository }: Facts): Repository | undefined {
  const url = contribute.repository === true ? repository?.url : contribute.repository || undefined;
  return url === undefined ? undefined : { url, branch: repository?.branch ?? 'main' };
}

/** Where a reader who writes puts it; the name of the folder is theirs to change. */
const NEW_FILE = inRepository('stories/mon-recit/story.mdx');

/**
 * Each forge has its own address for it; where it is not known, the repository itself.
 * https://docs.github.com/repositories/working-with-files/managing-files/creating-new-files
 * https://docs.gitlab.com/user/project/repository/web_editor/
 * @param path from the root of the repository
 */
export function newFilePage({ url, branch }: Repository, path: string, text: string): NewFilePage {
  const root = rootOf(url);
  const { hostname } = new URL(root);
  const onBranch = written(branch);
  if (hostname === 'github.com') {
    const page = `${root}/new/${onBranch}?${query({ filename: path })}`;
    // A half of a sign outside of Unicode's first plane has no address.
    const filled = `${page}&${query({ value: text.replace(/\p{Surrogate}/gu, '\uFFFD') })}`;
    return filled.length <= LONGEST_ADDRESS ? { url: filled, isFilled: true } : { url: page, isFilled: false };
  }
  if (/(?:^|\.)gitlab\./.test(hostname))
    return { url: `${root}/-/new/${onBranch}?${query({ file_name: path })}`, isFilled: false };
  if (hostname === 'codeberg.org')
    return { url: `${root}/_new/${onBranch}/${path.split('/').slice(0, 2).join('/')}`, isFilled: false };
  return { url: root, isFilled: false };
}

/** In bytes, of ASCII: GitHub answers « 414 » to a longer one. */
const LONGEST_ADDRESS = 8000;

/** Where files of the device are put into a folder. https://docs.github.com/repositories/working-with-files/managing-files/adding-a-file-to-a-repository */
export function uploadPage({ url, branch }: Repository, folder: string): string | undefined {
  const root = rootOf(url);
  return new URL(root).hostname === 'github.com' ? `${root}/upload/${written(branch)}/${written(folder)}` : undefined;
}

function query(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

function written(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function rootOf(url: string): string {
  return url.replace(/\/$/, '').replace(/\.git$/, '');
}

function bare(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
