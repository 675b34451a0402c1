// The editors' pages: ordinary MDX, whose mistakes are told before any build, with the place and what to write.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { CONTRIBUTE_PAGE } from '../../../src/model/ways-to-send.ts';
import { contentSecurityPolicy } from '../../../src/publish/web/head/content-security-policy.ts';
import { SMALL } from '../../content-folder.ts';
import { leaksOf } from '../../hostile/detector.ts';
import { inShort, problemsIn } from './said.ts';

const HEAD = '---\ntitle: Un essai\ndescription: Une page à l’essai.\n---\n\n';

/** What is said of pages, each by its text under a right front matter; the body starts on line 6. */
async function saidOf(bodies: readonly string[], others: Record<string, string> = {}): Promise<Problem[][]> {
  const file = (index: number) => `pages/essai-${index}.mdx`;
  const pages = bodies.map((body, index) => [file(index), `${HEAD}${body}\n`]);
  const problems = await problemsIn({ ...Object.fromEntries(pages), ...others });
  return bodies.map((_, index) => problems.filter((problem) => problem.file === file(index)));
}

test('ordinary MDX is at home in a page', async () => {
  const right = [
    'Un texte, **gras**, et une note[^1].\n\n[^1]: La note.',
    "import { LANGUES } from '../langues.js'\n\nexport const an = 2026\n\nEn {an}, {LANGUES.length} langues.",
    '{/* rien que pour nous */}\n\n<div class="encadre">\n\nUn *encadré*.\n\n</div>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>\n\nUn \\<3 et 2 < 3, une \\{accolade\\}.',
    'export function Carre({ cote }) { return cote * cote }\n\n<Carre cote={3} />\n\n{[1, 2].map((n) => <b>{n}</b>)}',
  ];
  expect((await saidOf(right, { 'langues.js': 'export const LANGUES = [];' })).flat()).toEqual([]);
});

const UNREADABLE: [body: string, place: string, message: string][] = [
  ['Un <3 amical.', '6:4', 'Le signe « < » ouvre ici une balise'],
  ['Voir <https://exemple.fr>.', '6:6', 'Une adresse entre chevrons'],
  ['Écrire à <contact@exemple.fr>.', '6:10', 'Une adresse entre chevrons'],
  ['<!-- à revoir -->', '6:1', 'Un commentaire ne s’écrit pas ainsi'],
  ['Une { seule.', '6:5', 'Cette accolade ouvre du code et n’est pas refermée'],
  ['Un {a b}.', '6:7', 'Le code entre accolades ne peut pas être lu'],
  ['## Éditeur {#editeur}', '6:12', 'Une ancre écrite à la main ({#editeur})'],
  ['Une ligne.<br>Une autre.', '6:11', 'La balise <br> n’est pas fermée'],
  ['<label>Nom <input name="nom"></label>', '6:30', 'La balise <input> n’est pas fermée'],
  ['<div>\n\nUn texte.', '6:1', 'La balise <div> est ouverte et n’est pas refermée.'],
  ['<p>Un\n\nDeux</p>', '6:1', 'La balise <p> est ouverte et n’est pas refermée dans le même paragraphe'],
  ['<p>Un</b>', '6:6', 'La balise </b> referme autre chose que <p>, ouverte à la ligne 6'],
  ['Un texte.</b>', '6:10', 'La balise </b> ne referme rien'],
  ['<a href=ici>un lien</a>', '6:1', 'Cette balise ne peut pas être lue'],
  // The parser of trees does not see these; the compiler does, and says no place for the last two.
  ['import Carte from', '6:18', 'Ce passage commence par « import » ou « export »'],
  ['Un texte.\n\nexport ce livre', '8:8', 'Ce passage commence par « import » ou « export »'],
  ['export const a = 1\nexport const a = 2', '6:14', 'Le nom « a » est déclaré deux fois'],
  ['Un texte.\n\n<div>\n\n<Carte n={} />\n\n</div>', '10:1', 'La valeur entre accolades d’un attribut'],
  ['Un <b {...} /> mot.', '6:4', 'La valeur entre accolades d’un attribut'],
];

