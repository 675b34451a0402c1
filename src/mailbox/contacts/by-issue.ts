// To the issues of another repository, which the editors alone can read.
import * as z from 'zod';
import { asking } from '../forges/ask.ts';
import { githubHeaders } from '../forges/github.ts';
import { type Contact, noteLines } from './contact.ts';

/** @param root of GitHub's interface @param name `owner/name` of a private repository */
export function byIssue(
  { root, name, token }: { root: string; name: string; token: string },
  call?: typeof fetch,
): Contact {
  const ask = asking(root, githubHeaders(token), call);
  const issues = z.array(z.object({ title: z.string() }));
  return async (note) => {
    const title = `Récit reçu : ${note.receipt}`;
    const recent = await ask({ path: `/repos/${name}/issues?state=all&per_page=100&labels=envoi` });
    if (issues.parse(recent.value).some((issue) => issue.title === title)) return;
    const body = noteLines(note)
      .map((line) => `    ${line}`)
      .join('\n');
    await ask({ method: 'POST', path: `/repos/${name}/issues`, body: { title, body, labels: ['envoi'] } });
  };
}
