// What clipboards hold where people copy a text from, and what of it is to stand in the page.

export interface Clipboard {
  from: string;
  html?: string;
  text: string;
  /** In the dialect. */
  written: string;
  /** What is told as lost: its kind, and its words. */
  losses?: readonly string[];
  /** Of the text, told apart from it. */
  hashtags?: readonly string[];
}

const wordItem = (level: number, list: number, shown: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${shown}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

/** Of Word in a browser: each item in a list and a box of its own. */
const boxed = (list: 'ul' | 'ol', level: number, number: number, words: string) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${list} class="SCXW1 BCX0" role="list"${list === 'ol' ? ` start="${number}"` : ''}><li data-leveltext="%${level}." data-listid="1" aria-setsize="-1" data-aria-posinset="${number}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1 BCX0">${boxedWords(words)}</li></${list}></div>`;
const boxedWords = (words: string, look = '') =>
  `<p class="Paragraph SCXW1 BCX0" paraid="1" paraeid="{1}{2}"><span data-contrast="auto" xml:lang="FR-FR" lang="FR-FR" class="TextRun SCXW1 BCX0"${look}><span class="NormalTextRun SCXW1 BCX0">${words}</span></span><span class="EOP SCXW1 BCX0" data-ccp-props="{&quot;201341983&quot;:0}">&nbsp;</span></p>`;

const COCOA = (styles: string, body: string) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n<meta http-equiv="Content-Style-Type" content="text/css">\n<title></title>\n<meta name="Generator" content="Cocoa HTML Writer">\n<style type="text/css">\n${styles}\n</style>\n</head>\n<body>\n${body}\n</body>\n</html>`;

const TABLE = '| Ville | Année |\n| - | - |\n| Rennes | 2015 |';

export const CLIPBOARDS: readonly Clipboard[] = [
  {
    from: 'Word',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style></head><body lang=FR><!--StartFragment--><p class=MsoNormal>Un <b style='mso-bidi-font-weight:normal'>mot</b> et <i>un autre</i>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></a><o:p></o:p></p>${wordItem(1, 0, '1.', 'Premier')}${wordItem(2, 0, 'a.', 'Dedans')}${wordItem(1, 0, '2.', 'Deuxième')}<p class=MsoNormal>Enfin.<o:p></o:p></p>${wordItem(1, 2, '·', 'Une puce')}<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> La note.<o:p></o:p></p></div></div><!--EndFragment--></body></html>`,
    text: 'Un mot et un autre.[1]\n1. Premier\na. Dedans\n2. Deuxième\nEnfin.\n· Une puce',
    written:
      'Un **mot** et *un autre*.[^1]\n\n1. Premier\n   1. Dedans\n2. Deuxième\n\nEnfin.\n\n- Une puce\n\n[^1]: La note.',
  },
  {
    from: 'Google Docs',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5a1f"><p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;font-family:Arial;font-weight:400;white-space:pre-wrap;">Bonjour </span><span style="font-weight:700;">Camille</span><span style="font-weight:400;font-style:italic;">, ça va</span><span style="font-weight:400"> ?</span></p><br /><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>un</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>deux</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>trois</span></p></li></ul></b><br class="Apple-interchange-newline">`,
    text: 'Bonjour Camille, ça va ?\n\nun\ndeux\ntrois',
    written: 'Bonjour **Camille**, *ça va* ?\n\n- un\n  - deux\n- trois',
  },
  {
    from: 'WordPress',
    html: '<p>Une phrase.</p><figure class="wp-block-pullquote"><blockquote><p>Nous étions trois.</p><cite>Paul</cite></blockquote></figure><blockquote class="wp-block-quote"><p>Une citation.</p></blockquote><ul class="wp-block-list"><li>un</li><li>deux</li></ul>',
    text: 'Une phrase.\n\nNous étions trois.\nPaul\n\nUne citation.\n\nun\ndeux',
    written:
      'Une phrase.\n\n<PullQuote by="Paul">\n\nNous étions trois.\n\n</PullQuote>\n\n> Une citation.\n\n- un\n- deux',
  },
  {
    from: 'LinkedIn',
    text: 'Trois choses apprises :\n\n👉 écouter\n👉 relancer\n\nMerci à tous.',
    written: 'Trois choses apprises :\n\n- écouter\n- relancer\n\nMerci à tous.',
  },
  {
    from: 'Apple Notes',
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 13.0px 'Helvetica Neue'} li.li2 {margin: 0.0px}</style></head><body><p class="p1"><b>Un mot</b></p><p class="p1"><br></p><p class="p1">Deux <i>mots</i>.</p><ul class="Apple-dash-list"><li class="li2">un</li><ul class="Apple-dash-list"><li class="li2">deux</li></ul></ul></body></html>`,
    text: 'Un mot\n\nDeux mots.\n- un\n- deux',
    written: '**Un mot**\n\nDeux *mots*.\n\n- un\n  - deux',
  },
  {
    from: 'LibreOffice',
    html: `<!DOCTYPE html><html><head><title></title><meta name="generator" content="LibreOffice 7.4"/></head><body lang="fr-FR" dir="ltr"><p style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Une phrase<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> et <i><b>deux</b></i>.</font></font></p><ol start="3"><li><p>trois</p></li><li><p>quatre</p><ul><li><p>dedans</p></li></ul></li></ol><p><br/></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>La note.</p></div></body></html>`,
    text: 'Une phrase1 et deux.\n3. trois\n4. quatre\ndedans',
    written: 'Une phrase[^1] et **_deux_**.\n\n3. trois\n4. quatre\n   - dedans\n\n[^1]: La note.',
  },
  {
    from: 'Outlook',
    html: `<div class="WordSection1"><p class="MsoNormal">Bonjour,</p><p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span></span><!--[endif]-->une puce<o:p></o:p></p><p class="MsoNormal"><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fd&amp;data=x">un lien</a></p></div>`,
    text: 'Bonjour,\n· une puce\nun lien',
    written: 'Bonjour,\n\n- une puce\n\n[un lien](https://exemple.fr/d)',
  },
  {
    from: 'plain words',
    text: 'Un début.\n\n- un\n- deux\n\nLa fin.',
    written: 'Un début.\n\n- un\n- deux\n\nLa fin.',
  },
  {
    from: 'Word, with a picture, a table and a list that begins again',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=FR><!--StartFragment--><p class=MsoNormal>«&nbsp;Oui&nbsp;», dit<b>-elle</b>&nbsp;; <a href="https://exemple.fr/d">ici</a> ☕️.<o:p></o:p></p><p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025"><v:imagedata src="file:///C:/Temp/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=133 height=100 src="file:///C:/Temp/clip_image001.png" v:shapes="_x0000_i1025"><![endif]><o:p></o:p></p>${wordItem(1, 0, '1.', 'a')}${wordItem(1, 0, '2.', 'b')}<p class=MsoNormal>Puis<o:p></o:p></p>${wordItem(1, 1, '1.', 'c')}<table class=MsoTableGrid><tr><td><p class=MsoNormal>Ville</p></td><td><p class=MsoNormal>Année</p></td></tr><tr><td><p class=MsoNormal>Rennes</p></td><td><p class=MsoNormal>2015</p></td></tr></table><!--EndFragment--></body></html>`,
    text: '«\u00a0Oui\u00a0», dit-elle\u00a0; ici ☕️.\n1. a\n2. b\nPuis\n1. c\nVille\tAnnée\nRennes\t2015',
    written: `«\u00a0Oui\u00a0», dit-**elle**\u00a0; [ici](https://exemple.fr/d) ☕️.\n\n1. a\n2. b\n\nPuis\n\n1. c\n\n${TABLE}`,
    losses: ['picture: file:///C:/Temp/clip_image001.png'],
  },
  {
    from: 'Word in a browser',
    html: `<meta charset='utf-8'><div class="OutlineElement Ltr SCXW1 BCX0">${boxedWords('Un mot', ' style="font-weight:bold"')}</div>${boxed('ul', 1, 1, 'un')}${boxed('ul', 2, 1, 'dedans')}${boxed('ul', 2, 2, 'encore')}${boxed('ul', 1, 2, 'deux')}<div class="OutlineElement Ltr">${boxedWords('Puis')}</div>${boxed('ol', 1, 1, 'premier')}${boxed('ol', 1, 2, 'deuxième')}<div class="TableContainer"><table class="Table" role="grid"><tbody><tr role="row"><td><div class="TableCellContent">${boxedWords('Ville')}</div></td><td>${boxedWords('Année')}</td></tr><tr><td>${boxedWords('Rennes')}</td><td>${boxedWords('2015')}</td></tr></tbody></table></div>`,
    text: 'Un mot\n• un\n• dedans\n• encore\n• deux\nPuis\n1. premier\n2. deuxième\nVille\nAnnée\nRennes\n2015',
    written: `**Un mot**\n\n- un\n  - dedans\n  - encore\n- deux\n\nPuis\n\n1. premier\n2. deuxième\n\n${TABLE}`,
  },
  {
    from: 'Google Docs, with numbers, a table and a picture',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5a1f"><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>un</span></p></li><ol><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr"><span>dedans</span></p></li></ol><li dir="ltr" aria-level="1"><p><span>deux</span></p></li></ol><p dir="ltr"><span>Puis</span></p><ol start="3"><li dir="ltr" aria-level="1"><p dir="ltr"><span>trois</span></p></li></ol><p dir="ltr"><span><img src="https://lh7-rt.googleusercontent.com/docsz/AD" width="602" height="401"/></span></p><div dir="ltr" align="left"><table><colgroup><col /><col /></colgroup><tbody><tr><td><p dir="ltr"><span>Ville</span></p></td><td><p dir="ltr"><span>Année</span></p></td></tr><tr><td><p><span>Rennes</span></p></td><td><p><span>2015</span></p></td></tr></tbody></table></div></b>`,
    text: 'un\ndedans\ndeux\nPuis\ntrois\n\nVille\nAnnée\nRennes\n2015',
    written: `1. un\n   1. dedans\n2. deux\n\nPuis\n\n3. trois\n\n${TABLE}`,
    losses: ['look: a.', 'picture: https://lh7-rt.googleusercontent.com/docsz/AD'],
  },
  {
    from: 'the blocks of WordPress',
    html: '<!-- wp:heading -->\n<h2 class="wp-block-heading">Le port</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>Un<strong>mot</strong> glué, une note<sup data-fn="8d-1" class="fn"><a href="#8d-1" id="8d-1-link">1</a></sup>.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list {"ordered":true,"start":3} -->\n<ol start="3" class="wp-block-list"><!-- wp:list-item -->\n<li>trois<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>dedans</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>quatre</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->\n\n<!-- wp:image {"id":12} -->\n<figure class="wp-block-image"><img src="https://exemple.fr/a.jpg" alt="Un quai"/><figcaption class="wp-element-caption">Le quai</figcaption></figure>\n<!-- /wp:image -->\n\n<ol class="wp-block-footnotes"><li id="8d-1">La note. <a href="#8d-1-link" aria-label="Aller à la référence 1">↩︎</a></li></ol>',
    text: 'Le port\n\nUnmot glué, une note1.\n\ntrois\ndedans\nquatre\n\nLe quai',
    written:
      '## Le port\n\nUn**mot** glué, une note[^1].\n\n3. trois\n   - dedans\n4. quatre\n\nLe quai\n\n[^1]: La note.',
    losses: ['picture: Un quai https://exemple.fr/a.jpg'],
  },
  {
    from: 'a page of LinkedIn',
    html: '<meta charset="utf-8"><span dir="ltr">Trois choses apprises :<span><br></span><span><br></span>👉 écouter<span><br></span>👉 relancer<span><br></span><span><br></span>Merci à tous.<span><br></span><span><br></span><a href="https://www.linkedin.com/feed/hashtag/?keywords=mer"><span class="visually-hidden">hashtag</span><span>#mer</span></a></span>',
    text: 'Trois choses apprises :\n\n👉 écouter\n👉 relancer\n\nMerci à tous.\n\nhashtag#mer',
    written: 'Trois choses apprises :\n\n- écouter\n- relancer\n\nMerci à tous.',
    losses: ['bullet: 👉 👉'],
    hashtags: ['#mer'],
  },
  {
    from: 'a page of Facebook',
    html: '<div dir="auto" style="text-align: start;">Ce soir <span><img height="16" width="16" alt="🌊" src="https://static.xx.fbcdn.net/images/emoji.php/v9/t1.png"></span> la mer</div><div dir="auto"><span><img height="16" width="16" alt="✅" src="https://static.xx.fbcdn.net/images/emoji.php/v9/t2.png"></span> un</div><div dir="auto"><span><img height="16" width="16" alt="✅" src="https://static.xx.fbcdn.net/images/emoji.php/v9/t2.png"></span> deux</div>',
    text: 'Ce soir 🌊 la mer\n✅ un\n✅ deux',
    written: 'Ce soir 🌊 la mer\n\n- un\n- deux',
    losses: ['bullet: ✅ ✅'],
  },
  {
    from: 'Apple Notes on a telephone',
    html: COCOA(
      "p.p1 {margin: 0.0px 0.0px 4.0px 0.0px; font: 22.0px '.AppleSystemUIFont'}\np.p2 {margin: 0.0px 0.0px 0.0px 0.0px; font: 17.0px '.AppleSystemUIFont'; min-height: 24.0px}\nspan.s1 {font-family: 'UICTFontTextStyleBody'; font-weight: bold; font-size: 22.00px}\nspan.s2 {font-family: 'UICTFontTextStyleBody'; font-weight: normal; font-size: 17.00px}",
      '<p class="p1"><span class="s1">Le port</span></p>\n<p class="p2"><span class="s2"></span><br></p>\n<p class="p3"><span class="s2">Un mot.</span></p>\n<ul class="ul1">\n<li class="li1"><span class="s3"></span><span class="s2">un</span></li>\n<li class="li1"><span class="s2">deux</span></li>\n</ul>',
    ),
    text: 'Le port\n\nUn mot.\n- un\n- deux',
    written: '**Le port**\n\nUn mot.\n\n- un\n- deux',
  },
  {
    from: 'Pages and TextEdit',
    html: COCOA(
      'p.p1 {margin: 0.0px; font: 11.0px Helvetica}\nspan.s1 {font-weight: bold}\nspan.s2 {font-style: italic}\nul.ul1 {list-style-type: disc}\nul.ul2 {list-style-type: circle}',
      '<p class="p1">Un <span class="s1">mot</span><span class="Apple-converted-space">\u00a0 </span>et <span class="s2">deux</span>.</p>\n<ul class="ul1">\n  <li class="li1"><span class="s3"></span>un</li>\n  <ul class="ul2">\n    <li class="li1"><span class="s3"></span>dedans</li>\n  </ul>\n</ul>\n<ol class="ol1">\n  <li class="li1">premier</li>\n</ol>\n<table cellspacing="0" cellpadding="0" class="t1">\n  <tbody>\n    <tr>\n      <td valign="top" class="td1">\n        <p class="p3">Ville</p>\n      </td>\n      <td><p class="p3">Année</p></td>\n    </tr>\n    <tr>\n      <td><p class="p3">Rennes</p></td>\n      <td><p class="p3">2015</p></td>\n    </tr>\n  </tbody>\n</table>',
    ),
    text: 'Un mot\u00a0 et deux.\n• un\n• dedans\n1. premier\nVille\tAnnée\nRennes\t2015',
    written: `Un **mot**\u00a0 et *deux*.\n\n- un\n  - dedans\n\n1. premier\n\n${TABLE}`,
  },
  {
    from: 'LibreOffice, with a table and letters as numbers',
    html: '<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/></head><body lang="fr-FR"><p>Un <font color="#c00">mot</font></p><table width="100%"><col width="128*"/><tr valign="top"><td width="50%"><p>Ville</p></td><td><p>Année</p></td></tr><tr><td><p>Rennes</p></td><td><p>2015</p></td></tr></table><ol><li><p>un</p></li><ol type="a"><li><p>dedans</p></li></ol><li><p>deux</p></li></ol></body></html>',
    text: 'Un mot\nVille\tAnnée\nRennes\t2015\n1. un\na. dedans\n2. deux',
    written: `Un mot\n\n${TABLE}\n\n1. un\n   1. dedans\n2. deux`,
    losses: ['look: mot', 'look: a.'],
  },
  {
    from: 'Outlook in a browser',
    html: '<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">Bonjour,</div><div class="elementToProof"><br></div><ol start="1" data-editing-info="{}" style="margin-top: 0px;"><li style="display: block;"><div role="presentation" class="elementToProof">un</div></li><ol style="margin-top:0"><li><div role="presentation">dedans</div></li></ol><li><div role="presentation">deux</div></li></ol><div class="elementToProof"><b>À&nbsp;bientôt</b>&nbsp;!</div>',
    text: 'Bonjour,\n\n1. un\na. dedans\n2. deux\nÀ\u00a0bientôt\u00a0!',
    written: 'Bonjour,\n\n1. un\n   1. dedans\n2. deux\n\n**À\u00a0bientôt**\u00a0!',
  },
  {
    from: 'Notion',
    html: `<meta charset='utf-8'><h2>Le port</h2>\n<p>Un <strong>mot</strong> et <em>deux</em>, <a href="https://exemple.fr/d">ici</a> 🌊.</p>\n<ul>\n<li>a\n<ul>\n<li>m\n<ul>\n<li>x</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>b</li>\n</ul>\n<blockquote>\n<p>Une citation.</p>\n</blockquote>\n<table>\n<thead>\n<tr>\n<th>Ville</th>\n<th>Année</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Rennes</td>\n<td>2015</td>\n</tr>\n</tbody>\n</table>\n<!-- notionvc: dc8eb4c5 -->`,
    text: '## Le port\n\nUn **mot** et *deux*, [ici](https://exemple.fr/d) 🌊.\n\n- a\n    - m\n        - x\n- b\n\n> Une citation.',
    written: `## Le port\n\nUn **mot** et *deux*, [ici](https://exemple.fr/d) 🌊.\n\n- a\n  - m\n    - x\n- b\n\n> Une citation.\n\n${TABLE}`,
  },
];
