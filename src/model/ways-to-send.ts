// What `contribute:` of site.yaml says → the real ways to send a text, decided once for every page that shows them.
export type WayToSend =
  | { kind: 'email'; address: string }
  | { kind: 'form'; url: string }
  /** `url` is where the forge opens a new file. */
  | { kind: 'repository'; url: string; name: string };

/** What a sheet says, checked or not. */
interface Facts {
  contribute: { email?: string | undefined; form?: string | undefined; repository?: boolean | string | undefined };
  repository?: { url: string; branch: string } | undefined;
}

/** The editors' page that shows them, by its file's name; it stands without that file where there is a way. */
export const CONTRIBUTE_PAGE = 'contribuer';

/** The nearest to everybody first. @param model the story that a new file opens on */
export function waysToSend({ contribute, repository }: Facts, model = ''): WayToSend[] {
  const { email, form } = contribute;
  const own = contribute.repository === true ? repository?.url : contribute.repository || undefined;
  return [
    ...(email ? [{ kind: 'email', address: email } as const] : []),
    ...(form ? [{ kind: 'form', url: form } as const] : []),
    ...(own
      ? [{ kind: 'repository', url: newFilePage(own, repository?.branch ?? 'main', model), name: bare(own) } as const]
      : []),
  ];
}

/** Where a reader who writes puts it; the name of the folder is theirs to change. */
const NEW_FILE = 'content/stories/mon-recit/story.mdx';

/**
 * Each forge has its own address for it; where it is not known, the repository itself.
 * https://docs.github.com/repositories/working-with-files/managing-files/creating-new-files
 * https://docs.gitlab.com/user/project/repository/web_editor/
 */
function newFilePage(repository: string, branch: string, model: string): string {
  const root = repository.replace(/\/$/, '').replace(/\.git$/, '');
  const { hostname } = new URL(root);
  const query = (parts: Record<string, string>) =>
    Object.entries(parts)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&');
  const onBranch = branch.split('/').map(encodeURIComponent).join('/');
  if (hostname === 'github.com') return `${root}/new/${onBranch}?${query({ filename: NEW_FILE, value: model })}`;
  if (/(?:^|\.)gitlab\./.test(hostname)) return `${root}/-/new/${onBranch}?${query({ file_name: NEW_FILE })}`;
  if (hostname === 'codeberg.org') return `${root}/_new/${onBranch}/content/stories`;
  return root;
}

function bare(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
