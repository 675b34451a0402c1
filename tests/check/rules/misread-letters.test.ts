// Letters that a program read with another encoding than theirs.
import { expect, test } from 'vitest';
import { expectSaid, mended } from './said.ts';

test('letters that were misread are told once a file, and given back', async () => {
  await expectSaid([
    ['L’Ã©tÃ© dernier.', ['13:3 encoding Ã©']],
    ['Jâ€™ai dit oui.', ['13:2 encoding â€™']],
    ['Â« Oui Â»', ['13:1 encoding Â«']],
    ['=C3=A9t=C3=A9 et l=E2=80=99hiver', ['13:1 encoding =C3=A9']],
    [{ title: '"L’Ã©tÃ©"' }, ['2:11 encoding Ã©']],
  ]);
  expect(await mended('L’Ã©tÃ© dernier, jâ€™ai dit Â« oui Â», câ€™est le cÅ“ur ðŸ˜€.')).toBe(
    'L’été dernier, j’ai dit « oui », c’est le cœur 😀.',
  );
  expect(await mended('=C3=A9t=C3=A9 et l=E2=80=99=C3=A9t=C3=A9 =\nsuite, 1 =3D 1')).toBe('été et l’été suite, 1 = 1');
});

test('letters that stand side by side, or that a text speaks of, are left alone', () =>
  expectSaid(
    [
      'On lit « Ã© » pour « é ».',
      'On lit `Ã©` et « =C3=A9 ».',
      'SÃO PAULO, Âge, Île.',
      'Spaß“ und Å“',
      'a=C3 et b=20',
    ].map((body) => [{ body, lang: 'de' }, []] as const),
  ));
