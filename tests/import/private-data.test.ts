// No draft holds a number or an address of somebody, wherever and however it was written.
import { describe, expect, test } from 'vitest';
import type { Arrival } from '../../src/import/arrival.ts';
import { compareWords } from '../../src/import/compare-words.ts';
import { importMarkdown } from '../../src/import/markdown/import-markdown.ts';
import { masked, withoutPrivateData } from '../../src/import/private-data.ts';
import { writeDialect } from '../../src/import/write-dialect.ts';

async function draftOf(content: string): Promise<{ draft: string; told: string[] }> {
  const [found] = await importMarkdown({ name: 'a.md', bytes: new TextEncoder().encode(content) });
  const arrival = withoutPrivateData(found as Arrival);
  const { missing, added } = compareWords(arrival, arrival);
  expect([missing, added]).toEqual([[], []]);
  return {
    draft: writeDialect(arrival.body),
    told: arrival.losses.flatMap(({ kind, words }) => (kind === 'private' ? [words] : [])),
  };
}

/** One paragraph, of which nobody has taken a head. */
function linesOf(words: string): Arrival {
  const lines = words.split('\n').flatMap((value) => [{ type: 'break' as const }, { type: 'text' as const, value }]);
  const body = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: lines.slice(1) }] };
  return { body, words, losses: [] } as unknown as Arrival;
}

describe('what is private leaves the text, wherever it is written', () => {
  test.each<[string, string, string[]]>([
    ['La mer `06 12 34 56 78` monte.', 'La mer monte.\n', ['06 12 34 56 78']],
    ['La mer.\n\n```\nana@exemple.fr\n```', 'La mer.\n', ['ana@exemple.fr']],
    ['La mer, 06**12**345678 !', 'La mer !\n', [', 0612345678']],
    ['La mer ana<b>@</b>exemple.fr', 'La mer\n', ['ana@exemple.fr']],
    ['La mer, 06 12  \n34 56 78.', 'La mer.\n', [', 06 12\n34 56 78']],
    ['[Moi](https://wa.me/33612345678) et la mer', 'Moi et la mer\n', ['https://wa.me/33612345678']],
    [
      '[Moi](https://exemple.fr/p?mail=ana%40exemple.fr) et la mer',
      'Moi et la mer\n',
      ['https://exemple.fr/p?mail=ana%40exemple.fr'],
    ],
    [
      '[Moi](https://exemple.fr/p?tel=0612345678) et la mer',
      'Moi et la mer\n',
      ['https://exemple.fr/p?tel=0612345678'],
    ],
    ['**[ana@exemple.fr](mailto:ana@exemple.fr)** et la mer', 'et la mer\n', ['ana@exemple.fr']],
    ['La mer [ici](https://exemple.fr/@ana/2024/0612)', 'La mer [ici](https://exemple.fr/@ana/2024/0612)\n', []],
    ['La mer <https://mastodon.social/@ana@exemple.fr>', 'La mer <https://mastodon.social/@ana@exemple.fr>\n', []],
  ])('%s', async (source, draft, told) => {
    const made = await draftOf(source);
    expect(made.draft.replace(/\[(\S+)\]\(\1\)/, '<$1>')).toBe(draft);
    expect(made.told).toEqual(told);
  });

  test('in what a picture says to those who do not see it', () => {
    const attributes = [
      { type: 'mdxJsxAttribute' as const, name: 'src', value: './a.png' },
      { type: 'mdxJsxAttribute' as const, name: 'alt', value: 'Rozenn, 06 12 34 56 78, rozenn@exemple.fr' },
    ];
    const figure = { type: 'mdxJsxFlowElement' as const, name: 'Figure', attributes, children: [] };
    const image = { type: 'image' as const, url: './b.png', alt: 'Écrire à ana@exemple.fr' };
    const body = { type: 'root' as const, children: [figure, { type: 'paragraph' as const, children: [image] }] };
    const made = withoutPrivateData({ body, losses: [], words: '' } as unknown as Arrival);
    expect(writeDialect(made.body)).toBe('<Figure src="./a.png" alt="Rozenn" />\n\n![Écrire à](./b.png)\n');
  });
});

