// Somebody writes, on a phone and at a desk: types, formats, pastes, adds notes and pictures, and takes it back.
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../browser/axe.ts';
import { CLIPBOARDS } from '../paste/clipboards.ts';
import { KEYS, openPage, serveDevices, TOUCH } from './device.ts';
import { kept, paste, pastedIn, written } from './writing.ts';

const devices = serveDevices();
const open = async (options: BrowserContextOptions = KEYS) => openPage(await devices.device(options), devices.url);
const tool = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name });

/** All of them are pasted in tests/atelier/paste. */
const IN_BROWSER = CLIPBOARDS.filter(({ from }) => ['Word', 'LinkedIn'].includes(from));

describe('at a desk, by the keyboard', () => {
  test('letters, bold, a list, a question and its answer', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Un ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('mot');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(" d'ici.");
    await page.keyboard.press('Enter');
    await page.keyboard.type('un');
    await tool(page, 'Liste à puces').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('deux');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Qui ?');
    await page.getByRole('button', { name: /Ce paragraphe est/ }).click();
    await page.getByRole('menuitemradio', { name: /^Question/ }).click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Moi.');
    expect((await written(page)).replaceAll('\u202f', ' ')).toBe(
      'Un **mot** d’ici.\n\n- un\n- deux\n\n<Question>\n\nQui ?\n\n</Question>\n\nMoi.',
    );
  });

  test('the row of buttons is one stop of Tab, and arrows go along it', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.press('Shift+Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toMatch(/Ce paragraphe est/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Gras');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Rétablir');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('writing');
  });

  test('a link is asked, refused where it leads nowhere, and set', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Un lien');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+k');
    await page.getByLabel('Adresse de la page').fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toMatch(/ne mène nulle part/);
    await page.getByLabel('Adresse de la page').fill('www.exemple.fr/a');
    await page.keyboard.press('Enter');
    expect(await written(page)).toBe('Un [lien](https://www.exemple.fr/a)');
  });

  test('where no words are chosen, their language is not asked, and the keyboard goes back to the text', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Un mot');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    for (let up = 0; up < 8 && !(await namedHere(page)).startsWith('Mots d’une autre langue'); up++)
      await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toMatch(/Sélectionnez d’abord/);
    expect(await namedHere(page)).toBe('Fermer');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' encore');
    expect(await written(page)).toBe('Un mot encore');
  });

  // A paragraph above: for 200 ms after a focus, ProseMirror takes a caret at the very start of a text for the browser's doing.
  test('a note is written, leads back, and is kept when its call is deleted', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Avant.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Un mot');
    await tool(page, 'Note').click();
    await page.keyboard.type('Sa note');
    await page.getByRole('button', { name: 'Revenir au texte' }).click();
    await page.keyboard.type(', la suite');
    expect(await written(page)).toBe('Avant.\n\nUn mot[^1], la suite\n\n[^1]: Sa note');
    await page.keyboard.press('Home');
    for (let letter = 0; letter < 'Un mot'.length; letter++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await page.locator('.notice-line', { hasText: 'La note est gardée' }).waitFor();
    await page.getByRole('button', { name: 'La rappeler' }).click();
    expect(await written(page)).toBe('Avant.\n\nUn mot, la suite[^1]\n\n[^1]: Sa note');
  });

  test('typography as one types is undone at once, and stays undone', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type("L'");
    expect(await page.locator('.writing').textContent()).toBe('L’');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('eau ');
    expect(await page.locator('.writing').textContent()).toBe("L'eau ");
  });

  test('words that a keyboard composes are set once, whole', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ["l'", "l'e", "l'eau"])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await keyboard.send('Input.insertText', { text: "l'eau" });
    await page.waitForTimeout(150);
    await keyboard.send('Input.imeSetComposition', { text: ' ?', selectionStart: 2, selectionEnd: 2 });
    await keyboard.send('Input.insertText', { text: ' ?' });
    await page.waitForTimeout(150);
    expect((await page.locator('.writing').textContent())?.replaceAll('\u202f', ' ')).toBe('l’eau ?');
    await page.keyboard.type(' Oui.');
    expect(await written(page)).toMatch(/^l’eau\s\? Oui\.$/);
  });

  test('what the check says is under its words, shown, corrected, and taken back', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Son oeuvre est là, et les mots d’avant restent.');
    const said = page.locator('.check-panel li', { hasText: 'oeuvre' });
    await said.waitFor({ timeout: 30_000 });
    expect(await page.locator('.writing .remark-advice').textContent()).toBe('oeuvre');
    await said.getByRole('button', { name: 'Montrer' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('oeuvre');
    await said.getByRole('button', { name: 'Corriger' }).click();
    await page.locator('.writing', { hasText: 'œuvre' }).waitFor();
    await page.locator('.writing').focus();
    await page.keyboard.press('Control+z');
    expect(await page.locator('.writing').textContent()).toMatch(/^Son oeuvre est là/);
  });

  test('a caret that moves as the check answers stays where it went', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Son oeuvre est là');
    // The browser tells that a caret moved a moment after: the check may answer meanwhile.
    await page.evaluate(() => {
      const given = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data') as PropertyDescriptor;
      Object.defineProperty(MessageEvent.prototype, 'data', {
        ...given,
        get() {
          Object.defineProperty(MessageEvent.prototype, 'data', given);
          getSelection()?.modify('move', 'backward', 'character');
          return given.get?.call(this);
        },
      });
    });
    await page.locator('.writing .remark-advice').waitFor();
    await page.keyboard.type('!');
    expect(await page.locator('.writing').textContent()).toBe('Son oeuvre est l!à');
  });

  test('a key figure asks what it is', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Avant.');
    await page.getByRole('button', { name: /Ce paragraphe est/ }).click();
    await page.getByRole('menuitem', { name: /^Chiffre clé/ }).click();
    await page.keyboard.type('3 400');
    await page.getByLabel('Son unité').fill('kilomètres');
    await page.getByLabel('L’année').fill('2024');
    await page.getByLabel('D’où vient ce nombre').fill('Insee');
    await page.getByRole('button', { name: 'C’est bon' }).click();
    await page.keyboard.type('de chemins');
    expect(await written(page)).toContain(
      '<KeyFigure value="3 400" unit="kilomètres" year="2024" source="Insee">\n\nde chemins\n\n</KeyFigure>',
    );
  });
});