test('what cannot be read is told where it stands, in words', async () => {
  const said = await saidOf(UNREADABLE.map(([body]) => body));
  for (const [index, [body, place, message]] of UNREADABLE.entries()) {
    const found = (said[index] ?? []).map(({ line, column, rule, message: told }) => [rule, `${line}:${column}`, told]);
    expect(found, body).toEqual([['unreadable', place, expect.stringContaining(message)]]);
    expect(said[index]?.[0]?.words, body).not.toBe('');
  }
});

test('a name in braces that nothing declares is told, for it would stop the build', async () => {
  const wrong: [body: string, ...places: string[]][] = [
    ['Un {x} ici.', '6:5 page x'],
    ['Bonjour {prénom}, bonjour {a.b.c}.', '6:10 page prénom', '6:28 page a'],
    ['{[1].map((n) => <b>{n + z}</b>)}', '6:25 page z'],
    ['<div class={classe} {...reste}>\n\nUn.\n\n</div>', '6:13 page classe', '6:25 page reste'],
    ['export const f = (a) => a + y', '6:29 page y'],
    ['{[1].map(() => <Carte />)}', '6:17 page Carte'],
    ['{window.location.href}', '6:2 page window'],
    ['Un {$prix} ici.', '6:5 page $prix'],
  ];
  const said = await saidOf(wrong.map(([body]) => body));
  expect(said.map((found) => found.map(inShort))).toEqual(wrong.map(([, ...places]) => places));
  expect(said[0]?.[0]?.remedy).toContain('\\{x\\}');
});

test('a name that is declared, given or bound is at home', async () => {
  const right = [
    'export const an = 2026\n\n{an} {new Date().getFullYear()} {Math.max(1, 2)} {typeof rien}',
    '{props.a} {frontmatter.title} {"texte"} {{ a: 1 }.a} \\{x\\} `{y}`',
    '{[[1, 2]].map(([a, { length }]) => { const c = a; return c + length })}',
    'export const { a, b: [c = 1, ...d] } = { a: 1, b: [2] }\n\n{a}{c}{d}',
    '{(() => { try { return 1 } catch (e) { return e.message } })()}',
    '{/* {x} */}{}',
    '{[1].map(() => <Contact />)}',
    'export const $a = 1\n\n{$a}',
  ];
  expect((await saidOf(right)).flat().map(inShort)).toEqual([]);
});

test('a page too deep to be walked is told, and costs no time', async () => {
  const [deep = []] = await saidOf([`${'> '.repeat(3000)}Un texte.`]);
  expect(deep.map(({ rule, line }) => [rule, line])).toEqual([['size', 6]]);
});

test('what needs no judgement is mended', async () => {
  const bodies = ['Un <3.', 'À <a@exemple.fr> ou <https://exemple.fr>.', '<!-- à revoir -->\n\n<!-- et ceci -->'];
  const mended: string[] = [];
  for (const body of bodies) {
    let text = `${HEAD}${body}\n`;
    for (let round = 0; round < 3; round++) {
      const problems = (await problemsIn({ 'pages/essai.mdx': text })).filter(({ file }) => file === 'pages/essai.mdx');
      text = applyEdits(
        text,
        problems.flatMap(({ fix }) => fix ?? []),
      );
    }
    mended.push(text.slice(HEAD.length).trimEnd());
  }
  expect(mended).toEqual(['Un \\<3.', 'À a@exemple.fr ou https://exemple.fr.', '{/* à revoir */}\n\n{/* et ceci */}']);
});

