// What cannot be read is called by its name, where it stands, with what to write instead.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { mended, problemsIn } from './said.ts';

/** The first thing said of a body, which starts on line 13. */
async function said(body: string): Promise<string> {
  const problems = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
  const [first] = problems.filter(({ file, rule }) => file === 'stories/essai/story.mdx' && rule !== 'long-paragraph');
  return first ? `${first.line}:${first.column} ${first.message} → ${first.remedy}` : '';
}

test.each([
  ['Confié à {personne/une équipe/un membre}.', '13:10', '\\{personne/une équipe/un membre} ».'],
  ['Cher·e {prénom nom}, merci.', '13:8', '« \\{prénom nom} ».'],
  ['Il a dit :\n\nune {liste : a, b} et {deux mots}.', '15:5', '« \\{liste : a, b} ».'],
  ['Écrit \\{ainsi} puis {c d}.', '13:21', '« \\{c d} ».'],
  ['Cher {{ prénom nom.', '13:6', '« \\{\\{ ».'],
  ['Une {accolade\n\nsans fin.', '13:5', '« \\{ ».'],
])('a brace is called a brace, where it stands: %s', async (body, place, remedy) => {
  const words = await said(body);
  expect(words).toContain(`${place} Une accolade ouvre du code`);
  expect(words).toContain(remedy);
  expect(words).not.toContain('<');
  expect(await said(await mended(body))).not.toContain(`${place} `);
});

test.each([
  ['## **Le rendez-vous** {#le-rendez-vous}\n\nUn texte.', '## **Le rendez-vous**\n\nUn texte.', '13:23'],
  ['Un.\n\n## Deux mots{#deux}\n\nUn texte.', 'Un.\n\n## Deux mots\n\nUn texte.', '15:13'],
])('the id of a heading is removed: %s', async (body, right, place) => {
  expect(await said(body)).toMatch(
    new RegExp(`^${place} L’accolade de « \\{#[a-z-]+\\} ».* → Retirez \\{#[a-z-]+\\}\\.$`),
  );
  expect(await mended(body)).toBe(right);
});

test.each([
  ['Une phrase. {.centre}', 'Une phrase.', '13:13'],
  [
    'Voir [le site](https://exemple.fr){target="_blank"} demain.',
    'Voir [le site](https://exemple.fr) demain.',
    '13:35',
  ],
  ['![Un banc](./banc.png){width=50%}', '![Un banc](./banc.png)', '13:23'],
  ['Un **mot**{: .grand}', 'Un **mot**', '13:11'],
])('what gives a text its form in other notations is removed: %s', async (body, right, place) => {
  const told = (await problemsIn({ 'stories/essai/story.mdx': storyText(body) })).filter(
    ({ rule }) => rule !== 'picture',
  );
  expect(told.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    expect.stringMatching(new RegExp(`^${place} L’accolade de « .* » ouvre du code ; le site`)),
  ]);
  expect(await mended(body)).toBe(right);
});

test.each(['{prénom/nom}', '{a, b, c}', '{personne}', '{prénom-nom}'])(
  'what happens to be code is a brace like others: %s',
  async (braces) => {
    const escaped = braces.replace('{', '\\{').replace('}', '\\}');
    expect(await said(`Écrire à ${braces}.`)).toBe(
      `13:10 Un passage entre accolades est du code. → Retirez les accolades, ou mettez une barre oblique inverse devant : « ${escaped} ».`,
    );
    expect(await mended(`Écrire à ${braces}.`)).toBe(`Écrire à ${escaped}.`);
  },
);

test.each(['{/* à Paul */}', '{\n  a\n}'])('what may hide something is for the writer to judge: %j', async (body) => {
  expect(await mended(`Un.\n\n${body}`)).toBe(`Un.\n\n${body}`);
});

