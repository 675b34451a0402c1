// What a volume becomes: which texts, whose names, which mentions.
import { describe, expect, test } from 'vitest';
import { paragraph, person, prose } from '../../sample.ts';
import { library, story } from './cast.ts';
import { pagesOf, seen } from './open-book.ts';

describe('the texts of a book', () => {
  test('a withdrawn story, and one whose author did not agree to an EPUB, have no trace in it', () => {
    const web = story('sans-accord', {
      title: 'Sans accord',
      outputs: ['web'],
      credits: [{ name: 'Zoé', person: 'zoe', role: 'author' }],
    });
    const { names, read } = pagesOf([story('un-cafe'), web], {
      parts: [
        {
          title: 'Une partie',
          entries: ['un-cafe', 'sans-accord', 'retire'].map((id) => ({ story: id, text: 'full' as const })),
        },
        { title: 'Vide', entries: [{ story: 'retire', text: 'full' }] },
      ],
      errata: [{ date: '2026-06-01', story: 'retire', was: 'Secret', now: 'b' }],
    });
    expect(names.filter((name) => /story|part|errata/.test(name))).toEqual(['part-1.xhtml', 'story-un-cafe.xhtml']);
    for (const name of names.filter((file) => /\.(xhtml|opf)$/.test(file))) {
      expect(read(name)).not.toMatch(/Sans accord|retire|Zoé|Vide|Secret/);
    }
  });

  test('a condensed text is printed where the volume asks for it, and says so', () => {
    const both = story('long', { condensed: prose([paragraph('Court.')]) });
    const { read } = pagesOf([both], { parts: [{ title: 'P', entries: [{ story: 'long', text: 'condensed' }] }] });
    expect(read('story-long.xhtml')).toContain('<p>Court.</p>');
    expect(read('story-long.xhtml')).toContain('Version abrégée');
    expect(read('story-long.xhtml')).not.toContain('Un texte.');
  });

  test('a text of another language says so, and what the book adds says its own', () => {
    const { read } = pagesOf([story('english', { lang: 'en', title: 'A coffee' })]);
    const chapter = read('story-english.xhtml');
    expect(chapter).toMatch(/<html[^>]* lang="en" xml:lang="en">/);
    expect(chapter).toContain('<p class="overline" lang="fr-FR" xml:lang="fr-FR">');
    expect(chapter).toContain('<footer class="credits" lang="fr-FR" xml:lang="fr-FR">');
    expect(read('nav.xhtml')).toContain('<a href="story-english.xhtml" lang="en" xml:lang="en">A coffee</a>');
  });

  test('the head says series, networks, title, standfirst and who did what', () => {
    const { read } = pagesOf([
      story('un-cafe', {
        series: 'rencontres',
        networks: ['linkedin', 'blog'],
        credits: [
          { name: 'Ana Le Goff', person: 'ana', role: 'author' },
          { name: 'Eva Œuvrard', person: 'eva', role: 'author' },
          { name: 'Étienne Étoile', person: 'etienne', role: 'interviewer' },
          { name: 'Z.', role: 'translator' },
        ],
      }),
    ]);
    const head = seen(read('story-un-cafe.xhtml'));
    expect(head).toContain('Rencontres · LinkedIn · Blog');
    expect(head).toContain('Ana Le Goff et Eva Œuvrard');
    expect(head).toContain('Propos recueillis par Étienne Étoile');
    expect(head).toContain('Traduction\u00a0: Z.');
  });

  test('a partner is named before the text, with a link that says it was paid', () => {
    const sponsor = { name: 'Café du port', url: 'https://port.example/', disclosure: 'Le café a offert le déjeuner.' };
    const { read } = pagesOf([story('un-cafe', { sponsor })]);
    const chapter = read('story-un-cafe.xhtml');
    expect(chapter).toContain('<a href="https://port.example/" rel="sponsored">Café du port</a>');
    expect(chapter.indexOf('a offert le déjeuner')).toBeLessThan(chapter.indexOf('Un texte.'));
  });

  test('the end says the licence, the original and where to read the text', () => {
    const original = {
      relation: 'republication' as const,
      title: 'Le 5 à 7',
      author: 'Josiane',
      published: '2017-11-01',
      url: 'https://virgule.example/5',
    };
    const { read } = pagesOf([story('un-cafe', { licence: 'CC-BY-NC-ND-4.0', original, published: '2026-03-01' })]);
    const foot = read('story-un-cafe.xhtml').split('<footer')[1] ?? '';
    expect(foot).toContain(
      '<a href="https://creativecommons.org/licenses/by-nc-nd/4.0/" rel="license">CC BY-NC-ND 4.0</a>',
    );
    expect(seen(foot)).toContain(
      'D’abord paru dans «\u00a0Le 5 à 7\u00a0», Josiane, 1er\u00a0novembre 2017, texte d’origine.',
    );
    expect(seen(foot)).toContain('Publié pour la première fois le 1er\u00a0mars 2026.');
    expect(foot).toContain('href="https://florilege.example/recits/un-cafe/"');
  });
});

