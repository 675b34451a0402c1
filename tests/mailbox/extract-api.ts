// node tests/mailbox/extract-api.ts <api.github.com.json>: of GitHub's own description of its interface, the operations that a mailbox and the workflows ask.
// It is published as the package @octokit/openapi (MIT), which is too heavy to be installed for a dozen of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ASKED = [
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/refs',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
];

const whole = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

function at(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], whole);
}

/** Every reference replaced by what it leads to; examples and descriptions are left out. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return resolved(at(String(value.$ref)));
  const kept = Object.entries(value).filter(([key, held]) => {
    return (
      !/^(?:examples?|externalDocs|nullable|x-.*)$/.test(key) && !(key === 'description' && typeof held === 'string')
    );
  });
  return Object.fromEntries(kept.map(([key, held]) => [key, resolved(held)]));
}

const operations = ASKED.map((asked) => {
  const [method = '', path = ''] = asked.split(' ');
  const { parameters = [], requestBody, responses } = whole.paths[path][method.toLowerCase()];
  return {
    ...{ method, path, parameters: resolved(parameters) },
    ...(requestBody && { body: resolved(requestBody.content['application/json'].schema) }),
    statuses: Object.keys(responses).map(Number),
  };
});
const description = {
  source: `@octokit/openapi, api.github.com ${whole.info.version} (MIT)`,
  open: ['ref', 'path'],
  operations,
};
writeFileSync(join(import.meta.dirname, 'github-api.json'), `${JSON.stringify(description, null, 1)}\n`);