test('the front matter of a page has its own model', async () => {
  const page = (lines: string) => `---\n${lines}\n---\n\nUn texte.\n`;
  const problems = await problemsIn({
    'pages/aa-cle.mdx': page('title: Un titre\ndescription: Une page.\nlayout: ../x.astro'),
    'pages/ab-manque.mdx': page('title: Un titre'),
    'pages/ac-nombre.mdx': page('title: 2026\ndescription: Une page.'),
    'pages/ad-sans.mdx': 'Un texte sans en-tête.\n',
    'pages/ae-diese.mdx': page('title: Un titre #court\ndescription: Une page.'),
    'pages/af-casse.mdx': page('title: Un : deux : trois\ndescription: Une page.'),
    'pages/ag-vide.mdx': '',
  });
  expect(problems.map((problem) => `${problem.file} ${inShort(problem)}`)).toEqual([
    'pages/aa-cle.mdx 4:1 schema layout',
    'pages/ab-manque.mdx 2:1 schema title: Un titre',
    'pages/ac-nombre.mdx 2:8 schema 2026',
    'pages/ad-sans.mdx 1:1 schema Un texte sans en-tête.',
    'pages/ae-diese.mdx 2:8 cut-value Un titre #court',
    'pages/af-casse.mdx 2:8 unreadable Un : deux : trois',
    'pages/ag-vide.mdx schema',
  ]);
  expect(problems[3]?.remedy).toContain('(title, description)');
  expect(problems[2]?.fix?.text).toBe('"2026"');
});

test('a page that is not UTF-8, or hides a character, is told so', async () => {
  const problems = await problemsIn({
    'pages/latin.mdx': new Uint8Array([...Buffer.from(HEAD), 0x63, 0x61, 0x66, 0xe9, 0x0a]),
    'pages/mot.mdx': `${HEAD}Un mot\u200b coupé.\n`,
  } as never);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'pages/latin.mdx encoding',
    'pages/mot.mdx hidden-characters',
  ]);
});

test('a page takes only what exists, and each name once', async () => {
  const table: [body: string, said: string[]][] = [
    ['<Formulaire />', ['6:1 page <Formulaire />']],
    ['Un <Contat /> mot.', ['6:4 page <Contat />']],
    ['<PullQuote>\n\nUne phrase.\n\n</PullQuote>', ['6:1 page <PullQuote>']],
    ["import * as cartes from './cartes.js'\n\n<cartes.Carte />\n\n<outils.Carte />", ['10:1 page <outils.Carte />']],
    ["import Carte from './Carte.astro'\n\n<Carte />", ['6:19 page ./Carte.astro']],
    ["export { an } from '../absent.js'", ['6:20 page ../absent.js']],
    ['![Une carte](./carte.png)', ['6:1 page ./carte.png']],
    ['![Une carte](carte%20du%20site.png)', []],
    ["import { an } from './cartes.js'\nimport { an } from './cartes'", ['6:10 page an']],
    ["import { an as jour } from './cartes.js'\nexport const [mois, { jour }] = []", ['6:16 page jour']],
    ['<Contact />', ['6:1 page <Contact />']],
    ["import Contact from './cartes.js'\n\n<><Contact /></>", []],
    [
      "import { getImage } from 'astro:assets'\nimport x, { join } from 'node:path'\nimport z from 'zod'\n\n<x.y />",
      [],
    ],
    [
      "import x from 'paquet-absent/x'\nimport { y } from '@nous/absent'\nimport z from '/src/absent.ts'",
      ['6:15 page paquet-absent/x', '7:19 page @nous/absent', '8:15 page /src/absent.ts'],
    ],
    ["import { site } from '/src/read/folder.ts'\nimport an from 'cartes.js'", []],
  ];
  const said = await saidOf(
    table.map(([body]) => body),
    { 'pages/cartes.js': 'export const an = 1;', 'pages/carte du site.png': '' },
  );
  expect(said.map((problems) => problems.map(inShort))).toEqual(table.map(([, expected]) => expected));
  expect(said[1]?.[0]?.remedy).toBe('Vouliez-vous écrire « Contact » ?');
  expect(said[2]?.[0]?.remedy).toContain('réservé aux récits');
});

