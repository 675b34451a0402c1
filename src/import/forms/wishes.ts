// Titles of columns that ask how somebody wants to be published: by which name, without one, or not at all.

const INTO = String.raw`(?: (?:dans|sur|sous|pour|a la fin de|in|on|under) (?:(?:le|la|les|l|ce|notre|votre|the|your) )?(?:livre|recueil|volume|ouvrage|site|revue|publication|anthologie|texte|recit|histoire|temoignage|book|website|text|story)\b.*)?`;
const TEXT = '(?: (?:le|la|l|ce|votre|vos|the|your) (?:texte|recit|histoire|temoignage|contribution|text|story)s?)?';
const WISH = String.raw`(?:souhait|voul|voudr|desir|aimer|prefer|faut il|devons nous|doit on|peut on|pouvons nous|would you|do you|should we)\w*`;
const SIGN = String.raw`(?:signer|signez vous|apparaitre|paraitre|publier|faire (?:apparaitre|figurer|paraitre)|figurer|afficher|imprimer|mettre|(?:etre|vous|voir) (?:publie|nomme|cite|credite|presente|imprime|affiche|edite)\w*|(?:be )?(?:published|credited|named|printed)|sign|appear|print|publish)`;
const NAME = '(?:nom|prenom|pseudo|pseudonyme|signature|identite|name)';

