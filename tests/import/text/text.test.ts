import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { plainWords } from '../../../src/import/plain-words.ts';
import { importText } from '../../../src/import/text/import-text.ts';
import { received } from '../received.ts';

const sent = (text: string | Uint8Array) => ({
  name: 'texte.txt',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

test('paragraphs and their lines are kept, whatever software wrote them', async () => {
  const [arrival] = await importText(sent('Un café\r\nà Rennes.\r\n\r\nDeux.'));
  expect(arrival?.body.children).toMatchObject([
    { type: 'paragraph', children: [{ value: 'Un café' }, { type: 'break' }, { value: 'à Rennes.' }] },
    { type: 'paragraph', children: [{ value: 'Deux.' }] },
  ]);
  const windows = Uint8Array.from([...'Un caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9));
  expect((await importText(sent(windows)))[0]?.words).toBe('Un café');
});

test('a file that is no text, or has no word, is refused with a sentence in each language', async () => {
  const refusal = await importText(sent(' \n ')).catch((error: unknown) => error as ImportRefused);
  expect(refusal).toBeInstanceOf(ImportRefused);
  expect(String(refusal)).toContain('ne contient aucun mot');
  expect((refusal as ImportRefused).said('texte.txt', 'en-GB')).toContain('holds no word');
  await expect(importText(sent('a\0b'))).rejects.toThrow('abîmé');
});

test('letters borrowed from mathematics become ordinary ones, with the bold or the italics that they meant', async () => {
  const [arrival] = await importText(sent('Merci 𝗮̀ 𝘁𝗼𝘂𝘀 ! Ⓢⓤⓘⓥⓔⓩ 🅲🅴 f̶i̶l̶ 🅰️'));
  expect(arrival?.body.children[0]).toMatchObject({
    children: [
      { type: 'text', value: 'Merci ' },
      { type: 'strong', children: [{ value: 'à tous' }] },
      { type: 'text', value: ' ! Suivez CE fil 🅰️' },
    ],
  });
});

test('a post of LinkedIn: drawn points are lists, hashtags and names are told apart, its buttons are not of it', async () => {
  const { arrival, text, losses } = await received(
    importText,
    'post.txt',
    `Feed post number 1
𝗧𝗿𝗼𝗶𝘀 choses apprises avec @Paul Le Goff et @camille_oe :

✅ Écouter
✅ Répondre à l’heure
🚀 Oser

1️⃣ Un
2️⃣ Deux

• un point
   - dessous
• un autre

Une ligne
et sa suite, avec hashtag#Entraide dedans.
👉 https://exemple.fr/un

— Tu viens ?
— Oui.

#Rencontres #Emploi_2026

…voir plus
12 commentaires`,
  );
  expect(text).toBe(`**Trois** choses apprises avec @Paul Le Goff et @camille_oe :

- Écouter
- Répondre à l’heure
- Oser

1. Un
2. Deux

- un point
  - dessous
- un autre

Une ligne\\
et sa suite, avec #Entraide dedans.\\
👉 https://exemple.fr/un

— Tu viens ?\\
— Oui.
`);
  expect(arrival.hashtags).toEqual(['#Entraide', '#Rencontres', '#Emploi_2026']);
  expect(arrival.people).toEqual(['Paul Le Goff', '@camille_oe']);
  expect(losses).toEqual([
    'surroundings: Feed post number 1',
    'surroundings: …voir plus',
    'surroundings: 12 commentaires',
    'bullet: ✅ ✅ 🚀',
    'letters: 𝗧𝗿𝗼𝗶𝘀',
  ]);
});

test.each([
  [
    'a head of another drawing',
    '👉 Je retiens :\n✅ écouter\n✅ relancer',
    '👉 Je retiens :\n\n- écouter\n- relancer\n',
  ],
  [
    'one in the middle',
    '✅ un\n✅ deux\n👉 Puis :\n🔥 trois\n🔥 quatre',
    '- un\n- deux\n\n👉 Puis :\n\n- trois\n- quatre\n',
  ],
  ['a head of the same drawing', '✅ Avant :\n✅ un\n✅ deux', '- Avant :\n- un\n- deux\n'],
  ['as many drawings as points', '🕐 Matin :\n☕ café\n🥐 croissant', '- Matin :\n- café\n- croissant\n'],
  ['two lists of other signs', '• un\n• deux\n\n➡️ trois\n➡️ quatre', '- un\n- deux\n\n* trois\n* quatre\n'],
  ['points that stand apart', '✅ un\n\n🚀 deux\n\n🔥 trois', '- un\n- deux\n- trois\n'],
  [
    'one that goes on after deeper ones',
    '- un\n  * a\n  * b\n\n- deux\n- trois',
    '- un\n  - a\n  - b\n- deux\n- trois\n',
  ],
])('points typed by hand, %s', async (_, typed, written) => {
  expect((await received(importText, 'texte.txt', typed)).text).toBe(written);
});

test('lines that a program cut at a width are one again; verse keeps its lines, and years make no list', async () => {
  const wrapped =
    'Une phrase assez longue pour qu’un vieux logiciel la coupe en plusieurs\nlignes d’à peu près la même largeur, parce que le mot qui vient ne\ntiendrait pas sur la ligne, et ainsi de suite jusqu’à la toute dernière\nde ces lignes, qui est plus courte.\n\nPuis un autre paragraphe, lui aussi coupé par ce même logiciel à la même\nlargeur que le premier.';
  expect((await received(importText, 'texte.txt', wrapped)).text.split('\n').filter(Boolean)).toHaveLength(2);
  expect((await received(importText, 'texte.txt', 'Le vent\nse lève\nil faut\ntenter de vivre')).text).toBe(
    'Le vent\\\nse lève\\\nil faut\\\ntenter de vivre\n',
  );
  expect((await received(importText, 'texte.txt', '2016. Une année.\n\n1998. Une autre.')).text).toBe(
    '2016\\. Une année.\n\n1998\\. Une autre.\n',
  );
});

test('figures that do not follow one another keep their signs; those that do are a list', async () => {
  for (const typed of [
    '1) Couper\n2) Cuire\n4) Manger',
    '1/ Le seau\n2/ La corde\n2/ La corde\n3/ Le fond',
    '(1) a\n(2) b\n(5) c\n(6) d',
  ]) {
    const [arrival] = await importText(sent(`La soupe\n\n${typed}\n\nFin.`));
    expect(plainWords(arrival?.body as Root)).toContain(typed.replaceAll('\n', ' '));
    const [apart] = await importText(sent(typed.replaceAll('\n', '\n\n')));
    expect(apart?.body.children.map(({ type }) => type)).not.toContain('list');
  }
  expect(
    (await received(importText, 'p.txt', '1) un\n  - a\n2) deux\n\n1) trois\n2) quatre\n\n12 mars.')).text,
  ).toContain('1. un\n   - a\n2. deux');
});

test.each([
  [
    '1. Étaler.\n2. Beurrer.\n   a) sans trembler\n   b) sans lésiner\n3. Plier.',
    '1. Étaler.\n2. Beurrer.\\\n   a) sans trembler\\\n   b) sans lésiner\n3. Plier.\n',
  ],
  ['- la mer\n  et le port\n- le vent', '- la mer\\\n  et le port\n- le vent\n'],
  [
    '1) Votre âge ? 34\n2) Un souvenir ?\nLa mer.\n3) Un regret ? Non',
    '1. Votre âge ? 34\n2. Un souvenir ?\\\n   La mer.\n3. Un regret ? Non\n',
  ],
  [
    'On recommence :\n1. Étaler.\n2. Pleurer.\n\n10. Servir.',
    'On recommence :\n\n1. Étaler.\n2. Pleurer.\n\n10\\. Servir.\n',
  ],
  ['- la mer\n- le vent\nPuis le port.', '- la mer\n- le vent\n\nPuis le port.\n'],
  ['1. Étaler.\nOn attend.\n4. Plier.', '1\\. Étaler.\\\nOn attend.\\\n4\\. Plier.\n'],
])('lines below a point are of it, where they stand deeper or above the next figure: %j', async (source, text) => {
  expect((await received(importText, 'a.txt', source)).text).toBe(text);
});

test('a line of verse is no button; the buttons of a page are known by each other', async () => {
  const verse = 'J’aime\\\nSuivre\\\nLe vent\n';
  expect((await received(importText, 'poème.txt', 'J’aime\nSuivre\nLe vent')).text).toBe(verse);
  const post = await received(
    importText,
    'post.txt',
    'Zoé Martin\n1 sem. · Modifié · Visible de tous, sur LinkedIn ou non\nJ’ai appris à dire non, le hashtag #metoo aussi.\n\nhashtag\n#mer hashtag\n#port\n\nlike\ncelebrate\nVous et 127 autres personnes\n45 commentaires\nJ’aime\nCommenter\nRepublier\nEnvoyer',
  );
  expect(post.text).toBe('J’ai appris à dire non, le hashtag #metoo aussi.\n');
  expect(post.arrival.hashtags).toEqual(['#metoo', '#mer', '#port']);
  expect((await received(importText, 'p.txt', 'Un mot.\n\nJ’aime\nCommenter\nRepublier')).text).toBe('Un mot.\n');
});

test('letters of old Macs, and of Windows where it does not say which it writes', async () => {
  const mac = Uint8Array.from([0x43, 0xd5, 0x8e, 0x74, 0x61, 0x69, 0x74, 0x20, 0x6c, 0xd5, 0x8e, 0x74, 0x8e]);
  expect((await importText(sent(mac)))[0]?.words).toBe('C’était l’été');
  const wide = new Uint8Array(Buffer.from('Le café était fermé ce matin-là.', 'utf16le'));
  expect((await importText(sent(wide)))[0]?.words).toBe('Le café était fermé ce matin-là.');
});

test('what Facebook and LinkedIn put around a post is told; the same words of a text stay', async () => {
  const [post] = await importText(
    sent(
      'Jo Privé\n3 mars, 18:22 · \n\nLe port est à nous.\n\nToutes les réactions :\nPaul Riou et 12 autres personnes\nJ’aime\nCommenter\nPartager\n',
    ),
  );
  expect(
    post &&
      plainWords(post.body)
        .split(/\s*\n\s*/)
        .filter(Boolean),
  ).toEqual(['Le port est à nous.']);
  const [other] = await importText(
    sent(
      'Il y a 2 jours • Modifié •\n\nJe n’ai jamais aimé les lundis.\n\n1982\n\nPartager\nc’est aimer.\n\nJ’aime\n1 245\n98 commentaires\n',
    ),
  );
  expect(other && plainWords(other.body)).toContain('1982');
  expect(other && plainWords(other.body)).not.toContain('Modifié');
  expect(other && plainWords(other.body)).not.toContain('1 245');
  const verse = 'Partager\nle pain.\n\n3 mars, 18:22\n\n12\n\nIl y a 2 jours, la pluie.';
  expect((await importText(sent(verse)))[0]?.losses).toEqual([]);
});

test('verses that stand further from the edge are told: no text holds such a space', async () => {
  const [poem] = await importText(sent('Le sable\n    se tait\n        et moi aussi\n\n    Un paragraphe rentré.'));
  expect(poem?.losses).toEqual([{ kind: 'look', words: 'se tait', place: 'retrait' }]);
  expect((await importText(sent('Un.\n\n    Deux.\n\n- a\n  - b')))[0]?.losses).toEqual([]);
});

test('the words of a button that a line goes on with are of the text, in a post too', async () => {
  const post = await received(
    importText,
    'post.txt',
    'Léa\n2 h • Modifié •\n\nSuivre\nmon père, c’était suivre une lampe.\n\nJ’aime\nle sel.\n\nLove\nLove\n\n14 commentaires\n3 republications\nJ’aime\nCommenter',
  );
  expect(post.text).toBe('Suivre\\\nmon père, c’était suivre une lampe.\n\nJ’aime\\\nle sel.\n\nLove\\\nLove\n');
  const alone = await received(importText, 'p.txt', 'Léa\n3 sem • \n\nSuivre\n\nLe port.\n\n12 commentaires');
  expect(alone.text).toBe('Le port.\n');
  const verse = 'Suivre\nEnvoyer\nPartager';
  for (const text of [`${verse}\n\nTrois verbes.`, `Trois verbes :\n\n${verse}`])
    expect((await received(importText, 'p.txt', text)).losses).toEqual([]);
});

test('a head of facts with an address is set aside and told; a cast, a dialogue or a question is no head', async () => {
  const head = 'Nom : Léa Secret\nPseudo : La Bernache\nTél : 06 11 22 33 44\nTitre : La digue';
  const { arrival, text, losses } = await received(importText, 'p.txt', `${head}\n\nLa digue a cédé.`);
  expect([arrival.title, arrival.authors, text]).toEqual(['La digue', ['La Bernache'], 'La digue a cédé.\n']);
  expect(losses).toEqual([`surroundings: ${head}`]);
  for (const own of [
    'PAUL : Tu viens ?\nJEANNE : Non.\n\nIls sortent.',
    'Téléphone : le premier\nMail : le second\n\nFin.',
    'Nom : Malo\nMétier : éclusière\n\nFin.',
    'Le 06 11 22 33 44 ne répond pas.\nMail : lea@exemple.fr\n\nFin.',
  ])
    expect((await importText(sent(own)))[0]?.losses).toEqual([]);
});

describe('what others answered under a post is told, and no part of it', () => {
  const POST = 'Anne Rozec\n2 h • Modifié •\n\nLe puits est sec.';
  const FEET = [
    '12\nLuc Beyec et 11 autres personnes\n3 commentaires\n1 republication\nJ’aime\nCommenter\nRepublier\nEnvoyer',
    '1 commentaire',
  ];
  const COMMENTS = [
    'Ajouter un commentaire…\nLes plus pertinents\nLuc Beyec\n   • 1er\nMenuisier\n1 h\nMon frère Denis est mort.\nJ’aime\n·\nRépondre',
    'Voir le profil de Luc Beyec\nLuc Beyec\n• 1er\nMenuisier\n1 h\n\nMon frère Denis est mort.\n\nOui.\n\nJ’aime\n·\n1\nRépondre\n\nZoé\nBravo !\nJ’aime\nRépondre',
    'Luc Beyec\nMon frère Denis est mort.\nJ’aime · Répondre · 1 h',
    'Luc Beyec\nMon frère Denis est mort.\nRépondre',
  ];
  test.each(COMMENTS)('%s', async (comments) => {
    for (const foot of FEET) {
      const { text, losses } = await received(importText, 'post.txt', `${POST}\n\n${foot}\n${comments}`);
      expect(text).toBe('Le puits est sec.\n');
      expect(losses.join('\n')).toContain('Mon frère Denis est mort.');
    }
  });

  test('where no count stands above, from the name of who answered', async () => {
    for (const comments of [
      ...COMMENTS.slice(1, 3),
      'Luc Beyec\nAuteur\nMon frère est mort.\nDenis.\nJ’aime\nRépondre\n1 réaction',
    ])
      expect((await received(importText, 'p.txt', `${POST}\n\n${comments}`)).text).toBe('Le puits est sec.\n');
    const bare = 'Le puits est sec.\n\nLuc Beyec\n1 h\nMon frère est mort.\nJ’aime\nRépondre';
    expect((await received(importText, 'p.txt', bare)).text).toBe('Le puits est sec.\n');
  });

  test.each([
    'Il y avait trois commentaires sous ma photo.\n\nLe premier disait : « Répondre. »\n\nJe n’ai rien répondu.',
    'Mes verbes.\n\nJ’aime\nRépondre\nSuivre\n\nEt partir.',
    'Aimer, c’est cela.\n\nJ’aime répondre\nRépondre\n\n1 h\n\nAjouter un commentaire\n\nLes plus récents',
    'Le puits est sec.\n\nTrois verbes\nÉcouter\nRépondre\nOser\n\nFin.',
  ])('but a text that speaks of comments stays: %s', async (text) => {
    expect((await received(importText, 'p.txt', text)).losses).toEqual([]);
    const post = await received(importText, 'p.txt', `${text}\n\n12 commentaires\nJ’aime\nCommenter`);
    expect(post.text).toContain(text.split('\n').at(-1));
  });
});

test('replies that begin with a dash are no list, and points that a blank line parts from them are one', async () => {
  const { text } = await received(
    importText,
    'a.txt',
    'J’ai vu :\n- trois seaux\n- un chat\n\n- Tu bois ? m’a-t-il dit.\n- Pas de cette eau.\n\nIl faut :\n– du pain ;\n– du sel.\n\n— Tu pars ?\n— Je reste.\n\no\tsalé\no\tdoux\n',
  );
  expect(text).toBe(
    'J’ai vu :\n\n- trois seaux\n- un chat\n\n\\- Tu bois ? m’a-t-il dit.\\\n\\- Pas de cette eau.\n\nIl faut :\n\n- du pain ;\n- du sel.\n\n— Tu pars ?\\\n— Je reste.\n\n- salé\n- doux\n',
  );
});
