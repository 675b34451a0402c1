import { expect, test } from 'vitest';
import { withDe } from '../../../src/model/letters/elision.ts';

test.each([
  ...[
    'd’Anaïs',
    'd’Élie',
    'd’Œdipe',
    'd’Ukko',
    'd’Oumar',
    'd’Yves',
    'd’Yvonne',
    'd’Hélène',
    'd’Henri',
    'd’Hubert',
    'd’Hervé',
  ],
  ...['de Paul', 'de Yann', 'de Yasmine', 'de Harold', 'de Hassan', 'de Helmut', 'de Hans', 'de Wendy', 'de 3 autres'],
  'd’Idriss et de Paul',
])('%s', (said) => expect(withDe(said.replace(/^d(?:e |’)/, ''))).toBe(said));
