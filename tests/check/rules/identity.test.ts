// The colours that an editor chose for the site, told where they cannot be read, with the nearest that can.
import { expect, test } from 'vitest';
import { problemsIn } from './said.ts';

const site = (identity: string) => `name: Récits
description: Des récits de rencontres nées sur les réseaux, écrits par celles et ceux qui les ont vécues et relus ensemble.
url: https://exemple.fr
identity: ${identity}
publisher: { name: Éditions du Lac, address: 1 rue du Lac }
legal: { director: Ana Élie, host: { name: Hébergeur, address: 2 rue du Lac } }
contribute: { email: recits@exemple.fr }
licence: CC-BY-4.0
`;
const said = async (identity: string) =>
  (await problemsIn({ 'site.yaml': site(identity) })).map(
    ({ rule, line, column, words, message, remedy }) => `${line}:${column} ${rule} ${words} · ${message} → ${remedy}`,
  );

test('colours that can be read have no problem', async () => {
  for (const identity of [
    '{ ground: "#f6efe2", accent: "#7a4a12", faces: vollkorn }',
    '{ ground: "#EEF3F6", accent: "#0F5A63", faces: stix-two }',
    '{ accent: "#2a5d3a" }',
    '{ ground: "#ffffff" }',
    '{}',
  ])
    expect(await said(identity)).toEqual([]);
});

test('a ground that is too dark, and an accent that is too pale, get the nearest that will do', async () => {
  expect(await said('{ ground: "#888888" }')).toEqual([
    '4:21 identity #888888 · Sur un fond « #888888 », les textes ne se détachent pas assez. → Écrivez "#d6d6d6", le fond le plus proche où tout se lit, ou un fond plus clair ; la nuit, le site a un fond sombre de lui-même.',
  ]);
  const [pale] = await said('{ accent: "#e0a040" }');
  expect(pale).toContain('Écrivez "#91610d", l’accent le plus proche qui se lit');
});

test('what is written instead passes', async () => {
  for (const identity of ['{ ground: "#d6d6d6" }', '{ accent: "#91610d" }']) expect(await said(identity)).toEqual([]);
});

test('a pair of faces that there is not, and a colour that is none, are told by the schema', async () => {
  const [faces] = await said('{ faces: garamond }');
  expect(faces).toMatch(/schema.*source-serif/);
  const [colour] = await said('{ ground: beige }');
  expect(colour).toContain('#8a2f2f');
});