test.each([
  ['Une ligne<br>deux.', '13:10 <br> est du HTML', 'barre oblique inverse (\\)'],
  ['Une ligne<br/>deux.', '13:10 <br> est du HTML', 'barre oblique inverse (\\)'],
  ['Un.\n\n<hr>\n\nDeux.', '15:1 <hr> est du HTML', '« *** »'],
  ['Un <b>mot.', '13:4 <b> est du HTML', '**entre deux astérisques**'],
  ['Un mot</strong> gras.', '13:7 <strong> est du HTML', '**entre deux astérisques**'],
  ['<p align=center>Un</p>', '13:1 <p> est du HTML', 'une ligne vide'],
  ['<img src="a.png">', '13:1 <img> est du HTML', './image.jpg'],
  ['Cher <prénom>, merci.', '13:6 « <prénom> » se lit comme une balise', '\\<prénom>'],
  ['Née le <date de naissance>.', '13:8 « <date de naissance> » se lit comme une balise', '\\<date de naissance>'],
  ['<Prénom Nom>', '13:1 « <Prénom Nom> » se lit comme une balise', '\\<Prénom Nom>'],
  ['Merci, <votre nom, prénom>.', '13:8 « <votre nom, prénom> » se lit comme une balise', '\\<votre nom, prénom>'],
  ['<BR>', '13:1 <br> est du HTML', 'barre oblique inverse (\\)'],
  ['H<SUB>2</SUB>O', '13:2 <sub> est du HTML', 'CO₂'],
  ['Voir <https://exemple.fr/a>.', '13:6 Une adresse entre « < » et « > »', 'https://exemple.fr/a'],
  ['Un <3 pour toi.', '13:4 Le signe « < » se lit comme le début d’une balise', '« \\< »'],
  ['<pullquote>\n\nUn.', '13:1 L’élément <pullquote> n’existe pas', '<PullQuote>'],
  ['<PulQuote>\n\nUn.', '13:1 L’élément <PulQuote> n’existe pas', '<PullQuote>'],
  ['<Aside title="Un">\n\nDeux.', '13:1 Un élément est ouvert', '</Aside>'],
])('a tag is told for what it is: %s', async (body, start, remedy) => {
  const words = await said(body);
  expect(words.startsWith(start), words).toBe(true);
  expect(words).toContain(remedy);
  if (!body.toLowerCase().startsWith('<pul')) expect(words).not.toContain('PullQuote>,');
});

test('words between « < » and « > » are kept as words', async () => {
  expect(await mended('Cher <prénom>, merci.')).toBe('Cher \\<prénom>, merci.');
  expect(await said('Cher \\<prénom>, merci.')).toBe('');
  expect(await said('Une ligne\\\ndeux.')).toBe('');
  expect(await said('Un.\n\n***\n\nDeux.')).toBe('');
});

test.each(['Un {a b}.', 'Un <br> mot.', 'Cher <prénom>.', 'Je t’aime <3.', '<PullQuote>\n\nUn.', 'Un <!-- mot -->.'])(
  'one unreadable passage hides nothing else: %s',
  async (passage) => {
    const body = `${passage}\n\n#### Un titre\n\nUne [page](http://exemple.fr/a) et <Videó>un mot</Videó>.\n\n{1 + 1}`;
    const problems = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    const rules = problems.filter(({ file, severity }) => file === 'stories/essai/story.mdx' && severity === 'error');
    expect(rules.map(({ rule }) => rule)).toEqual(['unreadable', 'heading', 'element', 'code']);
  },
);

test.each([
  ['<Foreign lang="en">Well done\n\nBravo</Foreign>', '<Foreign lang="…">le paragraphe</Foreign>'],
  ['Il dit <Foreign lang="en">un\n\ndeux\n\n</Foreign>', 'dans chaque paragraphe'],
  ['<Aside title="Le "petit" café">\n\nTexte.\n\n</Aside>', 'title="Le « petit » café"'],
  ['<Figure src="./a.jpg" alt="Un "mot"">\n\nTexte.\n\n</Figure>', 'alt="Un « mot »"'],
])('%s gets the remedy of what it is', async (body, remedy) => {
  expect(await said(body)).toContain(remedy);
});