describe('pasted', () => {
  test.each(IN_BROWSER)('from $from: the same words, the same lists', async ({ html, text, written: expected }) => {
    const page = await open();
    await page.locator('.writing').focus();
    await paste(page, { text, ...(html !== undefined && { html }) });
    await pastedIn(page);
    expect((await written(page)).replaceAll('\u00a0', ' ')).toBe(expected.replaceAll('\u00a0', ' '));
    await page.context().close();
  });

  test('what was lost is told, and the whole is taken back', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Avant. ');
    await paste(page, {
      html: '<p>Du <span style="color:red">rouge</span>.</p><p>Deux.</p>',
      text: 'Du rouge.\n\nDeux.',
    });
    await page.getByText('1 chose n’a pas pu être gardée').click();
    expect(await page.locator('.notice-bar li').textContent()).toBe('mise en forme : rouge');
    await page.getByRole('button', { name: 'Annuler le collage' }).click();
    expect(await written(page)).toBe('Avant.');
  });

  test('where the worker cannot be loaded, every word is set as it is', async () => {
    const page = await open();
    await page.context().route(/worker/, (route) => route.abort());
    await page.reload();
    await page.locator('.writing').focus();
    await paste(page, { html: '<p>Un <b>mot</b>.</p><p>Deux.</p>', text: 'Un mot.\n\nDeux.' });
    await page.locator('.notice-line', { hasText: 'Tous les mots sont là' }).waitFor();
    await page.keyboard.press('Enter');
    await paste(page, { html: '<style>p{}</style><p>Trois &amp; <b>quatre</b>.</p><p>Cinq.</p>', text: '' });
    await page.locator('.writing', { hasText: 'Cinq.' }).waitFor();
    expect(await written(page)).toBe('Un mot.\n\nDeux.\n\nTrois & quatre.\n\nCinq.');
  });

  test('a title goes to the details of an empty text, is told, and goes with the undo', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await paste(page, { html: '<h1>Un café à Rennes</h1><p>Des mots.</p>', text: 'Un café à Rennes\n\nDes mots.' });
    await page.locator('.notice-line', { hasText: 'Le titre « Un café à Rennes »' }).waitFor();
    expect(await written(page)).toBe('Des mots.');
    expect((await kept(page)).facts.title).toBe('Un café à Rennes');
    await page.getByRole('button', { name: 'Annuler le collage' }).click();
    expect(await written(page)).toBe('');
    expect((await kept(page)).facts.title).toBeUndefined();
  });

  test('in the midst of a text, a title is a heading of it', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await page.keyboard.type('Avant.');
    await page.keyboard.press('Enter');
    await paste(page, { html: '<h1>Un café</h1><p>Des mots.</p>', text: 'Un café\n\nDes mots.' });
    await pastedIn(page);
    expect(await written(page)).toBe('Avant.\n\n## Un café\n\nDes mots.');
  });

  test('what is copied here comes back as it was', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    await paste(page, CLIPBOARDS[2] as { html: string; text: string });
    await pastedIn(page);
    const before = await written(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    expect(await page.locator('.writing').textContent()).toBe('');
    await page.keyboard.press('Control+v');
    expect(await written(page)).toBe(before);
  });

  test('a picture becomes a figure, and words that came with it stay', async () => {
    const page = await open();
    await page.locator('.writing').focus();
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const html = `<p>Avant.</p><figure><img src="data:image/png;base64,${dot}" alt="Un banc"><figcaption>Le banc</figcaption></figure>`;
    await paste(page, { html, text: 'Avant.\n\nLe banc' });
    await pastedIn(page);
    expect(await written(page)).toBe('Avant.\n\n<Figure src="./image-1.png" alt="Un banc">\n\nLe banc\n\n</Figure>');
    expect((await sharp(await picture(page, 'image-1.png')).metadata()).width).toBe(1);
  });

  test('60,000 characters, and not one is lost', async () => {
    const page = await open();
    const text = Array.from(
      { length: 600 },
      (_, index) => `Le paragraphe ${index} dit quelque chose de plus, et puis le dit encore une fois pour être long.`,
    ).join('\n\n');
    await page.locator('.writing').focus();
    await paste(page, { text });
    await pastedIn(page);
    expect(await written(page)).toBe(text);
  });
});