const BLOCKED = [
  '<form action="https://ailleurs.example/42">\n\nx\n\n</form>',
  '<form action="mailto:a@exemple.fr">\n\nx\n\n</form>',
  "<form action={'//ailleurs.example/'}>\n\nx\n\n</form>",
  '<form><button formAction="https://ailleurs.example/">x</button></form>',
  '<iframe src="https://cartes.example/" title="x"></iframe>',
  '<embed src="/a.pdf" />',
  '<object data="https://a.example/x"></object>',
  '<video src="./a.mp4" />',
  'Écouter <audio src="https://a.example/x.mp3"></audio>.',
  '![Un logo](https://a.example/logo.png)',
  '<img src="https://a.example/logo.png" alt="" />',
  '<img src="data:image/png;base64,AAAA" alt="" />',
  '<script src="https://a.example/x.js"></script>',
  '<script>alert(1)</script>',
  '<button onClick="x()">x</button>',
  '[un lien](https://exemple.fr) <a href="javascript:x()">x</a>',
  '<p style="color: red">x</p>',
  "<p style={{ color: 'red' }}>x</p>",
];

test('what the policy of a page refuses is told', async () => {
  const said = await saidOf(BLOCKED);
  const missed = BLOCKED.filter((_, index) => said[index]?.length !== 1 || said[index]?.[0]?.rule !== 'blocked');
  expect(missed).toEqual([]);
});

test('what the policy of a page allows is let alone, and what is computed is not judged', async () => {
  const right = [
    '<form action="/recherche/"><input name="q" /></form>',
    '<form method="get"><button formAction="?a=1">x</button></form>',
    '<form action="https://petit.example.org/envoi">x</form>',
    'import { url } from \'../outils.js\'\n\n<form action={url}>x</form>\n\n<img src={url} alt="" />',
    '<script type="application/ld+json">\\{\\}</script>\n\n<script src="/mesure.js"></script>',
    '<a href="https://ailleurs.example/">x</a> <a href="mailto:a@exemple.fr">x</a>',
    'import Cadre from \'../outils.js\'\n\n<Cadre src="https://ailleurs.example/" style="x" onClick="y" />',
  ];
  expect((await saidOf(right, { 'outils.js': '' })).flat().map(inShort)).toEqual([]);
});

test('a wrong site.yaml makes nothing else wrong on the pages', async () => {
  const site = await readFile(join(SMALL, 'site.yaml'), 'utf8');
  const page = `${HEAD}<Contact />\n\n<form action="https://petit.example.org/envoi">x</form>\n`;
  const wrong = [site.replace(/^tagline:.*$/m, 'tagline: 12'), site.replace(/^url:.*$/m, 'url: petit'), 'name: x: y\n'];
  for (const text of wrong) {
    const problems = await problemsIn({ 'site.yaml': text, 'pages/essai.mdx': page });
    expect(problems.filter(({ file }) => file === 'pages/essai.mdx').map(inShort)).toEqual([]);
    expect(problems.some(({ file }) => file === 'site.yaml')).toBe(true);
  }
  const form = `${HEAD}<form action="https://ailleurs.example/envoi">x</form>\n`;
  const told = await problemsIn({ 'site.yaml': wrong[0], 'pages/essai.mdx': form });
  expect(told.filter(({ file }) => file === 'pages/essai.mdx').map(({ rule }) => rule)).toEqual(['blocked']);
});