test.each([
  ['Envoyez-moi le livre au 3 impasse du Puits, 22300 Lannion. Merci !', '3 impasse du Puits, 22300 Lannion'],
  ['Anne Malo\n12 bis, rue de Siam\n29200 Brest', '12 bis, rue de Siam\n29200 Brest'],
  ['Le livre : 4 place du Marché, F-22300 Saint-Quay cedex 2', '4 place du Marché, F-22300 Saint-Quay cedex 2'],
])('the address of a home, as an envelope says it: %s', (source, home) => {
  const { body, losses } = withoutPrivateData(linesOf(source));
  expect(losses.map(({ words }) => words).join()).toContain(home);
  expect(writeDialect(body)).not.toContain(home.slice(0, 8));
  expect(masked(home, 'all')).not.toContain('rue');
});

test.each([
  ['Anne\nTél. : 06 12 34 56 78', 'Anne\n'],
  ['La boîte – tél. 06 12 34 56 78 – mail : ana@exemple.fr', 'La boîte\n'],
  ['La lettre <ana@exemple.fr>', 'La lettre\n'],
  ['Anne (06 12 34 56 78)', 'Anne\n'],
  ['La mer, ana@exemple.fr, 06 12 34 56 78, et le port.', 'La mer, et le port.\n'],
  ['Appelez le 06 12 34 56 78 ou venez.', 'Appelez le ou venez.\n'],
  ['06 12 34 56 78, dit-elle.', 'dit-elle.\n'],
])('nothing is left that says nothing: %s', (source, draft) => {
  const made = withoutPrivateData(linesOf(source));
  expect(writeDialect(made.body)).toBe(draft);
  expect(compareWords(made, made)).toEqual({ missing: [], added: [] });
});

test('an address of the web that calls somebody is hidden whole in a report', () => {
  expect(masked('https://wa.me/33612345678', 'all')).not.toMatch(/336|wa/);
  expect(masked('Tél. 06 12 34 56 78', 'all')).toBe('Tél. 06 •• •• •• 78');
});

describe('what is announced as private leaves too, whatever its check digits, and the report names its kind', () => {
  test.each<[string, string, string]>([
    ['La mer.\nMon IBAN : FR76 3000 4000 0500 0006 0007 143.', 'La mer.\n', 'compte bancaire'],
    ['Pour le virement : IBAN FR76 3000 4000 0500 0006 0007 143', 'Pour le virement :\n', 'compte bancaire'],
    ['La mer (FR76 3000 4000 0500 0006 0007 143) monte.', 'La mer monte.\n', 'compte bancaire'],
    ['RIB : 30004 00005 00000060001 43\nLa mer.', 'La mer.\n', 'compte bancaire'],
    ['La mer.\nMon numéro de sécu est le 1 51 05 42 095 123 45.', 'La mer.\n', 'numéro de sécurité sociale'],
    ['La mer, 2 94 05 42 095 123 45', 'La mer\n', 'numéro de sécurité sociale'],
    ['La mer.\nMon code wifi : PLOMB-1951.', 'La mer.\n', 'code ou mot de passe'],
    ['Mot de passe : cafetiere\nLa mer.', 'La mer.\n', 'code ou mot de passe'],
    ['My password: secret99\nLa mer.', 'La mer.\n', 'code ou mot de passe'],
    ['Il habite à Brest, code 4512B.', 'Il habite à Brest.\n', 'code ou mot de passe'],
    ['Ma carte bancaire 4970 1000 0000 0003.\nLa mer.', 'La mer.\n', 'carte bancaire'],
    ['Skype : live:plombier42\nLa mer.', 'La mer.\n', 'compte d’une messagerie'],
    ['Passeport n° 12AB34567\nLa mer.', 'La mer.\n', 'pièce d’identité'],
    ['Tél. : 06 12 34 56 78\nLa mer.', 'La mer.\n', 'numéro de téléphone'],
  ])('%s', (source, draft, kind) => {
    const made = withoutPrivateData(linesOf(source));
    expect(writeDialect(made.body)).toBe(draft);
    expect(made.losses.map(({ place }) => place)).toEqual([kind]);
    expect(made.cautions).toEqual(['private-data']);
    expect(compareWords(made, made)).toEqual({ missing: [], added: [] });
  });

  test.each([
    ...['Le code de la porte était 1789, comme la Révolution.', 'Il avait un code d’honneur.', 'Code postal 42100.'],
    ...['Le code de la route, il l’a passé en 1984.', 'Mon mot de passe ? Je l’ai oublié trois fois.'],
    ...['La carte de 1914 est au mur.', 'La sécu m’a remboursé en 2014, 1 500 francs.', 'La porte 12B du hall.'],
    ...['Il avait ouvert un compte en 1951 avec 12 000 francs.', 'Signal : départ à 8 h 30.', 'Le wifi vint en 2004.'],
    ...['Le mot de passe est : Sésame ouvre-toi', 'Mon passeport de 1998 est périmé.'],
  ])('a tale announces none: %s', (source) => {
    expect(withoutPrivateData(linesOf(source)).losses).toEqual([]);
  });

  test('nothing of a password stands in a report, nor what opens a purse, wherever it was said', () => {
    expect(masked('Mon code wifi : PLOMB-1951', 'all')).toBe('Mon code wifi : •••••-••••');
    expect(masked('Voici mon IBAN : FR76 3000 4000 0500 0006 0007 143, et le 06 12 34 56 78', 'secrets')).toBe(
      'Voici mon IBAN : FR•• •••• •••• •••• •••• •••• •43, et le 06 12 34 56 78',
    );
  });
});

