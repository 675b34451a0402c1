// What clipboards hold where people copy a text from, and what of it is to stand in the page.

export interface Clipboard {
  from: string;
  html?: string;
  text: string;
  /** In the dialect. */
  written: string;
}

const wordItem = (level: number, list: number, shown: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${shown}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

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
];
