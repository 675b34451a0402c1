import { describe, expect, test } from 'vitest';
import { importForms } from '../../src/import/forms/forms.ts';
import { nothingKnown } from '../../src/import/nothing-known.ts';
import { importText } from '../../src/import/text/import-text.ts';
import { asksOfEditors, withWishes } from '../../src/import/wishes.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

describe('what is asked of those who publish', () => {
  test.each([
    ...['Faut-il flouter des gens ?', 'Je veux relire avant', 'Souhaitez-vous relire votre texte avant publication ?'],
    ...['Je veux être prévenu(e) avant parution', 'Me prévenir avant parution', 'Prévenez-moi de la parution'],
    ...[
      'Ne pas publier avant le',
      'Merci de ne pas publier avant le 3 mars',
      'Pas avant le 12 juin',
      'Embargo jusqu’en mai',
    ],
    ...['Pas sur les réseaux', 'pas de Facebook svp', 'Uniquement dans le livre', 'Pas de photo', 'Sans mon visage'],
    ...['Je change les noms', 'Les prénoms ont été modifiés', 'J’ai remplacé le nom de ma sœur', 'Ne me citez pas'],
    ...['Merci de ne rien couper', 'Je voudrais retirer le dernier paragraphe', 'Please do not publish before June'],
    ...[
      'Qui peut lire ce texte ?',
      'Consignes pour la photo',
      'Not on social media',
      'I would like to read it again before it is printed',
    ],
  ])('« %s »', (words) => {
    expect(asksOfEditors(words)).toBe(true);
  });

  test.each([
    ...['Avez-vous gardé une photo de lui ?', 'Racontez la dernière photo', 'Qui vous a prévenu de sa mort ?'],
    ...['Quel réseau vous a changé la vie ?', 'Je n’ai pas de photo de ma mère.', 'Il lisait avant de dormir.'],
    ...['Le village n’avait pas de site.', 'La grève a paru longue.', 'Votre image de la mer'],
  ])('but not « %s »', (words) => {
    expect(asksOfEditors(words)).toBe(false);
  });

  test('in a column, its answer is read first; a plain no asks nothing', async () => {
    const { texts } = await importForms({
      name: 'a.csv',
      bytes: bytes(
        'Nom;Faut-il flouter des gens ?;Merci de cocher : [Je veux relire avant];Racontez\nAnne;Oui, mes fils;X;1.\nZoé;Non;;2.\n',
      ),
    });
    expect(texts.map(({ toRead }) => toRead?.map(({ words }) => words))).toEqual([
      ['Faut-il flouter des gens ? : Oui, mes fils', 'Merci de cocher : [Je veux relire avant] : X'],
      undefined,
    ]);
    expect(texts[0]?.words).not.toContain('flouter');
  });

  test('in an answer about something else, one that asks for no name has none', async () => {
    const { texts } = await importForms({
      name: 'a.csv',
      bytes: bytes(
        'Nom;Un mot pour nous;Racontez\nAnne;Je préfère rester anonyme.;1.\nZoé;Merci.;2. Merci de ne pas publier mon nom.\n',
      ),
    });
    expect(texts.map(({ authors }) => authors)).toEqual([[], []]);
    expect(texts.every(({ toRead = [] }) => toRead.length === 1)).toBe(true);
  });

  test('in what comes with a text and at its edges; a tale that speaks of it is none', async () => {
    const [text] = await importText({
      name: 'a.txt',
      bytes: bytes('Merci de me prévenir avant parution.\n\nIl disait de ne rien publier avant sa mort.\n\nFin.'),
    });
    const told = withWishes({
      ...text!,
      authors: ['Anne Malo'],
      losses: [{ kind: 'letter', words: 'Bonjour. Je souhaite rester anonyme, et pas de photo svp.' }],
    });
    expect(told.toRead?.map(({ words }) => words)).toEqual([
      'Je souhaite rester anonyme, et pas de photo svp.',
      'Merci de me prévenir avant parution.',
    ]);
    expect([told.authors, told.cautions]).toEqual([[], ['anonymity']]);
    const comments = [{ kind: 'surroundings', words: 'Ne publiez pas cela.', place: 'commentaires' }] as const;
    expect(
      withWishes({ ...text!, body: { type: 'root', children: [] }, losses: [...comments] }).toRead,
    ).toBeUndefined();
  });
});

test('what others say below a text, and what surrounds it in its page, asks nothing; neither does an address', () => {
  const said = (kind: 'comment' | 'surroundings', words: string, place?: string) => ({
    ...nothingKnown(),
    losses: [{ kind, words, ...(place && { place }) }],
  });
  for (const arrival of [
    said('comment', 'Anonyme : Très beau', 'commentaires'),
    said('surroundings', '3 commentaires: Anonyme a dit… Très beau.'),
    said('surroundings', 'E-mail : anonymous@exemple.fr', 'en-tête'),
  ])
    expect(withWishes(arrival).toRead).toBeUndefined();
  expect(withWishes(said('surroundings', 'Merci de ne pas publier avant mai.', 'fin')).toRead).toHaveLength(1);
});
