// Sentences to those who publish that are about a name, an agreement, or a text that is taken back: wherever they are said.
import { refusesName, staysUnnamed } from './forms/answers.ts';
import { plain } from './forms/plain.ts';
import { asksForGivenAlone, speaksOfOwnName } from './forms/signature.ts';
import { clausesOf, UP_TO } from './orders.ts';
import { pleadsForSelf, pleadsOfName } from './pleas.ts';

const WANT = String.raw`(?:veu\w+|voul\w+|voudr\w+|souhait\w+|desir\w+|prefer\w+|aimer\w+|want\w*|wish\w*|prefer\w*)`;
const KNOWN = String.raw`(?:(?:re)?connue?s?|reconnaissables?|nommee?s?|citee?s?|identifi\w+|named|quoted|recogni[sz]\w+)`;

/** « Mon patron ne doit pas me reconnaître »: a tale says it of a past. */
export const HIDING =
  /\b(?:ne|n) (?:doi\w+|peu(?:t|vent)|puiss\w+|devr(?:a|ont)) (?:pas|jamais|surtout pas) (?:me |m |nous )(?:reconnai|identifi|retrouv)\w*/;

/** « Elle ne veut pas que son nom paraisse », « Gardez son prénom secret », « remplacer Malo par un autre nom » */
const OF_NAMES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${WANT} ${UP_TO(2)}(?:pas|not) ${UP_TO(2)}(?:que ${UP_TO(3)}(?:noms?|prenoms?|identite)\b|(?:que ${UP_TO(4)})?(?:etre|soi[ts]|soient|be) ${KNOWN}|qu on ${UP_TO(3)}(?:reconnai|nomm|cit|identifi)\w*)`,
  ),
  new RegExp(
    String.raw`\b(?:gardez|garder|conserv(?:ez|er)|laiss(?:ez|er)|keep) ${UP_TO(8)}(?:secret|anonym\w*|confidentiel|cache)s?\b`,
  ),
  new RegExp(
    String.raw`\b(?:remplac|replac)\w* ${UP_TO(4)}(?:par|with) ${UP_TO(2)}(?:noms?|prenoms?|initiales?|names?)\b`,
  ),
  new RegExp(
    String.raw`\b(?:noms?|prenoms?|names?) ${UP_TO(6)}(?:doi\w+|devra\w*|a|must|should) ${UP_TO(1)}(?:(?:etre|be) )?(?:chang|modifi|remplac|cach)\w*`,
  ),
  new RegExp(
    String.raw`\b(?:sign\w+|publi\w*|paraitre|apparaitre|figurer|nomm\w+|cit\w+|mett\w+) ${UP_TO(4)}(?:initiales?|pseudo\w*|prenom|nom de plume|nom d emprunt|initials|pen name)\b`,
  ),
  /\b(?:publi(?:er|ez|ee?)|paraitre|apparaitre|figurer|publish\w*) (?:sous|under)\b/,
  new RegExp(
    String.raw`\b(?:ne ${UP_TO(1)}(?:mett|cit|publi|donn|indiqu|ecri|imprim|affich|mentionn|sign)\w* (?:pas|jamais|que)|(?:mett|cit|publi|sign)e?z (?:juste|seulement|uniquement)) ${UP_TO(3)}(?:noms?|prenoms?|initiales?|identite)\b`,
  ),
  /\bne pas (?:me |le |la |l |les )?(?:nommer|citer|identifier)\b/,
  HIDING,
];

/** Whether it says how somebody is to be named, or not. */
export function isAboutName(said: string): boolean {
  const words = plain(said);
  const isIntroduction = /\b(?:mon|my) (?:pre)?n(?:om|ame) (?:est|is|c est)\b/.test(words) && !/\bsign/.test(words);
  return (
    OF_NAMES.some((pattern) => pattern.test(words)) ||
    asksForGivenAlone(said) ||
    pleadsOfName(said) ||
    (refusesName(said) && !staysUnnamed(said)) ||
    (speaksOfOwnName(said) && !isIntroduction)
  );
}

/** « J’autorise la publication de ce texte », « Lu et approuvé » */
export function agrees(said: string): boolean {
  return [AGREEING, AGREED_WHERE, AGREED_WITH_YOU].some((pattern) => pattern.test(plain(said)));
}

const PLACE =
  '(?:(?:le|la|l|les|un|une|votre|ce) )*(?:livres?|papier|recueil|anthologie|site|blog|revue|journal|newsletter|publication|parution|mise en ligne|en ligne|internet|web|reseaux|radio|podcasts?|lectures? publiques?)';

/** « Je suis d’accord pour le livre », « Ok pour le site », « Oui pour le site, non pour le livre », « Sur internet oui » */
export const AGREED_WHERE = new RegExp(
  [
    String.raw`^(?:(?:oui|non|merci|bien sur) )*(?:\w+ )?(?:(?:je (?:ne )?suis|nous sommes|(?:il|elle) (?:n )?est|(?:ils|elles) (?:ne )?sont) (?:pas )?(?:tout a fait )?d accord|d accord|ok(?:ay)?|j accepte) (?:pour|dans|sur|avec) ${PLACE}\b`,
    String.raw`^(?:oui|non|yes|no) (?:(?:merci|mais) )?(?:pour|dans|sur|au|en|a) ${PLACE}\b`,
    String.raw`^(?:(?:pour|dans|sur|au|en) )${PLACE}(?: (?:c est|ce sera|plutot))? (?:oui|non|ok|d accord)\b`,
  ].join('|'),
);

/** « Je suis d'accord pour que vous publiiez tout ça sous mon nom »: who agrees so speaks to those who publish. */
export const AGREED_WITH_YOU = new RegExp(
  String.raw`^(?=.*\b(?:publi|diffus|parution|paraiss|reprodu|imprim|mett|livre|site|publish|print|use)\w*)(?:(?:oui|bonjour|bien sur|donc|et|ps|nb|voila|enfin) )*(?:j|je|nous|i|we) ${UP_TO(4)}(?:autoris\w*|accept\w*|consen\w*|(?:suis|sommes) (?:\w+ ){0,2}d accord|don(?:ne|nons) (?:mon|notre) (?:accord|autorisation)|agree|allow|consent|(?:suis|sommes) ok) ${UP_TO(4)}(?:vous|tu|votre|ce|cette|mon|ma|mes|notre|nos|tout|you|my|this|publi\w*|diffus\w*|parution)\b`,
);
/** « Droits réservés SACD », « © Anne Malo », « en licence CC BY » */
export const RIGHTS =
  /\bdroits (?:\w+ ){0,2}reserves?\b|\b(?:all )?rights reserved\b|\b(?:licence|license|sous|en) (?:\w+ )?(?:cc|creative commons|libre)\b|\bcc (?:by|0)\b|\bcreative commons\b|\b(?:texte|oeuvre|piece|recit|poeme|nouvelle) (?:\w+ )?(?:deposee?|declaree?) (?:a|aupres|chez)\b|\bcopyright\b|\b(?:sacd|sacem|scam|sofia|adagp|sgdl)$|\bdomaine public\b|\bpublic domain\b/;

const AGREEING = new RegExp(
  String.raw`\b(?:j|je|nous|i) ${UP_TO(6)}(?:autoris\w*|accept\w*|consen\w*|(?:suis|sommes) d accord|donn\w+ (?:mon|notre) accord|agree|allow) ${UP_TO(5)}(?:publi\w*|diffus\w*|parution|paraisse)|\b(?:je|nous) soussigne.*\b(?:autoris|accept|consen|accord|ced|cess)\w* ${UP_TO(5)}(?:publi\w*|diffus\w*|reprodu\w*|parution|paraisse)|\b(?:il|elle|ils|elles) (?:n )?(?:a|ont) (?:pas )?(?:dit (?:oui|non|ok)|donne (?:son|leur) accord|accepte|refuse|autorise) ${UP_TO(2)}(?:publi\w*|diffus\w*|parution|paraisse)|\bbon pour accord\b|\blu et approuve\b`,
);

/** « Je retire mon texte », « supprimez mes données », « je ne souhaite pas participer » */
export function takesBack(said: string): boolean {
  return (
    TAKEN_BACK.test(plain(said)) || TITLE_TAKEN.test(said) || clausesOf(said).some((clause) => DROPPED.test(clause))
  );
}

const OWN_TEXT =
  '(?:mon|ma|mes|notre|ce|my|our) (?:textes?|recits?|temoignages?|histoires?|poemes?|nouvelles?|contributions?|participation|entretien|reponses?|accord|autorisation|consentement|donnees|story|text|data|consent)';
const SENT =
  '(?:ce que|le texte que|le recit que|tout ce que|what) (?:j|je|nous|i) (?:vous |t |te )?(?:ai|avons|avais|ve|have)? ?(?:envoye|transmis|ecrit|adresse|confie|raconte|remis|sent)';
const TAKEN_BACK = new RegExp(
  [
    String.raw`\b(?:j|je|nous|i) ${UP_TO(3)}(?:retir|repren|annul|withdr)\w* (?:(?:donc|alors|aussi|enfin|\w+ment) ){0,2}${OWN_TEXT}\b`,
    String.raw`\b(?:retirer|supprim(?:er|ez)|effac(?:er|ez)|delete|remove) (?:toutes )?${OWN_TEXT}$`,
    String.raw`\b(?:supprim|effac|delet)\w* ${UP_TO(2)}(?:mes|my) (?:donnees|data)\b`,
    String.raw`\b(?:je|nous) (?:ne|n) (?:\w+ ){1,4}(?:pas|plus) ${UP_TO(2)}(?:participer|que (?:mon|ma|ce|notre) (?:texte|recit|temoignage) (?:soit|paraisse))`,
    String.raw`\b(?:ne )?(?:(?:le|la|les) )?publi(?:ez|e|er) (?:surtout |finalement )?(?:pas|plus)(?: (?:finalement|du tout))*(?: ${OWN_TEXT}| ca| cela|$)(?! ${UP_TO(3)}(?:avant|sans|sur|dans|sous|avec|tant|si)\b)`,
    String.raw`\bne (?:le|la|les) publiez (?:pas|plus)\b(?! ${UP_TO(2)}(?:avant|sans|sur|dans|sous|avec|tant))`,
    String.raw`\b(?:do not|don t|never|please don t) publish (?:${OWN_TEXT}|it|this)\b(?! ${UP_TO(3)}(?:before|without|on|under|until|with)\b)`,
    String.raw`\b(?:je|j|nous) (?:ne )?(?:\w+ ){0,3}(?:(?:ne )?(?:veux|souhaite|desire|voulons|souhaitons) plus (?:etre publie|participer|que|paraitre|figurer)|me retracte|me desiste|nous retirons$|me retire(?: finalement)?(?: (?:du|de (?:l|la|ce|votre)) (?:projet|livre|recueil|anthologie|aventure|collecte))?$|renonce(?: finalement)?(?: (?:a|au) (?:participer|publier|paraitre|temoigner|projet|livre|recueil|la publication)|$)|prefere (?:finalement )?(?:ne (?:pas|plus) (?:participer|publier|etre publiee?|paraitre)|tout retirer|renoncer))\b`,
    String.raw`\b(?:j ai|nous avons|i have|i ve|i|we) (?:bien |finalement )?change[d]? (?:d avis|my mind|our minds?)\b(?=.*\b(?:publi\w*|particip\w*|texte|recit|temoign\w*|paraitre|livre|story|text)\b)`,
    String.raw`\bne publiez (?:rien|plus rien)\b|\bpubliez rien\b(?! ${UP_TO(3)}(?:avant|sans|sur)\b)`,
    String.raw`\b(?:s oppose|s opposent|m oppose|nous opposons) (?:\w+ ){0,2}a (?:la|toute|cette|sa) (?:publication|parution|diffusion|mise en ligne)\b`,
    String.raw`\b(?:je|nous) (?:\w+ ){0,2}(?:reviens|revenons|reviendrai) (?:\w+ )?sur (?:mon|notre) (?:accord|autorisation|consentement|oui)\b`,
    String.raw`\bpas de (?:publication|parution|diffusion|mise en ligne) (?:pour|de) (?:moi|nous|${OWN_TEXT})\b`,
    String.raw`\b(?:prefer|souhait|veux|voudrai|voulons|aimerai|demand|exig|tien)\w* (?:\w+ ){0,3}(?:que|qu) (?:vous|tu|on|l on) (?:ne |n )?(?:(?:le|la|les|l|${OWN_TEXT}) )?(?:publi\w+|fassiez|fasse|diffus\w+|mettiez|imprim\w+) (?:pas|plus|rien)\b(?! ${UP_TO(3)}(?:noms?|prenoms?|photos?|avant|sans))`,
    String.raw`\b(?:prefer|souhait|veux|voudrai|voulons|aimerai|demand|exig)\w* (?:\w+ ){0,3}que ${OWN_TEXT} (?:\w+ ){0,4}(?:soi(?:t|ent)|disparaisse) ?(?:\w+ ){0,2}(?:enlev|retir|supprim|effac|depubli|detrui|annul|du site|du livre)\w*`,
    String.raw`\b(?:je|nous) (?:ne )?(?:donn(?:e|erai|ons|erons)|souhait\w+ donner) (?:\w+ )?(?:pas|plus|aucune) (?:de )?suite(?:$| (?:a (?:votre|ma|cette|notre)|au projet|finalement))`,
    String.raw`\b(?:merci|prie|demande|veuillez|priere|souhaite|finalement)(?: (?:bien|donc|vous|de|d))* ne (?:surtout )?(?:pas|plus|jamais) (?:le|la|les) (?:publier|diffuser|imprimer|faire paraitre)\b(?! ${UP_TO(3)}(?:avant|sans|sur|dans|sous|avec|tant|en)\b)`,
    String.raw`\b(?:demand|pri|souhait|veut|veulent|voudrai|charg|aimerai)\w* (?:\w+ ){0,4}(?:retirer|supprimer|enlever|effacer|ne (?:pas|plus) publier) (?:(?:son|leur|sa|ses) (?:textes?|recits?|temoignages?|histoires?|poemes?|nouvelles?|contributions?)|${OWN_TEXT})\b`,
    String.raw`^(?:(?:re|fwd|tr) )*(?:demande (?:de |d ))?(?:retrait|suppression|annulation|desistement|withdrawal) (?:de |d |du |of )?(?:${OWN_TEXT}|texte|recit|temoignage|poeme|nouvelle)\b`,
    String.raw`\b(?:i|we) (?:d like to |want to |wish to |would like to )?(?:withdraw|take back) ${OWN_TEXT}\b`,
  ].join('|'),
);

/** « Je retire « Le soufflet de forge », merci », and not « Je retire « Le Robert » de l'étagère » */
const TITLE_TAKEN =
  /(?<!\p{L})(?:[Jj]e|[Nn]ous) (?:\p{L}+ ){0,2}retir(?:e|ons) (?:\p{L}+ ){0,3}[«“"][^«»“”"]{2,80}[»”"]\s*(?:$|[.!](?:\s|$)|, (?:merci|svp|désolée?|pardon|finalement)|(?:du|de la|de votre) (?:livre|recueil|projet|collecte|site|anthologie|publication))/u;

/** « Oubliez mon texte », « Please withdraw my story » */
const DROPPED = new RegExp(
  String.raw`^(?:(?:de|d|veuillez|vous pouvez|tu peux|pouvez vous|il faut|finalement|to|you can) )*(?:oubli(?:e|es|ez|er)|laiss(?:e|es|ez|er) tomber|jet(?:te|tez)|annul(?:e|ez|er)|enlev(?:e|ez|er)|retir(?:e|es|ez|er)|supprim(?:e|es|ez|er)|withdraw|drop|forget|remove|delete) (?:finalement |toutes? )?(?:${OWN_TEXT}|${SENT})\b(?! ${UP_TO(3)}(?:si|avant|apres|de la page|if)\b)`,
);

/** Whether who speaks asks for no name of theirs: a third person, whom they speak of, may be anybody. */
export function asksForNoName(said: string, isAddressed: boolean): boolean {
  const words = plain(said);
  const isTheirs =
    refusesName(said) ||
    pleadsForSelf(said) ||
    /\bne pas (?:me )?nommer\b|\bpas etre (?:nommee?s?|citee?s?|identifiee?s?)\b/.test(words);
  return isTheirs && isAddressed && !/\b(?:qui|il|elle|ils|elles|on) (?:ne|n)\b/.test(words);
}