describe('names', () => {
  test('the index of persons follows French collation, family name first, and never splits a name', () => {
    const people = ['etienne', 'eva', 'zoe'];
    const { read } = pagesOf([story('un-cafe', { people })]);
    const terms = [...read('persons.xhtml').matchAll(/class="name">([^<]+)</g)].map((match) => match[1]);
    expect(terms).toEqual(['Étoile, Étienne', 'Le Goff, Ana', 'Œuvrard, Eva', 'Zoé']);
  });

  test('a long index goes by letter; œ is under O and É under E', () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      person(`p-${index}`, `Prénom${index}`, index % 2 ? 'Œrsted' : 'Élan'),
    );
    const people = new Map(many.map((one) => [one.id, one]));
    const { read } = pagesOf([story('un-cafe', { people: [...people.keys()], credits: [] })], {}, { people });
    expect([...read('persons.xhtml').matchAll(/<h2>(.)<\/h2>/g)].map((match) => match[1])).toEqual(['E', 'O']);
  });

  test('a name taken for one text leads to no other: neither in the index, nor among the contributors', () => {
    const hidden = story('secret', {
      credits: [{ name: 'Anonyme', role: 'author' }],
    });
    const { names, read } = pagesOf([hidden]);
    for (const name of names.filter((file) => /\.(xhtml|opf)$/.test(file))) expect(read(name)).not.toContain('Zoé');
    expect(read('persons.xhtml')).toContain('Anonyme');
  });

  test('two people of one name are two entries', () => {
    const people = new Map([person('mina-a', 'Mina'), person('mina-b', 'Mina')].map((one) => [one.id, one]));
    const { read } = pagesOf(
      [story('a1', { people: ['mina-a'] }), story('b1', { people: ['mina-b'] })],
      {},
      { people },
    );
    expect(read('persons.xhtml').match(/class="name">Mina</g)).toHaveLength(2);
  });

  test('the networks are those of the stories and of their meetings', () => {
    const encounter = {
      story: 'un-cafe',
      from: ['ana'],
      with: ['zoe'],
      unnamed: [],
      via: { network: 'blog' },
      direction: 'online-only' as const,
      outcome: [],
      evidence: 'x',
    };
    const { read } = pagesOf([story('un-cafe', { encounters: [encounter] })]);
    expect([...read('networks.xhtml').matchAll(/class="name">([^<]+)</g)].map((match) => match[1])).toEqual([
      'Blog',
      'LinkedIn',
    ]);
    expect(read('persons.xhtml')).toContain('Zoé');
  });
});

describe('the legal mentions', () => {
  test('a free book', () => {
    const legal = seen(pagesOf([story('un-cafe')]).read('legal.xhtml'));
    expect(legal).toContain('Éditeur\u00a0: Éditions du Croisillon, 12 rue des Correcteurs, 35000 Rennes, France');
    expect(legal).toContain('Première édition, 15\u00a0mai 2026');
    expect(legal).toContain('Dépôt légal\u00a0: mai 2026');
    expect(legal).toContain('cet exemplaire ne peut être vendu');
    expect(legal).toContain('Licence de l’ensemble\u00a0: CC BY 4.0');
    expect(legal).not.toContain('démonstration');
    expect(legal).not.toContain('ISBN');
  });

  test('a sold book with its numbers, of a demonstration', () => {
    const { site } = library([]);
    const { read } = pagesOf(
      [story('un-cafe')],
      { price: 12.5, edition: 2, isbn: { epub: '978-2-07-036822-8', print: '978-2-07-036024-6' } },
      { site: { ...site, demonstration: true } },
    );
    const legal = seen(read('legal.xhtml'));
    expect(legal).toContain('Prix\u00a0: 12,50\u00a0€');
    expect(legal).toContain('ISBN 978-2-07-036822-8 (EPUB)');
    expect(legal).toContain('ISBN 978-2-07-036024-6 (livre imprimé)');
    expect(legal).toContain('2e édition');
    expect(legal).toContain('Ceci est un livre de démonstration');
  });

  test.each([
    ['fr-FR', 1, 'Cette édition paraît sans un texte, dont l’accord a pris fin.'],
    ['fr-FR', 2, 'Cette édition paraît sans 2 textes, dont l’accord a pris fin.'],
    ['en', 2, 'This edition is published without 2 texts, whose consent has ended.'],
  ])('the colophon of a book in %s tells that %i texts have left it', (lang, ended, words) => {
    expect(seen(pagesOf([story('un-cafe')], { lang, ended }).read('colophon.xhtml'))).toContain(words);
    expect(seen(pagesOf([story('un-cafe')], { lang }).read('colophon.xhtml'))).not.toMatch(/pris fin|has ended/);
  });

  test('the colophon counts the licences', () => {
    const { read } = pagesOf([story('a1'), story('b1', { licence: 'all-rights-reserved' }), story('c1')]);
    expect(seen(read('colophon.xhtml'))).toContain(
      'Licences des textes\u00a0: CC BY 4.0, 2 textes\u00a0; Tous droits réservés, 1 texte.',
    );
  });

  test('the errata', () => {
    const errata = [{ date: '2026-06-01', story: 'un-cafe', was: 'sept', now: 'neuf' }];
    const { read } = pagesOf([story('un-cafe')], { errata });
    expect(seen(read('errata.xhtml'))).toContain(
      '1er\u00a0juin 2026, Récit un-cafe\u00a0: au lieu de «\u00a0sept\u00a0», lire «\u00a0neuf\u00a0».',
    );
  });
});