describe('on a phone, by touch', () => {
  test('buttons are large enough, stay in view, and the text never widens the page', async () => {
    const page = await open(TOUCH);
    await page.locator('.writing').tap();
    for (let line = 0; line < 30; line++) {
      await page.keyboard.type(`Ligne ${line}.`);
      await page.keyboard.press('Enter');
    }
    const boxes = await page
      .getByRole('toolbar')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(boxes[0].top).toBeGreaterThanOrEqual(0);
    expect(boxes[0].top).toBeLessThan(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('nothing is lost sideways at 320 pixels, with a form and a question open', async () => {
    const page = await open({ ...TOUCH, viewport: { width: 320, height: 640 } });
    await page.locator('.writing').tap();
    await page.keyboard.type('Un mot');
    await page.getByRole('button', { name: /Ce paragraphe est/ }).tap();
    await page.getByRole('menuitem', { name: /^Chiffre clé/ }).tap();
    await tool(page, 'Lien').tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('a button keeps the caret where it is', async () => {
    const page = await open(TOUCH);
    await page.locator('.writing').tap();
    await page.keyboard.type('Un ');
    await tool(page, 'Gras').tap();
    await page.keyboard.type('mot');
    expect(await written(page)).toBe('Un **mot**');
  });

  test('a picture is drawn anew: upright, smaller, and nothing of what the device wrote', async () => {
    const page = await open(TOUCH);
    const photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#a63' } })
      .withExif({ IFD0: { Make: 'Appareil' }, IFD3: { GPSLatitude: '48/1 6/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    await page.locator('.picture-files').setInputFiles({ name: 'IMG_2024.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.locator('.writing img:not([alt=""])').or(page.locator('.element-before img')).first().waitFor();
    await page.getByLabel(/Ce que montre l’image/).fill('Un mur ocre');
    await page.getByRole('button', { name: 'C’est bon' }).click();
    await page.keyboard.type('Le mur');
    await page.getByRole('button', { name: 'Modifier' }).waitFor();
    expect(await written(page)).toContain('<Figure src="./image-1.jpg" alt="Un mur ocre">\n\nLe mur\n\n</Figure>');
    const size = await page
      .locator('.element-before img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([1600, 2400]);
    const bytes = await picture(page, 'image-1.jpg');
    expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|http:\/\/ns\.adobe|Appareil/);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  test('a file that is no picture is told in words, and nothing is added', async () => {
    const page = await open(TOUCH);
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]);
    await page.locator('.picture-files').setInputFiles({ name: 'a.heic', mimeType: 'image/heic', buffer: heic });
    await page.locator('.notice-line', { hasText: 'HEIC' }).waitFor();
    expect(await page.locator('.writing figure').count()).toBe(0);
  });

  test('a photo that was cut on its way is taken, and told', async () => {
    const page = await open(TOUCH);
    const whole = await sharp({
      create: {
        width: 90,
        height: 60,
        channels: 3,
        background: '#777',
        noise: { type: 'gaussian', mean: 99, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const buffer = whole.subarray(0, whole.length * 0.6);
    await page.locator('.picture-files').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
    await page.locator('.notice-line', { hasText: 's’arrête avant la fin' }).waitFor();
    expect(await page.locator('.writing figure').count()).toBe(1);
  });

  test('faces are touched, and named from left to right', async () => {
    const page = await open(TOUCH);
    const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#369' } })
      .jpeg()
      .toBuffer();
    await page.locator('.picture-files').setInputFiles({ name: 'groupe.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.getByLabel(/Ce que montre l’image/).fill('Deux personnes');
    await page.getByRole('button', { name: /photo de groupe/ }).tap();
    const faces = page.locator('.naming-photo img');
    const { width = 0 } = (await faces.boundingBox()) ?? {};
    await faces.tap({ position: { x: width * 0.8, y: 60 } });
    await page.keyboard.type('Zoé');
    await faces.tap({ position: { x: width * 0.2, y: 60 } });
    await page.keyboard.type('Ana');
    expect(await page.locator('.naming-marker').allTextContents()).toEqual(['1', '2']);
    for (const marker of await page.locator('.naming-marker').all()) {
      const [face, photoBox] = [await marker.boundingBox(), await faces.boundingBox()];
      expect((face?.y ?? 0) + (face?.height ?? 0) / 2 - (photoBox?.y ?? 0)).toBeCloseTo(60, -1);
    }
    expect(await written(page)).toContain(
      '<GroupPhoto src="./image-1.jpg" alt="Deux personnes">\n\n1. Ana\n2. Zoé\n\n</GroupPhoto>',
    );
  });
});

test.each(['light', 'dark'] as const)(
  '%s: axe finds nothing, and the policy of the page is kept',
  async (colorScheme) => {
    const page = await open({ ...TOUCH, colorScheme });
    const refused: string[] = [];
    await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
    await page.evaluate(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (window as unknown as { noteRefused(what: string): void }).noteRefused(`${violatedDirective} ${blockedURI}`),
      ),
    );
    await page.locator('.writing').focus();
    await paste(page, CLIPBOARDS[0] as { text: string });
    await pastedIn(page);
    const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#369' } })
      .jpeg()
      .toBuffer();
    await page.locator('.picture-files').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByRole('button', { name: /photo de groupe/ }).tap();
    await page.locator('.naming-photo img').tap();
    expect(await violationsOf(page, false)).toEqual([]);
    await page.getByRole('button', { name: /Ce paragraphe est/ }).tap();
    expect(await violationsOf(page, false)).toEqual([]);
    await page.keyboard.press('Escape');
    await tool(page, 'Mots d’une autre langue').tap();
    expect(await violationsOf(page, false)).toEqual([]);
    expect(refused).toEqual([]);
  },
);

const namedHere = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function picture(page: Page, name: string): Promise<Buffer> {
  await kept(page);
  const numbers = await page.evaluate(async (asked) => {
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const store = await result(indexedDB.open('florilege-atelier'));
    const drafts = store.transaction('drafts').objectStore('drafts');
    const [draft] = await result(drafts.getAll());
    const bytes = await result(drafts.get(['picture', draft.pictures[asked].digest]));
    store.close();
    return [...bytes] as number[];
  }, name);
  return Buffer.from(numbers);
}
