// What a dash at the start of lines means: a reply, a point of a list, or nobody can tell.
import { expect, test } from 'vitest';
import { dashesIn } from '../../../src/import/text/dash-lines.ts';

const of = (text: string) => dashesIn(text.split('\n')).filter(Boolean);

test.each([
  '- Tu es en retard.\n- Le train aussi.\n- Alors nous sommes quittes.',
  '- Bonjour, dit-il.\n- Vous êtes en avance.',
  '- Où vas-tu ?\n- Au puits.',
  '— Oui.\n— Le puits est sec.',
  '- J’ai faim.',
  'Elle demanda :\n- Tu viens ?\n- Non.',
  '- la mer est haute, répondit-elle\n- et le vent tombe',
])('replies: %j', (text) => expect(new Set(of(text))).toEqual(new Set(['replies'])));

test.each([
  '- un cahier à spirale\n- un crayon bien taillé\n- du silence',
  '- Tomates\n- Courgettes',
  'Il avait trois lettres :\n- une facture,\n- une carte de Lisbonne,\n- rien dans la troisième.',
  '-des semis\n-des tailles',
  '– la soupe ;\n– le pain ;\n– le sel.',
  'Il faut :\n— une lampe\n— un pull',
])('points: %j', (text) => expect(new Set(of(text))).toEqual(new Set(['points'])));

test.each([
  '- Peser les noix.\n- Noter le poids.',
  'Mes règles :\n- Ne jamais mentir.\n- Peser les noix.',
  'Alors ma mère :\n— Le pain est cuit.\n— La soupe aussi.',
  '- Qui vient ?\n- Qui part ?',
  '- un',
  '— et la mer\n— et le vent',
  '- Je me lève à six heures.\n- Je bois mon café.',
])('nobody can tell: %j', (text) => expect(new Set(of(text))).toEqual(new Set(['unsure'])));

test('each run is judged by itself, and lines without a dash say nothing', () => {
  const text = 'J’ouvre.\n- Bonjour, dit-il.\n- Entrez.\nIl tenait :\n- une lettre\n- un colis\nEt voilà.';
  expect(dashesIn(text.split('\n'))).toEqual([
    undefined,
    'replies',
    'replies',
    undefined,
    'points',
    'points',
    undefined,
  ]);
});

test('a list and replies that a blank line parts are two', () => {
  const text = 'J’ai vu :\n- trois seaux\n- un chat\n\n- Tu bois ? m’a-t-il dit.\n- Pas de cette eau.';
  expect(of(text)).toEqual(['points', 'points', 'replies', 'replies']);
});
