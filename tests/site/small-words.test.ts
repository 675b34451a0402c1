// What pages say in few words: of people, of their accounts, of one thing, on an English site made for it.
import { cpSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../content-folder.ts';
import { build, read, SHARED_CACHE } from './build.ts';

const ENGLISH = join(import.meta.dirname, '../fixtures/english');

/** Morag draws her own portrait; Hamish has accounts of which no story speaks; a page of the editors has a note. */
async function builtSite(): Promise<string> {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  cpSync(ENGLISH, content, { recursive: true });
  await mkdir(join(content, 'stories/by-herself'));
  writeFileSync(join(content, 'stories/by-herself/story.mdx'), SELF_PORTRAIT);
  await appendFile(join(content, 'site.yaml'), 'accounts: [{ network: bluesky, url: "https://bsky.example/small" }]\n');
  await appendFile(join(content, 'vocabularies/networks.yaml'), '- { id: bluesky, label: Bluesky }\n');
  await appendFile(join(content, 'people/hamish-reid.yaml'), HANDLES);
  await appendFile(join(content, 'pages/a-propos.mdx'), '\nA remark.[^1]\n\n[^1]: Its note.\n');
  const { status, output, out } = build(content, join(folder, 'dist'), SHARED_CACHE);
  expect(status, output).toBe(0);
  return out;
}

const SELF_PORTRAIT = `---
title: By herself
kind: portrait
authors: [morag-sinclair]
portrait: { subject: morag-sinclair }
summary: A standfirst that is long enough for the check to take it, and that says no more than what is needed here.
published: 2026-05-01
status: published
themes: [craft]
licence: CC-BY-4.0
consent: { ref: c-2026-109, date: 2026-01-10, outputs: [web] }
---

A text.
`;
const HANDLES = `links: [{ kind: mastodon, url: "https://social.example/@hamish" }]
handles:
  - { network: mastodon, handle: "@hamish@social.example" }
  - { network: bluesky, handle: hamish.example }
`;

test('people, accounts and notes are told once, in the words of the site', { timeout: 240_000 }, async () => {
  const out = await builtSite();
  const words = (page: string) => read(out, page).replace(/\s+/g, ' ');
  const hamish = words('personnes/hamish-reid/index.html');
  expect(hamish).toMatch(
    /<a href="https:\/\/social\.example\/@hamish"[^>]*>Mastodon<\/a> <span[^>]*>@hamish@social\.example</,
  );
  expect(hamish).toMatch(/Bluesky <span[^>]*>@hamish\.example</);
  const footer = words('index.html').split('<footer class="site-footer"')[1];
  expect(footer).toMatch(/<a href="https:\/\/bsky\.example\/small"[^>]*>Bluesky<\/a>/);
  expect(words('personnes/morag-sinclair/index.html').match(/href="\/recits\/by-herself\/"/g)).toHaveLength(1);
  expect(words('a-propos/index.html')).toContain('aria-label="Back to the call of note 1"');
  expect(words('recits/by-herself/index.html').match(/class="star-(teller|met|unnamed)"/g)).toEqual([
    'class="star-teller"',
  ]);
});
