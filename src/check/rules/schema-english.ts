// What the schemas say of a form in French, in English: a test goes through them all.

export const ENGLISH: Record<string, string> = {
  'une date s’écrit AAAA-MM-JJ, par exemple 2026-03-14': 'a date is written YYYY-MM-DD, for example 2026-03-14',
  'une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ': 'a date is written YYYY, YYYY-MM or YYYY-MM-DD',
  'ce jour n’existe pas dans le calendrier': 'this day is not in the calendar',
  'le dépôt légal s’écrit AAAA-MM': 'a legal deposit is written YYYY-MM',
  'un mot-dièse s’écrit "#Rencontres"': 'a hashtag is one word after a #, between quotes: "#Rencontres"',
  'un nom de compte s’écrit "@nom"': 'the name of an account is written "@name"',
  'une langue s’écrit fr-FR, fr-CA, en…': 'a language is written fr-FR, fr-CA, en…',
  'une marque est un fichier .svg ou .png à côté de site.yaml': 'a mark is an .svg or .png file beside site.yaml',
  'une couleur s’écrit "#8a2f2f"': 'a colour is written "#8a2f2f"',
  'une adresse commence par https://': 'an address begins with https://',
  'une adresse n’a qu’une fois https://': 'an address has https:// only once',
  'une adresse ne contient pas d’espace': 'an address holds no space',
  'une adresse électronique s’écrit redaction@exemple.fr': 'an e-mail address is written editors@example.org',
  'un contact est une adresse électronique, ou une page qui commence par https://':
    'a contact is an e-mail address, or a page that begins with https://',
  'un identifiant ne contient que des minuscules sans accent, des chiffres et des tirets':
    'an id holds only small letters without accents, figures and hyphens',
  'un lieu s’écrit avec des lettres ou des chiffres : son nom devient l’adresse de sa page':
    'a place is written with letters or figures: its name becomes the address of its page',
  'cet ISBN-13 est faux : sa clé ne correspond pas': 'this ISBN-13 is wrong: its check digit does not fit',
  'un lieu s’écrit sans puce devant lui, sans point-virgule, et sans guillemets autour de lui':
    'a place is written without a bullet before it, a semicolon, or quotes around it',
  'un titre ne contient ni mot-dièse ni @nom : ils vont dans « socialTitle »':
    'a title holds neither hashtag nor @name: they belong in “socialTitle”',
};
