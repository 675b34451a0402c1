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

> À savoir\\
> Un encadré.

Voir cette page, https://exemple.fr.

\`\`\`
alert(1)
\`\`\`

[^1]: La note,\\
    en deux lignes.
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
    'comment: À relire',
  ]);
  const hugo = await received(
    importMarkdown,
    'hugo.md',
    '+++\ntitle = "Le feu"\ndate = 2024-03-02T10:00:00+01:00\ntags = ["mer", "phare"]\ndraft = false\n+++\n\nUn mot.\n',
  );
  expect(hugo.arrival).toMatchObject({ title: 'Le feu', published: '2024-03-02', themes: ['mer', 'phare'] });
  expect(hugo.text).toBe('Un mot.\n');
  expect(hugo.losses).toEqual(['surroundings: draft = false']);
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

test('two short lines, and a longer verse among short ones, stay lines', async () => {
  const both = async (text: string) => {
    const { text: body, losses } = await received(importMarkdown, 'texte.md', text);
    return [body, ...losses];
  };
  expect(await both('je marche sur la digue\net tu dors sur le sable\n\nla mer revient\nla nuit, non')).toEqual([
    'je marche sur la digue\\\net tu dors sur le sable\n\nla mer revient\\\nla nuit, non\n',
  ]);
  expect(
    await both('Je pars\net mon père, qui n’avait jamais rien dit de toute sa vie, a dit\nque la mer\nest haute.'),
  ).toEqual([
    'Je pars\\\net mon père, qui n’avait jamais rien dit de toute sa vie, a dit\\\nque la mer\\\nest haute.\n',
  ]);
  expect(await both('> Tais-toi,\n> mon fils.\n\n- le quai,\n  le port\n- la mer')).toEqual([
    '> Tais-toi,\\\n> mon fils.\n\n- le quai,\\\n  le port\n- la mer\n',
  ]);
});

test('lines that may be verses, and are joined, are told; those that a program cut are not', async () => {
  const verses =
    'Je marche sur la grève où les enfants ont laissé des châteaux de sable mouillé,\net la mer qui remonte efface une à une les tours que nul roi n’aura habitées ;\nje marche et je ne sais plus si c’est moi qui avance ou la terre qui recule,\ncar tout se ressemble ici, le sel, le ciel, la laine de mes manches.';
  const { text, losses } = await received(importMarkdown, 'texte.md', verses);
  expect(text).toBe(`${verses.replaceAll('\n', ' ')}\n`);
  expect(losses).toEqual([expect.stringContaining('mouillé, / et la mer')]);
  const wrapped =
    'Je suis arrivée au port de Brest un matin de mars, avec une valise et trois\nadresses sur un papier plié. Personne ne m’attendait sur le quai, et la pluie\ntombait depuis la veille sans que rien ne l’arrête.';
  expect((await received(importMarkdown, 'texte.md', wrapped)).losses).toEqual([]);
  const couplets =
    'Le soir descend sur nous et la lampe s’éteint,\nla mer est retirée, on n’entend plus le chien.\n\nLe vent a tout repris, les cordes et les voiles,\nil ne reste que nous, assis sous les étoiles.';
  expect((await received(importMarkdown, 'texte.md', couplets)).text).toContain('s’éteint,\\\nla mer');
  const [one = ''] = couplets.split('\n\n');
  expect((await received(importMarkdown, 'texte.md', one)).losses).toEqual([expect.stringContaining('s’éteint, / la')]);
  const broken = `${verses.replaceAll('\n', '\\\n')}\n\n- un point qui est long,\n    et sa suite que son programme met un peu plus loin du bord.`;
  expect((await received(importMarkdown, 'texte.md', broken)).losses).toEqual([
    expect.stringContaining('un point qui est long, / et sa suite'),
  ]);
  const sentences = 'Le port dormait encore quand je suis arrivée, ce matin de mars.\nIl pleuvait.\n\n'.repeat(30);
  expect((await received(importMarkdown, 'texte.md', sentences)).losses.length).toBeLessThan(6);
});

test('numbers stay as they were written; « 1. » throughout counts', async () => {
  const body = async (text: string) => (await received(importMarkdown, 'texte.md', text)).text;
  const numbers = async (text: string) => (await body(text)).match(/^\s*\d+/gm)?.map((number) => number.trim());
  expect(await numbers('1944. La mer monte.\n1968. Elle descend.\n1999. Elle attend.')).toEqual([
    '1944',
    '1968',
    '1999',
  ]);
  expect(await body('1944. La *mer*\nmonte.\n1968. Elle descend.')).toBe(
    '1944\\. La *mer*\\\nmonte.\\\n1968\\. Elle descend.\n',
  );
  expect(await body('1944. La guerre.\n\n1945. La paix.\n\n1968. La mer.')).toMatch(
    /^1944\. [\s\S]*1945\. [\s\S]*1968\) /,
  );
  expect(await body('2016. Un.\n\n1998. Deux.')).toBe('2016\\. Un.\n\n1998\\. Deux.\n');
  expect(await body('3. Un\n   - dessous\n7. Deux')).toBe('3. Un\n   - dessous\n\n7) Deux\n');
  expect(await numbers('3. Le quai\n5. Le phare\n8. La digue')).toEqual(['3', '5', '8']);
  expect(await numbers('1) Un\n2) Deux\n4) Quatre')).toEqual(['1', '2', '4']);
  expect(await numbers('2024. Une année.\n1999. Une autre.')).toEqual(['2024', '1999']);
  expect(await body('1. Un\n1. Deux\n1. Trois')).toBe('1. Un\n2. Deux\n3. Trois\n');
  expect(await body('3. Trois\n4. Quatre')).toBe('3. Trois\n4. Quatre\n');
  expect(await body('> 2. dedans\n> 5. encore')).toBe('> 2\\. dedans\\\n> 5\\. encore\n');
});

test('a verse set in is told, and what stands four spaces from the edge is no program', async () => {
  const { text, losses } = await received(
    importMarkdown,
    'texte.md',
    'Le vent\n    tombe\n        sur la mer\n\n    Il était une fois un port.\n\n- Un\n  suite\n\nFin.\n\n    const a = 1;\n',
  );
  expect(text).toContain('sur la mer\n\nIl était une fois un port.\n');
  expect(text).toContain('```\nconst a = 1;\n```');
  expect(losses).toEqual(['look: tombe']);
});

test('a head that was typed above the text stays in the report, but for the title and the signature', async () => {
  const { arrival, text, losses } = await received(
    importMarkdown,
    'texte.md',
    '# Le carnet\n\nAuteur: Léa Malo\n**E-mail :** [lea@exemple.fr](mailto:lea@exemple.fr)\nStatut: Reçu\n\nLe texte.',
  );
  expect([arrival.title, arrival.authors, text]).toEqual(['Le carnet', ['Léa Malo'], 'Le texte.\n']);
  expect(losses).toEqual([expect.stringContaining('Statut: Reçu')]);
});

test('a head whose signature is no name signs nothing', async () => {
  const { arrival } = await received(
    importMarkdown,
    'texte.md',
    'Nom : Léa Malo\nSignature : je préfère rester anonyme\nE-mail : lea@exemple.fr\n\nLe texte.',
  );
  expect(arrival.authors).toEqual([]);
});

test('a date alone is the day on which a text was written: it is told, and says nothing of a publication', async () => {
  const own = await received(
    importMarkdown,
    'a.md',
    '---\ntitle: La vis\ndate: 2026-11-02\n---\n\nElle était foirée.\n',
  );
  expect([own.arrival.published, own.losses]).toEqual([undefined, ['field: date: 2026-11-02']]);
  for (const line of [
    'published: 2026-11-02',
    'date: 2026-11-02\nlayout: post',
    'date: 2026-11-02\nurl: https://exemple.fr/a',
  ]) {
    const { arrival } = await received(importMarkdown, 'a.md', `---\n${line}\n---\n\nElle était foirée.\n`);
    expect(arrival.published, line).toBe('2026-11-02');
  }
});