test('the policy of a page is what the rule says of it', async () => {
  const policy = (await contentSecurityPolicy({ scripts: [], styles: [] })).split('; ');
  for (const directive of ['form-action', 'img-src', 'script-src', 'style-src'])
    expect(policy).toContain(`${directive} 'self'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy.join()).not.toMatch(/(?:frame|child|object|media|fenced-frame)-src|unsafe-(?:inline|hashes)/);
});

test('a missing legal, privacy or accessibility page is told as advice, under any of its names', async () => {
  const own = async (changes: Record<string, string | undefined>) =>
    (await problemsIn(changes)).map(({ file, rule, severity }) => `${severity} ${rule} ${file}`);
  const without = {
    'pages/mentions-legales.mdx': undefined,
    'pages/confidentialite.mdx': undefined,
    'pages/accessibilite.mdx': undefined,
  };
  expect(await own(without)).toEqual(
    ['accessibilite', 'confidentialite', 'mentions-legales'].map((id) => `advice missing-page pages/${id}.mdx`),
  );
  const page = `${HEAD}Un texte.\n`;
  expect(
    await own({ ...without, 'pages/legal.mdx': page, 'pages/privacy.mdx': page, 'pages/accessibility.mdx': page }),
  ).toEqual([]);
});

test('a text that is not read as a page is told, but for what a page imports', async () => {
  const problems = await problemsIn({
    'pages/contact.md': 'x',
    'pages/charte.mdx.txt': 'x',
    'pages/Presse.MDX': 'x',
    'pages/Règles du jeu.txt': 'x',
    'pages/texte.md': 'x',
    'pages/plan.png': '',
    'pages/composants/carte.astro': '',
    'pages/a-propos.mdx': `${HEAD.trimEnd()}\n\nimport Texte from './texte.md'\n\n<Texte />\n`,
  });
  expect(problems.map(({ rule, file, remedy }) => [rule, file, /« (.+?\.mdx) »/.exec(remedy)?.[1]])).toEqual([
    ['missing-page', 'pages/Presse.MDX', 'presse.mdx'],
    ['missing-page', 'pages/Règles du jeu.txt', 'regles-du-jeu.mdx'],
    ['missing-page', 'pages/charte.mdx.txt', 'charte.mdx'],
    ['missing-page', 'pages/contact.md', 'contact.mdx'],
  ]);
});

test('the name of a page is an address, and not that of a part of the site', async () => {
  const parts = readdirSync(join(import.meta.dirname, '../../../src/pages'))
    .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
    // The writing page stands below a page of the editors, and takes nothing of it.
    .filter((name) => !/[[.]/.test(name) && name !== CONTRIBUTE_PAGE);
  const names = ['Mentions légales', 'à-propos', ...parts, 'cartes'];
  const page = `${HEAD}Un texte.\n`;
  const problems = await problemsIn(Object.fromEntries(names.map((name) => [`pages/${name}.mdx`, page])));
  expect(new Set(problems.map(({ rule, file }) => `${rule} ${file}`))).toEqual(
    new Set([...names].map((name) => `identifier pages/${name}.mdx`)),
  );
});

test('no message about a page holds an English word or a name of the program', async () => {
  const bodies = [...UNREADABLE.map(([body]) => body), ...BLOCKED, '<Rien />', '![x](./x.png)', "import './x.css'"];
  const said = await saidOf(bodies);
  const leaks = bodies.flatMap((body, index) =>
    (said[index] ?? []).flatMap(({ message, remedy }) => leaksOf(`${message} ${remedy}`, body)),
  );
  expect(leaks).toEqual([]);
});

test('a page whose code would exhaust the parser is told where it goes too deep, and one too long is', async () => {
  const deep = `Un texte.\n\nUn {${'['.repeat(9000)}${']'.repeat(9000)}} mot.`;
  const said = await saidOf([deep, 'Un texte. '.repeat(11_000)]);
  expect(said.map((problems) => problems.map(inShort))).toEqual([['8:254 size'], ['size']]);
  expect(said.flat().map(({ message }) => message)).toEqual([
    expect.stringContaining('ouverts les uns dans les autres'),
    expect.stringContaining('trop longue'),
  ]);
});
