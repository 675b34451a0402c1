import { expect, test } from 'vitest';
import { webAddress } from '../../src/read/schema/common.ts';

test.each(['https://exemple.fr', 'http://localhost:4321', 'https://https.example/a', 'https://a.fr/?de=https://b.fr'])(
  '%s is an address',
  (value) => expect(webAddress.safeParse(value).success).toBe(true),
);

test.each([
  ['www.exemple.fr/recits', 'une adresse commence par https://'],
  ['https://', 'une adresse commence par https://'],
  ['https://https://exemple.fr', 'une adresse n’a qu’une fois https://'],
  ['https://http://exemple.fr', 'une adresse n’a qu’une fois https://'],
  ['https://https//exemple.fr', 'une adresse n’a qu’une fois https://'],
  ['https://exemple.fr/mes recits', 'une adresse ne contient pas d’espace'],
])('%s is not: %s', (value, said) =>
  expect(webAddress.safeParse(value).error?.issues.map(({ message }) => message)).toContain(said),
);
