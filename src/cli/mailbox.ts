// Opens the mailbox of a site on a server of one's own: npm run mailbox
import { listen, nodeMailbox } from '../mailbox/hosts/node.ts';
import { MailboxRefused, mailboxSettingsOf } from '../mailbox/mailbox-settings.ts';
import { environment } from '../settings.ts';
import { readOptions, readSettings } from './command.ts';

readOptions(
  `npm run mailbox   ouvre la boîte de dépôt du site (docs/guide/boite-de-depot.md)

  Elle se règle par l’environnement : MAILBOX_SITE, MAILBOX_REPOSITORY, MAILBOX_TOKEN, MAILBOX_SECRET, MAILBOX_CONTACT…
  MAILBOX_DRY=dossier écrit dans un dossier ce qui serait demandé à la forge.
  --help            cette aide`,
  {},
);
const { root } = readSettings();
try {
  const settings = mailboxSettingsOf(environment());
  const server = await listen(nodeMailbox(settings, root), settings);
  console.log(`La boîte de dépôt de ${settings.site} répond sur le port ${settings.port} (Ctrl-C pour la fermer).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close(() => process.exit(0)));
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (!(error instanceof MailboxRefused) && code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
  console.error(
    error instanceof MailboxRefused
      ? error.message
      : 'Ce port est déjà pris, ou interdit. Pour un autre : MAILBOX_PORT=8788',
  );
  process.exitCode = 2;
}
