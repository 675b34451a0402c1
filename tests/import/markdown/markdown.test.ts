import { expect, test } from 'vitest';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { received } from '../received.ts';

test('Markdown of any tool: its front matter, its signs, its HTML and its notes', async () => {
  const { arrival, text, losses } = await received(
    importMarkdown,
    'texte.md',
    `---
title: Un café
date: 2016-03-14T08:00:00Z
author: Camille Œuvrard
tags: [emploi, entraide]
layout: post
---
Setext
======

Un *mot*, __deux__, ~~trois~~ et <u>quatre</u><br>à la ligne. H<sub>2</sub>O ==surligné==[^1]
suite de la phrase.

### Trop bas

* un
    1. dedans
* deux

- [x] fait
- [ ] à faire

| a | b |
|---|--:|
| 1 | 2 |

> [!note] À savoir
> Un encadré.

Voir [[une-page|cette page]], ![[schema.png]] ![un banc](https://exemple.fr/a.jpg) <https://exemple.fr>.

<iframe src="https://exemple.fr/film"></iframe>

\`\`\`js
alert(1)
\`\`\`

[^1]: La note,
    en deux lignes.
`,
  );
  expect(arrival).toMatchObject({
    title: 'Un café',
    published: '2016-03-14',
    authors: ['Camille Œuvrard'],
    themes: ['emploi', 'entraide'],
  });
  expect(text).toBe(`## Setext

Un *mot*, **deux**, ~~trois~~ et quatre\\
à la ligne. H2O surligné[^1] suite de la phrase.

### Trop bas

- un
  1. dedans
- deux

* [x] fait
* [ ] à faire

| a | b |
| - | -: |
| 1 | 2 |

> À savoir Un encadré.

Voir cette page, https://exemple.fr.

\`\`\`
alert(1)
\`\`\`

[^1]: La note, en deux lignes.
`);
  expect(losses).toEqual([
    'surroundings: layout: post',
    'look: surligné',
    'look: note',
    'picture: schema.png',
    'link: une-page',
    'embed: https://exemple.fr/film',
    'look: 2',
    'look: quatre',
    'picture: un banc https://exemple.fr/a.jpg',
  ]);
});

test.each([
  ['brackets', '['.repeat(100_000)],
  ['quotations', '>'.repeat(100_000)],
  ['stars', '*a **a '.repeat(50_000)],
  ['lists', '- '.repeat(100_000)],
])('a hundred thousand %s are refused', async (_, text) => {
  const refusal = await importMarkdown({ name: 'texte.md', bytes: new TextEncoder().encode(text) }).catch(
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(ImportRefused);
});

test('what a front matter says and the model does not take is told; Hugo’s own is read', async () => {
  const { losses } = await received(
    importMarkdown,
    'note.md',
    '---\ntitle: Un titre\ntitre: Un autre\ndate: 14 mars 2026\nlang: français\nurl: exemple.fr\nauthor: {name: Camille}\ntags: "mer, port"\n---\n\nUn mot.\n\n<!-- À relire -->\n',
  );
  expect(losses).toEqual([
    'field: titre: Un autre',
    'field: date: 14 mars 2026',
    'field: lang: français',
    'field: url: exemple.fr',
    'field: author: {"name":"Camille"}',
    'comment: À relire',
  ]);
  const hugo = await received(
    importMarkdown,
    'hugo.md',
    '+++\ntitle = "Le feu"\ndate = 2024-03-02T10:00:00+01:00\ntags = ["mer", "phare"]\ndraft = true\n+++\n\nUn mot.\n',
  );
  expect(hugo.arrival).toMatchObject({ title: 'Le feu', published: '2024-03-02', themes: ['mer', 'phare'] });
  expect(hugo.text).toBe('Un mot.\n');
  expect(hugo.losses).toEqual(['surroundings: draft: true']);
});

test('what is shown only where somebody points is told', async () => {
  const { text, losses } = await received(
    importMarkdown,
    'texte.md',
    'Voir [ici](https://a.fr "Le port"), [là][1].\n\n[1]: https://b.fr "La mer"\n',
  );
  expect(text).toBe('Voir [ici](https://a.fr), [là](https://b.fr).\n');
  expect(losses).toEqual(['hidden: Le port', 'hidden: La mer']);
});

test('verses, replies and lines that begin alike stay lines; a text that is wrapped is one', async () => {
  const body = async (text: string) => (await received(importMarkdown, 'texte.md', text)).text;
  expect(await body('# Marée\n\nLe sable\nse tait\net moi aussi\n\nFin.')).toContain(
    'Le sable\\\nse tait\\\net moi aussi\n',
  );
  expect(await body('Dialogue :\n— Tu viens ?\n— Non.')).toMatch(/Dialogue.:\\?\n+(?:<Dialogue>\n+)?— Tu viens/u);
  expect(await body('Ô *temps,\nSuspends* ton vol,\nEt vous, heures,\nSuspendez')).toContain(
    'Ô *temps,*\\\n*Suspends* ton vol,\\\nEt vous',
  );
  expect(await body('14/03 : arrivée\n15/03 : départ')).toContain('arrivée\\\n15/03');
  const wrapped =
    'Je suis arrivée au port de Brest un matin de mars, avec une valise et trois\nadresses sur un papier plié. Personne ne m’attendait sur le quai, et la pluie\ntombait depuis la veille sans que rien ne l’arrête.';
  expect(await body(wrapped)).toBe(`${wrapped.replaceAll('\n', ' ')}\n`);
});
