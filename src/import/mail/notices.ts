// Whether a line is what a firm or a program adds below each mail; a tale that cites one is none.

/** « Ce message est confidentiel. »; not « Ce message est confidentiel, disait le mot. » */
export function isNotice(words: string): boolean {
  return NOTICE.test(words) && !TALE.test(words);
}

const MAIL = '(?:message|courriel|mail|e-?mail|courrier électronique)';
/** In French and in English. */
const NOTICE = new RegExp(
  `^(?:${[
    String.raw`ce ${MAIL}(?!\p{L})(?=.*(?:confidentiel|sans virus|antivirus|destinataire.*(?:erreur|joint|exclusi|usage|seul)|(?:joint|exclusi|usage|réservé|destiné|attention|intention).*destinataire)).*`,
    'this (?:e-?mail|message).*(?:confidential|intended|virus).*',
    String.raw`(?:pensez à|merci de penser à|pour|(?:afin de|pour) (?:respecter|préserver|protéger)) (?:l[’']environnement|la planète)(?!\p{L})(?=.*(?:imprim|${MAIL})|\s*[.!]?\s*$).*`,
    "pensez[- ]y avant d[’']imprimer.*",
    String.raw`avant d[’']imprimer(?: (?:ce|cet|un|vos?|votre)(?: \p{L}+){1,2})?\s*[,:;]?\s*(?:pensez|posez|réfléchi|demand|assurez).*`,
    'please consider the environment.*',
    `(?:n[’']imprimez|merci de n[’']imprimer).*(?:${MAIL}|nécessaire).*`,
    "l[’']absence de virus.*",
    'garantie? sans virus.*',
    'virus-?free.*',
    `si vous (?:avez reçu|recevez) ce ${MAIL} par erreur.*`,
  ].join('|')})$`,
  'iu',
);

/** Whoever says it, or what was: a notice is of now. */
const TALE =
  /(?<=[,»”"?!…]\s)(?:m[’']|lui |me |nous )?(?:\p{L}+(?:ait|aient|it|ut|èrent|irent)|(?:ajouta|cria|souffla|murmura|soupira|lança|répéta|commenta|déclara|annonça|expliqua|plaisanta|demanda|écrit|says?|said|read)|\p{L}+-t?-?(?:il|elle|on))(?!\p{L})|(?<!\p{L})(?!serait|aurait|saurait|pourrait|devrait|parfait|souhait|extrait|retrait)\p{L}+(?:ait|aient)(?!\p{L})/iu;
