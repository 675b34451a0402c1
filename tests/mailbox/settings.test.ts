// A mailbox is refused at its start with all that is missing or wrong, and never shows a secret.
import { expect, test } from 'vitest';
import { MailboxRefused, mailboxSettingsOf } from '../../src/mailbox/mailbox-settings.ts';

const SECRET = 'trente-deux signes au moins, au hasard';
const COMPLETE = {
  MAILBOX_SITE: 'https://anthologie.example/livre/',
  MAILBOX_REPOSITORY: 'maison/anthologie',
  MAILBOX_TOKEN: 'ghp_quelque-chose',
  MAILBOX_SECRET: SECRET,
  MAILBOX_CONTACT: 'folder',
};

function refusalOf(environment: Record<string, string>): string {
  try {
    mailboxSettingsOf(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(MailboxRefused);
    return (error as Error).message;
  }
  return '';
}

test('what is not said has a value', () => {
  expect(mailboxSettingsOf(COMPLETE)).toMatchObject({
    site: 'https://anthologie.example/livre',
    origins: ['https://anthologie.example'],
    forge: { kind: 'github', root: 'https://api.github.com', name: 'maison/anthologie', branch: 'main' },
    limits: { perHour: 10, perDay: 200 },
  });
});

test('an empty environment is told all that it lacks, at once', () => {
  const told = refusalOf({});
  for (const name of ['SITE', 'REPOSITORY', 'TOKEN', 'SECRET', 'CONTACT'])
    expect(told).toContain(`MAILBOX_${name} manque`);
});

test.each([
  ['MAILBOX_SITE', 'anthologie.example'],
  ['MAILBOX_SITE', 'http://anthologie.example'],
  ['MAILBOX_FORGE', 'sourceforge'],
  ['MAILBOX_REPOSITORY', 'https://github.com/maison/anthologie'],
  ['MAILBOX_REPOSITORY', '../../autre'],
  ['MAILBOX_BRANCH', 'ma branche'],
  ['MAILBOX_CONTACT', 'pigeon'],
  ['MAILBOX_PER_HOUR', 'dix'],
  ['MAILBOX_BITS', '60'],
  ['MAILBOX_PORT', '99999'],
  ['MAILBOX_ORIGINS', 'anthologie'],
])('%s = %s is refused by its name, with what is expected', (name, value) => {
  const told = refusalOf({ ...COMPLETE, [name]: value });
  expect(told.split('\n')).toHaveLength(2);
  expect(told).toContain(`${name} vaut « ${value} »`);
});

test.each(['MAILBOX_TOKEN', 'MAILBOX_SECRET'])('%s is never shown', (name) => {
  expect(refusalOf({ ...COMPLETE, [name]: 'court' })).not.toContain('court');
});

test.each([
  ['issues', { MAILBOX_CONTACT_REPOSITORY: 'maison/lettres', MAILBOX_CONTACT_TOKEN: 'ghp_autre-chose' }],
  ['service', { MAILBOX_CONTACT_ADDRESS: 'https://courrier.example/envoyer' }],
])('the contact by %s asks for its own', (way, own) => {
  expect(mailboxSettingsOf({ ...COMPLETE, MAILBOX_CONTACT: way, ...own }).contact.kind).toBe(way);
  expect(refusalOf({ ...COMPLETE, MAILBOX_CONTACT: way })).toContain(Object.keys(own)[0]);
});

test.each([
  ['github', 'https://git.exemple.fr/api/v3'],
  ['gitlab', 'https://api.github.com'],
  ['forgejo', 'https://api.github.com'],
])('the issues of the editors are on GitHub, on the server of the site only where it is one: %s', (forge, root) => {
  const own = { MAILBOX_FORGE: forge, MAILBOX_FORGE_API: 'https://git.exemple.fr/api/v3' };
  const issues = { MAILBOX_CONTACT_REPOSITORY: 'maison/lettres', MAILBOX_CONTACT_TOKEN: 'ghp_autre-chose' };
  const { contact } = mailboxSettingsOf({ ...COMPLETE, ...own, ...issues, MAILBOX_CONTACT: 'issues' });
  expect(contact).toMatchObject({ kind: 'issues', root });
});

test('dry, it asks for no forge', () => {
  const { MAILBOX_SITE, MAILBOX_SECRET, MAILBOX_CONTACT } = COMPLETE;
  const settings = mailboxSettingsOf({ MAILBOX_SITE, MAILBOX_SECRET, MAILBOX_CONTACT, MAILBOX_DRY: 'essai' });
  expect(settings.forge).toEqual({ kind: 'dry', folder: 'essai' });
});
