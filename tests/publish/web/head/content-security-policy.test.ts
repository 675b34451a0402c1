import { expect, test } from 'vitest';
import { contentSecurityPolicy, hashSource } from '../../../../src/publish/web/head/content-security-policy.ts';

const policy = await contentSecurityPolicy({ scripts: ['alert(1)'], styles: [] });

test('a text is named by its digest, as the standard’s own example has it', async () => {
  // CSP level 3, section 8.3.
  expect(await hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test('nothing is allowed but what is named', async () => {
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain(`script-src 'self' ${await hashSource('alert(1)')};`);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});

test('each page fetches from its own site alone, and the writing page from its mailbox too', async () => {
  expect(policy).toContain("connect-src 'self'");
  const writing = await contentSecurityPolicy({
    scripts: [],
    styles: [],
    writes: true,
    sendsTo: ['https://boite.example'],
  });
  expect(writing).toContain("connect-src 'self' https://boite.example;");
});
