// What twenty people send, in ten kinds of files: each holds a sentence of its own.
import { storyText } from '../content-folder.ts';
import { photograph } from '../pictures/photograph.ts';
import { archiveOf } from './archive/archives.ts';
import { makeDocx, p, picture, r, table } from './docx/make-docx.ts';
import { mailOf, multipart } from './mail/mails.ts';
import { exportOf, itemOf } from './wordpress/exports.ts';

/** « La table numéro 4 attendait près de la fenêtre. » */
export const sentence = (number: number) => `La table numéro ${number} attendait près de la fenêtre.`;

/** Name → what it holds. Sentences are numbered from 1 to `SENTENCES`. */
export async function twentyFiles(): Promise<Record<string, Uint8Array | string>> {
  const photo = await photograph({ width: 900, height: 600 });
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };
  const attached = (name: string, bytes: Uint8Array) => ({
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Transfer-Encoding': 'base64',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
    body: base64(bytes),
  });
  const withFile = multipart('mixed', [
    { headers: PLAIN, body: 'Bonjour, voici mon récit en pièce jointe. Nour\n' },
    attached('récit.docx', makeDocx({ body: p('La gare de Redon', { style: 'Titre' }) + p(sentence(13)) })),
    attached('IMG_2041.JPG', photo),
  ]);
  const withPicture = multipart('related', [
    {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: `<div dir="ltr"><p>${sentence(14)}</p><p>Il <b>pleuvait</b>.</p><img src="cid:ii_1" alt="Le quai sous la pluie"></div><div class="gmail_quote"><div class="gmail_attr">Le mar. 3 mars 2026 à 10:12, Nour &lt;n@exemple.fr&gt; a écrit :</div><blockquote>Envoyez-nous un récit.</blockquote></div>`,
    },
    {
      headers: { 'Content-Type': 'image/jpeg', 'Content-ID': '<ii_1>', 'Content-Transfer-Encoding': 'base64' },
      body: base64(photo),
    },
  ]);
  const saved = (title: string, body: string) =>
    `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return {
    'Word simple.docx': makeDocx({ body: p('Le pont de Sète', { style: 'Titre' }) + p(sentence(1)) }),
    'Word riche.docx': makeDocx({
      body:
        p('Une rue de Dinan', { style: 'Titre' }) +
        p('Le matin', { style: 'Titre1' }) +
        p(r('Un mot ') + r('collé', '<w:b/>') + r(' au suivant.')) +
        p(sentence(2), { style: 'Puces' }) +
        table([
          ['Ville', 'Année'],
          ['Dinan', '2015'],
        ]) +
        p(picture(1, 'La rue au matin')),
      pictures: [['png', photo]],
    }),
    'Word commenté.docx': makeDocx({ body: p(sentence(3)), comments: ['À relire'] }),
    'Google Docs.html': `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">${sentence(4)}</span></p><ul><li dir="ltr"><p><span style="font-weight:700">Un</span></p></li></ul></b>`,
    'Word enregistré.htm': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15"></head><body lang=FR><p class=MsoNormal>${sentence(5)}<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>Premier<o:p></o:p></p></body></html>`,
    'WordPress.html': saved(
      'Le bar des Halles',
      `<article class="post"><h1 class="entry-title">Le bar des Halles</h1><div class="entry-content"><p>${sentence(6)}</p><figure class="wp-block-image"><img src="WordPress_files/bar.jpg" alt="Le bar, un soir"><figcaption>Un soir de mars</figcaption></figure></div></article>`,
    ),
    'WordPress_files/bar.jpg': photo,
    'Ghost.html': saved(
      'Le marché de Vannes',
      `<main><article class="gh-article"><header><h1 class="gh-article-title">Le marché de Vannes</h1></header><section class="gh-content"><p>${sentence(7)}</p><blockquote>Un mot suffit.</blockquote></section></article></main>`,
    ),
    'Medium.html': saved(
      'Une table à Auray — Medium',
      `<article><h3 class="graf graf--h3">Une table à Auray</h3><p class="graf graf--p">${sentence(22)}</p><pre class="graf graf--pre">code</pre></article>`,
    ),
    'Export.xml': exportOf(
      itemOf(
        {
          title: 'Un café de 2017',
          'content:encoded': `${sentence(8)}\n\n[caption id="a"]<img src="https://blog.exemple.fr/a.jpg" alt="Le café" /> Un café[/caption]`,
          'wp:post_date': '2017-06-01 10:00:00',
        },
        [['category', 'Emploi']],
      ),
      itemOf({
        title: 'Une page',
        'content:encoded': `<!-- wp:paragraph --><p>${sentence(9)}</p><!-- /wp:paragraph -->`,
        'wp:post_type': 'page',
        link: 'https://blog.exemple.fr/page/',
      }),
    ),
    'LinkedIn.txt': `𝗨𝗻 𝗰𝗮𝗳é, 𝘂𝗻 𝗷𝗼𝘂𝗿\n\n${sentence(10)}\n\n✅ Écouter\n✅ Répondre\n\n#Rencontres #Emploi\n`,
    'Ancien.txt': new Uint8Array(Buffer.from(`Le café était fermé.\r\n\r\n${sentence(11)}\r\n`, 'latin1')),
    'Notes.md': `# Le quai des Bananes\n\n${sentence(12)}\n\n* un\n* deux\n\n> Une citation.\n`,
    'Pièce jointe.eml': mailOf({ Subject: 'Mon récit de gare', ...withFile.headers }, withFile.body),
    'Gmail.eml': mailOf({ Subject: 'Re: Le quai sous la pluie', ...withPicture.headers }, withPicture.body),
    'Simple.eml': mailOf(
      { Subject: '=?utf-8?Q?Un_th=C3=A9_=C3=A0_Lorient?=', ...PLAIN },
      `${sentence(15)}\n\n-- \nNour\n06 00 00 00 00\n`,
    ),
    'Boîte.mbox': Buffer.concat(
      [16, 17].map((number) =>
        Buffer.concat([
          Buffer.from(`From - Tue Mar  3 10:12:00 2026\r\n`),
          mailOf({ Subject: `Le message ${number}`, ...PLAIN }, `${sentence(number)}\n\n`),
        ]),
      ),
    ),
    'Google Forms.csv': `"Horodateur","Adresse e-mail","Nom","Qui êtes-vous ?","Et ce jour-là ?"\n"2026/03/03 10:12:00 AM UTC+1","z@exemple.fr","Zoé Martin","Une libraire, à Sète","${sentence(18)}"\n`,
    'Excel.csv': `\uFEFFNom;Qui êtes-vous ?;Et ce jour-là ?\r\nPaul Le Goff;Un facteur;"${sentence(19)}"\r\n`,
    'Google Docs.zip': archiveOf(
      {
        name: 'Le port.html',
        bytes: saved(
          'Le port bleu',
          `<h1>Le port bleu</h1><p>${sentence(20)}</p><p><img src="images/image1.jpg" alt="Le port"></p>`,
        ),
      },
      { name: 'images/image1.jpg', bytes: photo },
    ),
    'Atelier.zip': archiveOf(
      { name: 'envoi.json', bytes: JSON.stringify({ format: 'florilege-envoi', version: 1, sent: '2026-03-14' }) },
      {
        name: 'story.mdx',
        bytes: storyText(sentence(21), { title: 'Un banc à Auray', authors: '[ines]', themes: '[entraide]' }),
      },
      {
        name: 'people/ines.yaml',
        bytes: 'displayName: Inès Caro\ngivenName: Inès\nfamilyName: Caro\nidentifiability: full-name\n',
      },
    ),
  };
}

export const SENTENCES = 22;
