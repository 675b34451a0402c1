// The one comment of a request that was checked: npm run comment, in a workflow
import { readFileSync, statSync } from 'node:fs';
import { commentOf } from '../review/comment.ts';
import { checkedRunIn } from '../review/events.ts';
import { offer, pullOf, writeComment } from '../review/pull-request.ts';
import { MOST_BYTES, readVerification, type Verification } from '../review/verification.ts';
import { readOptions, refuse } from './command.ts';
import { readWorkflow } from './workflow.ts';

const USAGE = `npm run comment -- --report FICHIER   écrit le commentaire d’une demande vérifiée, ou le met à jour (docs/securite.md)

  --report   le rapport de npm run verify ; absent ou illisible, le commentaire le dit
  --help     cette aide

Se lance dans un flux de GitHub, qui donne GITHUB_EVENT_PATH et GITHUB_TOKEN.`;

const { report } = readOptions(USAGE, { report: { type: 'string' } });
if (report === undefined) refuse('Il manque --report.', USAGE);
const { event, ask } = readWorkflow(USAGE);
const run = checkedRunIn(event);
const number = run && (await pullOf(ask, run));
if (run && number !== undefined) {
  const verification = verificationAt(report);
  const pages = `${run.home}/blob/${encodeURIComponent(run.defaultBranch)}/docs/regles`;
  const body = commentOf(verification, { address: run.address, pages, commit: run.head.commit });
  await writeComment(ask, run.repository, number, body);
  await offer(ask, run, number, verification?.suggestions ?? []);
  console.log(`Commentaire écrit sous la demande n° ${number}.`);
} else console.log('Aucune demande ouverte n’en est à cet état : rien à commenter.');

/** Its size is known before it is read. */
function verificationAt(path: string): Verification | undefined {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts?.isFile() && facts.size <= MOST_BYTES ? readVerification(readFileSync(path, 'utf8')) : undefined;
}