describe('what is private in other ways', () => {
  test.each<[string, string]>([
    ['La mer.\nmdp wifi = Papillon1962!', 'Papillon'],
    ['La mer.\nMot de passe de ma boîte mail : Tulipe42', 'Tulipe'],
    ['La mer.\nAppelez au (33) 6 12345678.', '12345678'],
    ['La mer.\nMon 06 : zéro six douze trente-quatre cinquante-six soixante-dix-huit.', 'douze'],
    ['La mer.\nJoignable au zéro sept, vingt et un, trente, quarante, cinquante.', 'trente'],
    ['La mer.\nMa carte bleue est la 4970 1012 3456 7890, au dos c’est 123.', '123'],
    ['La mer.\nCB 4970101234567890 exp 12/27 crypto 123', '12/27'],
    ['La mer.\nPlaque : AB-123-CD.', 'AB-123'],
    ['La mer.\nPlaque d’immatriculation : 1234 AB 42', 'AB 42'],
    ['La mer.\nC’est là : maps.google.com/?q=45.5,4.2', '45.5'],
    ['La mer.\nJ’habite 3 bis rue du Four, 42000 Saint-Étienne.', '42000'],
    ['La mer.\nMon portable, au travail, est le 06 12 34 56 78.', '06 12'],
  ])('leaves: %s', (source, gone) => {
    const made = withoutPrivateData(linesOf(source));
    expect(writeDialect(made.body)).not.toContain(gone);
    expect(writeDialect(made.body)).toContain('La mer.');
    expect(compareWords(made, made)).toEqual({ missing: [], added: [] });
  });

  test.each([
    ...['Notre mot de passe d’enfants : « citrouille ».', 'Mot de passe : Saint-Étienne, répondait la sentinelle.'],
    ...['Sa carte de mineur portait le n° 4512 7788 9900 1234.', 'Sur la boîte : 02 40 50 60 70 80 grammes'],
    ...['La référence du roulement est 06 20 72 14 00.', 'Le numéro gagnant était le 01 23 45 67 89.'],
    ...['Les tours : 0612345678 au compteur.', 'Il mesurait 06.12.34.56.78 millimètres.'],
    ...['Il jouait toujours les mêmes numéros : 04 12 23 31 45.', 'Le 2 85 12 75 116 001 22 était peint sur le wagon.'],
    ...['Il habitait 12 rue des Martyrs, 42000 Saint-Étienne, jusqu’en 1934.'],
    ...['Le 4 rue Haute, 42000 Saint-Étienne, fut bombardé en 1944.', 'La plaque de la rue disait : Victor Hugo.'],
    ...['Elle comptait : zéro, un, deux, trois, quatre, cinq, six.', 'Au dos, 1951, et une dédicace.'],
  ])('stays in a tale: %s', (source) => {
    expect(withoutPrivateData(linesOf(source)).losses).toEqual([]);
  });
});
