import { describe, expect, test } from 'vitest';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { importText } from '../../../src/import/text/import-text.ts';
import { received } from '../received.ts';

const TEXT = 'Le puits est sec.\n\nIl fume.\n';
const under = (head: string) => `---\n${head}\n---\n\n${TEXT}`;

describe('who signs is judged with every wish of the file, whatever its keys', () => {
  test.each<[string, string[], string[] | undefined]>([
    ['author: Anne Rozec', ['Anne Rozec'], undefined],
    ['author: Anne Rozec\npseudo: La Mouette', ['La Mouette'], undefined],
    ['auteur: Anne Rozec\nnom_affiché: A. R.', ['A. R.'], undefined],
    ['realName: Anne Rozec\npenName: La Mouette', ['La Mouette'], undefined],
    ['firstName: Anne\nlastName: Rozec\nemail: anne@exemple.fr', ['Anne Rozec'], undefined],
    ['author: Anne Rozec\nanonyme: oui', [], ['anonymity']],
    ['author: Anne Rozec\nanonymous: true', [], ['anonymity']],
    ['Auteur\u00A0: Anne Rozec\nAnonyme\u00A0: oui\nTél\u00A0: 06 12 34 56 78', [], ['anonymity']],
    ['author: Anonyme\nvrai_nom: Anne Rozec', [], ['anonymity']],
    ['author: Anne Rozec\npublier: non', ['Anne Rozec'], ['refusal']],
    ['author: Anne Rozec\naccord: oui, mais sans mon nom', [], ['anonymity']],
    ['author: Anne Rozec\nnote: |\n  Merci de ne pas mettre mon nom.', [], ['anonymity']],
    ['author: Anne Rozec\nsignature: restez discrets', [], undefined],
    ['author: Anne Rozec\nconsent:\n  publication: non\n  nom: non', [], ['refusal', 'anonymity']],
    ['author:\n  name: Anne Rozec\n  email: anne@exemple.fr', ['Anne Rozec'], undefined],
    ['author: "Anne Rozec <anne@exemple.fr>"', ['Anne Rozec'], undefined],
    ['authors: [Anne Rozec, Paul Riou]', ['Anne Rozec', 'Paul Riou'], undefined],
    ['authors: [Anne Rozec, Paul Riou]\nanonyme: oui', [], ['anonymity']],
    ['authors:\n  - name: Anne Rozec\n    anonyme: oui\n  - name: Paul Riou', ['Paul Riou'], ['anonymity']],
    ['contributeur: {nom: Rozec, prenom: Anne, tel: 06 12 34 56 78}', ['Anne Rozec'], undefined],
    ['title: Le puits\nname: le-puits', [], undefined],
    // What is no YAML.
    ['author: Anne Rozec\naccord: *oui*\npseudo: @mouette\nsignature: M. : discret', ['@mouette'], undefined],
    ['author: Anne Rozec\nauthor: Anne R.\nanonyme: oui', [], ['anonymity']],
  ])('%s', async (head, authors, cautions) => {
    for (const [importer, name] of [
      [importMarkdown, 'texte.md'],
      [importText, 'texte.txt'],
    ] as const) {
      const { arrival, text, losses } = await received(importer, name, under(head));
      expect([text, arrival.authors, arrival.cautions]).toEqual([TEXT, authors, cautions]);
      const isTold =
        authors.includes('Anne Rozec') || !head.includes('Anne Rozec') || losses.join().includes('Anne Rozec');
      expect(isTold, losses.join('\n')).toBe(true);
    }
  });
});

test('what is put aside is told by its lines as they stood', async () => {
  const head = 'author: Anne Rozec\ncontact:\n  tel: "06 12 34 56 78"\npseudo: La Mouette';
  const { losses } = await received(importMarkdown, 'texte.md', under(head));
  expect(losses).toEqual([
    'surroundings: contact:\n  tel: "06 12 34 56 78"',
    'surroundings: pseudo: La Mouette',
    'surroundings: author: Anne Rozec',
  ]);
});

test('it is judged with what is typed below the text, and with a table', async () => {
  const typed = await received(importMarkdown, 'a.md', `${under('author: Anne Rozec')}\nAnonyme : oui\n`);
  const sheet = await received(
    importMarkdown,
    'b.md',
    `${under('author: Anne Rozec')}\n| Champ | Valeur |\n|---|---|\n| Nom | Anne Rozec |\n| Anonyme | oui |\n`,
  );
  for (const { arrival, text } of [typed, sheet])
    expect([text, arrival.authors, arrival.cautions]).toEqual([TEXT, [], ['anonymity']]);
});

test('Hugo’s own is read too, its tables included', async () => {
  const source = `+++\ntitle = "Le puits"\n[author]\nname = "Anne Rozec"\nemail = "anne@exemple.fr"\n+++\n\n${TEXT}`;
  const { arrival, text } = await received(importMarkdown, 'texte.md', source);
  expect([text, arrival.title, arrival.authors]).toEqual([TEXT, 'Le puits', ['Anne Rozec']]);
});

test('words between two rules are a text', async () => {
  const { text, arrival } = await received(importText, 'texte.txt', `---\nIl dit : bonjour.\n---\n\n${TEXT}`);
  expect([text.includes('Il dit : bonjour.'), arrival.losses]).toEqual([true, []]);
});