/** What is signed is the text, and nothing else: « Sous quel nom avez-vous publié votre premier livre ? » is a question. */
export const SIGNATURE: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:sous|avec|de|par|under|by) )?(?:quel(?:le)?|what|which) (?:autre )?${NAME} (?:${WISH}\\b(?:.* )?)?${SIGN}${TEXT}${INTO}$`,
  ),
  new RegExp(`^(?:comment|how) ${WISH}\\b(?: (?:vous|like|want|prefer|to|que l on|que nous))* ?${SIGN}${TEXT}${INTO}$`),
  new RegExp(
    `^(?:(?:le|votre|the|your) )?${NAME} (?:sous (?:lequel|laquelle) .*\\b|under which .*\\b|a (?:faire )?)${SIGN}${TEXT}${INTO}$`,
  ),
  new RegExp(
    `^(?:je (?:souhaite|veux|prefere|desire) )?(?:apparaitre|signer|signe|paraitre|etre publie)(?: (?:sous|avec|par) (?:le |un )?${NAME}(?: de| suivant)?)?$`,
  ),
  /^(?:choisissez (?:un|votre) pseudo\w*|signe par|je signe|signed|signer (?:avec|de|sous) (?:votre|mon|un) (?:nom|prenom|pseudo\w*)(?: ou .*)?|si vous (?:preferez|voulez|souhaitez) un pseudo\w* lequel)$/,
];

const ASKED =
  /^(?:peut|pouvons|puis je|pourr|accept|autoris|consent|souhait|voul|desir|prefer|etes vous|est ce qu|j ai lu|j accept|j autoris|je (?:souhait|veux|consens|suis d accord|donne|ne |n |refuse)|donnez|may|can|do you|would you|i agree|d accord|ok pour|accord|afficher|publier|montrer|citer|m)\w*\b|\b(?:peut|doit|pourra\w*) (?:t )?(?:il|elle|ils|elles|on)\b/;
const SHOWN =
  /\b(?:publi\w*|paraiss\w*|paraitre|parution|apparai\w*|affich\w*|imprim\w*|diffus\w*|cite\w*|citer|mentionn\w*|figur\w*|visible|montre\w*|en ligne|appear\w*|published?|printed?|shown|displayed)\b/;
const OF_NAME = /\b(?:votre|mon|ton|vos|mes|your|my) (?:vrai )?(?:nom|prenom|identite|name)s?\b/;
const OF_TEXT =
  /\b(?:votre|mon|ton|vos|mes|ce|cette|your|my) (?:\w+ )?(?:textes?|recits?|histoires?|temoignages?|reponses?|contributions?|photos?|photographies?|images?|portraits?|entretien|interview|propos|paroles|texts?|story|answers?|pictures?)\b|\b(?:etre|be) (?:publie|diffuse|imprime|published)\w*(?: e)?(?:$| (?:dans|sur|en ligne|in|on)\b)|\b(?:apparaitre|paraitre|figurer) (?:dans|sur) (?:le|la|notre) (?:livre|recueil|volume|ouvrage|site|revue)\b|\b(?:le|la|les) publier$/;

export function asksForNaming(words: string): boolean {
  return (
    (ASKED.test(words) && SHOWN.test(words) && OF_NAME.test(words)) ||
    /^(?:peut on|pouvons nous|acceptez vous|autorisez vous|souhaitez vous|may we|can we)(?: (?:vous|de|d|a|que l on vous))* ?(?:etre )?(?:citer|cite|nommer|nomme|credite|name you|quote you)e?s?$/.test(
      words,
    )
  );
}

/** Whether what is asked is about one's name. */
export function isOfName(words: string): boolean {
  return OF_NAME.test(words);
}

/** @param isYesOrNo @param isTold what most of its answers are */
export function asksForConsent(words: string, isYesOrNo: boolean, isTold: boolean): boolean {
  if (AGREEMENT.test(words) && (OF_TEXT.test(words) || (PUBLISHING.test(words) && !OF_NAME.test(words)) || isYesOrNo))
    return !(OF_NAME.test(words) && !OF_TEXT.test(words));
  if (
    /^(?:(?:votre |mon )?(?:accord|autorisation|consentement|permission)(?: (?:de|pour|a) (?:(?:la|l|une) )?(?:publi|diffus|parution|reproduc|utilis|droit)\w*.*)?|(?:d accord|ok|accord) pour (?:(?:une|la) )?(?:publi|diffus|parution)\w*.*)$/.test(
      words,
    )
  )
    return !isTold || / /.test(words);
  if (/^(?:publication|diffusion|droit a l image)$/.test(words)) return !isTold;
  return ASKED.test(words) && SHOWN.test(words) && OF_TEXT.test(words);
}

/** « Je ne souhaite pas que mon texte soit publié »: a yes is a refusal. */
export function isDenied(words: string): boolean {
  return /\bje (?:ne|n) \w+ pas\b|\bje refuse\b|^ne pas\b/.test(words);
}

/** @param isYesOrNo what most of its answers are */
export function asksForNoName(bare: string, isYesOrNo: boolean): boolean {
  if (/^(?:anonyme|anonymat|anonymous|anonymity)$/.test(bare)) return true;
  return ANONYMOUSLY.test(bare) && (/\banonym\w*(?: e)?s?$/.test(bare) || isYesOrNo);
}

const ANONYMOUSLY =
  /^(?:(?:souhait|voul|prefer|desir|aimer)\w* vous|je (?:souhaite|veux|prefere|desire)|do you|would you|i (?:want|wish|prefer)|faut il|doit on|(?:votre|mon) \w+ doit il|publi\w*|rest\w*|gard\w*|to be|stay)\b.*\banonym/;
const AGREEMENT =
  /\b(?:j accepte|j autorise|autorisez vous|acceptez vous|je consens|consentez vous|consentement|consent|rgpd|gdpr|etes vous d accord|je suis d accord|donnez vous votre (?:accord|autorisation)|je donne mon (?:accord|autorisation)|(?:peut on|pouvons nous) publier|puis je publier votre|(?:may|can) we publish|autorisation (?:de|pour)|i agree|do you agree)\b/;
const PUBLISHING =
  /\b(?:publi\w*|paraitre|diffus\w*|imprim\w*|en ligne|conditions|reglement|charte|donnees|droits|consentement|rgpd|gdpr|consent|published?|terms|privacy)\b/;
