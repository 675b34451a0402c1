// Sentences by which somebody asks that something is not written, or says by which name: whoever speaks, politely or not, with « ne » or without.
import { plain } from './forms/plain.ts';
import { clausesOf, HIDDEN, LEFT_OUT, oneOf, POSSESSIVE, UP_TO } from './orders.ts';

/** Whether it asks those who publish to leave something out, or to be discreet. @param said a sentence, in French or English */
export function pleads(said: string): boolean {
  return (
    pleadsOfName(said) ||
    OF_SECRETS.test(plain(said)) ||
    leavesOut(said, THING) ||
    hides(said, THING) ||
    wants(said, ANYTHING)
  );
}

/** The same of a name: of their own, or of somebody else's. */
export function pleadsOfName(said: string): boolean {
  return refusesNames(said) || choosesWord(said);
}

/** The same, and not by which name instead. */
export function refusesNames(said: string): boolean {
  return pleadsForSelf(said) || leavesOut(said, NAME) || hides(said, SOMEBODY) || wants(said, NAME);
}

/** Whether who speaks asks not to be named, or not to be known: « Mets pas mon nom », « Changez mon prénom ». */
export function pleadsForSelf(said: string): boolean {
  return leavesOut(said, OWN_NAME) || hides(said, OWN_NAME) || UNKNOWN.test(plain(said));
}

const ARTICLE = `(?:${POSSESSIVE}|le|la|les|l|de|d|du|des|un|une|aucun|aucune|ce|cet|cette|ces|the|any|that|this)`;
const TRUE = '(?:(?:vrai|veritable|propre|real|full|true|last|first|family) )?';
const NAMES =
  '(?:noms?|prenoms?|identites?|initiales?|patronymes?|pseudos?|surnoms?|names?|surnames?|initials|anonymat)';
const OWN = new RegExp(`\\b(?:mon|notre|my|our|mes) ${TRUE}${NAMES}\\b`);
const ANY_NAME = new RegExp(
  `\\b(?:${ARTICLE} ${TRUE}${NAMES}|noms? de famille|qui je suis|que c est moi|qui c est|who i am|comment (?:elle|il|je|on|elles|ils) (?:s |m )?appel\\w+|(?:que|qu) (?:l )?(?:on|vous) (?:\\w+ )?(?:cit|nomm|identifi)\\w+)\\b|\\b(?:me|le|la|les|l|nous|lui) (?:citer|cite[sz]?|nommer|nomme[sz]?|identifier|identifie[sz]?|reconnaitre)\\b|\\bbe (?:named|identified|quoted)\\b|\\bname (?:me|him|her|them|us)\\b`,
);
const THINGS = oneOf(
  ...['villes?', 'villages?', 'communes?', 'quartiers?', 'rues?', 'adresses?', 'regions?', 'departements?', 'pays'],
  ...['hameaux?', 'ages?', 'dates? de naissance', 'metiers?', 'professions?', 'employeurs?', 'entreprises?', 'boites?'],
  ...[
    'boutiques?',
    'magasins?',
    'societes?',
    'ecoles?',
    'hopita(?:l|ux)',
    'patronn?e?s?',
    'chefs?',
    'photos?',
    'images?',
  ],
  ...['visages?', 'portraits?', 'textes?', 'recits?', 'temoignages?', 'histoires?', 'passages?', 'paragraphes?'],
  ...[
    'phrases?',
    'mails?',
    'numeros?',
    'telephones?',
    'maladies?',
    'cancers?',
    'etat de sante',
    'diagnostics?',
    'lieux?',
  ],
  ...[
    'endroits?',
    'service',
    'lien',
    'profil',
    'entretien',
    'reponses?',
    'propos',
    'contribution',
    'religion',
    'couple',
  ],
  ...[
    'cliniques?',
    'usines?',
    'garages?',
    'notaires?',
    'medecins?',
    'docteurs?',
    'restaurants?',
    'hotels?',
    'marques?',
  ],
  ...['towns?', 'city', 'address', 'age', 'job', 'employer', 'company', 'boss', 'pictures?', 'face', 'text', 'story'],
  ...['illness', 'where i (?:live|work)', 'ou (?:j habite|je (?:vis|travaille))', 'details?', 'coordonnees'],
);
const ANY_THING = new RegExp(
  `\\b${ARTICLE} (?:\\w+ )?${THINGS}\\b|\\b(?:ou (?:j habite|je (?:vis|travaille|loge))|en ligne|facebook|instagram|google|internet|le web|reseaux)\\b|\\b(?:ca|cela|ceci|it|that|this)\\b|\\b(?:le|la|les|l|en) (?:ecri|di|publi|met|imprim|cit|mentionn|not|indiqu|revel|racont|parl|utilis|diffus|montr|divulg|partag|transm|repren|donn)\\w*`,
);

interface Matter {
  isIn: (words: string) => boolean;
}
const OWN_NAME: Matter = { isIn: (said) => OWN.test(said) };
/** « Changez les prénoms » is of those in the tale. */
const SOMEBODY: Matter = {
  isIn: (said) =>
    new RegExp(
      `\\b${POSSESSIVE} ${TRUE}${NAMES}\\b|\\b(?:les? )${NAMES} de ${POSSESSIVE}\\b|\\bnoms? de famille\\b`,
    ).test(said),
};
const NAME: Matter = { isIn: (said) => ANY_NAME.test(said) };
const THING: Matter = { isIn: (said) => ANY_NAME.test(said) || ANY_THING.test(said) };
/** Of a want: a text too, where it says that it is published, and whoever wants to be seen nowhere. */
const ANYTHING: Matter = {
  isIn: (said) => (ANY_THING.test(said) && PUBLIC.test(said)) || SHOWN.test(said),
};

/** « Nom de famille : à ne pas mettre » says before the order what it is of. */
function leavesOut(said: string, { isIn }: Matter): boolean {
  return clausesOf(said).some((clause) => {
    const order = LEFT_OUT.exec(clause)?.[0];
    return order !== undefined && (isIn(clause) || (order.length === clause.length && isIn(plain(said))));
  });
}

function hides(said: string, { isIn }: Matter): boolean {
  return clausesOf(said).some((clause) => {
    const order = HIDDEN.exec(clause)?.[0];
    return order !== undefined && (isIn(clause) || (order.length === clause.length && isIn(plain(said))));
  });
}

const PUBLIC =
  /\b(?:publi(?:e|es|ee|ees|er|ez|ent)|publication|par(?:ait|aisse|aissent|aitre)|appar(?:ait|aisse|aissent|aitre)|figure(?:nt|r)?|diffus\w*|imprim\w*|internet|le web|en ligne|reseaux|facebook|instagram|linkedin|google|mis sur|sur (?:le|un|votre) site|dans (?:le|un|votre) (?:livre|recueil)|published|printed|online|website|appears?)\b/;
const SHOWN =
  /\b(?:que|qu|etre|a|de|d|to be|being) (?:\w+ ){0,3}(?:(?:re)?connue?s?|reconnaissables?|nommee?s?|citee?s?|identifi(?:ee?s?|ables?)|publiee?s?|imprimee?s?|diffusee?s?|named|quoted|identified|published|printed|nomme|cite|identifie|reconnaisse|nomment|citent)\b/;
const FIRMLY = '(?:(?:absolument|vraiment|donc|aussi|bien|largement|toutefois|encore|nettement) )?';
/** Who wants: « Ginette ne souhaite pas que… », « Mon mari préfère que… », « My aunt would rather… »; of a past, only what is published. */
const NOT_WANTED = new RegExp(
  [
    String.raw`\b(?:veu(?:x|t|lent)|voudrai\w*|voulons|souhait(?:e|es|ent|ons|erai\w*)|desir(?:e|ent|erai\w*)|aimerai\w*|tien(?:s|t|nent)|accept(?:e|ent|erai\w*)|autoris(?:e|ent)|consen(?:t|s|tent)|permet(?:s|tent)?|est|sont|suis|serai\w*) (?:\w+ ){0,2}(?:pas|jamais|plus|rien|guere|aucune?)\b`,
    String.raw`\b(?:prefer(?:e|ent|ons|es|erai\w*)|aim(?:e|ent|erai\w*) (?:autant|mieux)) ${FIRMLY}(?:que|qu|ne|n|de|d|etre|rester|pas)\b|\brefus(?:e|ent|ons|es|erai\w*) ${FIRMLY}(?:que|qu|de|d|(?:la |toute |cette )?(?:publication|diffusion|parution|mise en ligne))\b|\b(?:est|sont|suis|sommes|serai\w*) (?:\w+ )?(?:contre|opposee?s?|hostiles?) (?:\w+ ){0,3}(?:que|qu)\b|\b(?:serai\w*|sera) (?:\w+ )?(?:fachee?s?|furieu\w+|contrariee?s?|genee?s?|embetee?s?|tristes?|malheureu\w+|en colere) (?:d |de |que |qu |si )|\b(?:exig(?:e|ent)|(?<!\b(?:a|ai|as|ont|avait|avaient|ete)(?: \w+)? )demand(?:e|ent|erai\w*)|interdi(?:s|t|sent)|craint|crains|s oppose|m oppose|(?:a|ai|ont) peur|tien(?:t|s|nent) a ce que|insiste)\b`,
    String.raw`\b(?:would (?:rather|prefer)|prefers? (?:not|that|to|his|her|their)|refuses (?:to|that)|does(?: not|n t)? ?(?:not )?want|do(?:n t| not) want|doesn t (?:want|wish|like)|won t have)\b`,
  ].join('|'),
);
const NOT_WANTED_THEN =
  /\b(?:(?:vou|souhai|desi|acceptai|tenai)\w* (?:\w+ )?(?:pas|jamais|plus)|preferai\w*|refusai\w*|(?:a|ont|avait|avaient) (?:toujours )?(?:refuse|prefere|interdit|demande)|didn t want)\b/;

function wants(said: string, matter: Matter): boolean {
  return [said, ...said.split(/[.;:!?…]/)].map(plain).some((own) => own.length < LONGEST && isUnwanted(own, matter));
}

const LONGEST = 400;

function isUnwanted(said: string, { isIn }: Matter): boolean {
  const now = NOT_WANTED.exec(said);
  const after = now ? said.slice(now.index) : '';
  if (now && /\b(?:que|qu|de|d|to|that|his|her|their|our|my|mon|ma|notre|etre)\b/.test(after) && isIn(after))
    return true;
  return NOT_WANTED_THEN.test(said) && PUBLIC.test(said) && isIn(said);
}

/** « Qu'on ne me reconnaisse pas », « mes collègues me reconnaîtraient », « comme si c'était de quelqu'un d'autre » */
const UNKNOWN = new RegExp(
  [
    String.raw`\b(?:que|qu) ${UP_TO(3)}(?:ne |n )?(?:me|m|nous) (?:reconnaiss\w+|identifi\w+|retrouv\w+)(?: pas)?\b`,
    String.raw`\b(?:me|m|nous) (?:reconnaitrai|identifierai|retrouverai)(?:t|ent)(?: (?:tout de suite|aussitot|sinon|vite|facilement))*$`,
    String.raw`\b(?:fai(?:s|tes)|faire) comme si (?:c|ce|ca|cela|un|une|quelqu)\b|\b(?:comme|as) (?:si c etait|if it (?:was|were)) (?:de |d |by |from )?(?:quelqu un d autre|un autre|une autre|someone else)\b`,
    String.raw`\b(?:tiens?|tenons) a (?:mon|notre) anonymat\b|\b(?:respect|preserv|proteg)\w* (?:mon|notre|my) (?:anonymat|anonymity)\b`,
    String.raw`\b(?:personne|on|nul) (?:ne )?(?:doit|devra|puisse) (?:\w+ )?(?:savoir|sache|deviner|reconnaitre|apprendre) (?:que c est|qui je|que j|d ou)\b`,
    String.raw`\b(?:mon|notre|my|our) ${TRUE}${NAMES}(?: de famille)? (?:(?:ne |n )?(?:doi(?:t|vent)|devra\w*|peut) (?:surtout )?(?:pas|jamais|en aucun cas) (?:etre |y )?(?:paraitre|apparaitre|figurer|publi\w+|cite\w*|ecri\w+|mis\w*|sortir|circuler|mentionn\w+|imprim\w+)|(?:ne |n )(?:appara\w+|para\w+|figure\w*|sera|soit|sorte|circule) (?:pas|jamais|nulle|en aucun))\b`,
  ].join('|'),
);

/** Who may not know of it, and what is between two. */
const OF_SECRETS = new RegExp(
  [
    String.raw`^(?:surtout |et )?(?:rien|pas|jamais|aucune?) (?:\w+ ){0,3}(?:sur|dans|on) (?:\w+ )?(?:facebook|instagram|insta|google|internet|reseaux|web|tiktok|linkedin|twitter)\b`,
    String.raw`\battend(?:ez|re|s) ${UP_TO(6)}(?:avant|pour) (?:\w+ )?(?:publi\w+|parution|mettre en ligne|diffuser|imprimer|la mise en ligne)\b`,
    String.raw`^(?:mais |et )?(?:montrez?|faites|envoyez?|relisez|lisez) (?:(?:le|la|les|moi|nous|lire|voir|relire|ca|tout) )+(?:\w+ ){0,3}avant(?: (?:de |la |l )?(?:publi\w+|parution|imprim\w*|mettre.*))?$`,
    String.raw`\b(?:garde|conserve|gardons|reserve|keep)\w* (?:\w+ )?(?:mes|nos|my) (?:droits|rights)\b`,
    String.raw`\b(?:photos?|images?|dessins?|portraits?|textes?|poemes?) (?:\w+ )?(?:est|sont|vient|viennent) (?:\w+ ){1,6}demand(?:ez|er|e) (?:lui|leur|la)\b`,
    String.raw`\b(?:j ai|nous avons|i) (?:\w+ )?(?:recopie|copie|emprunte|tire|extrait|repris|trouve|copied)e?s? (?:ce|cet|cette|ces|le|la|this) (?:passage|texte|phrase|poeme|paragraphe|citation|histoire|photo|image|text|passage) (?:\w+ ){0,2}(?:dans|d|de|sur|from|a) (?:\w+ )?(?:livre|roman|journal|site|internet|wikipedia|revue|blog|book|magazine)`,
    String.raw`\bne (?:changez|modifiez|corrigez|coupez|touchez)(?: a)? (?:pas (?:un|une) (?:mot|virgule|ligne)|rien)\b`,
    String.raw`\b(?:patronn?e?|chef|cheffe|employeur|mari|femme|famille|collegues?|parents?|enfants?|voisine?s?|ex|direction|hierarchie|mere|pere|soeur|frere|fils|fille|boss|husband|wife|family) (?:\w+ ){0,2}(?:sai(?:t|vent)|est|sont|doi(?:t|vent)|know) (?:pas|rien|jamais|not) (?:\w+ ){0,2}(?:que (?:j|je) (?:vous )?(?:ecri|parl|temoign|racont|repond)\w*|au courant|savoir|l apprendre|le savoir)`,
    String.raw`\b(?:(?:my|our) (?:boss|husband|wife|family|employer|mother|father)) (?:doesn t|does not|don t|must not|mustn t|can t) know\b`,
    String.raw`\b${POSSESSIVE} ${TRUE}(?:${NAMES}|${THINGS})(?: de famille)? (?:ne |n )?(?:doi(?:t|vent)|devrai(?:t|ent)|devr(?:a|ont)|peu(?:t|vent)) (?:surtout )?(?:pas|jamais|en aucun cas) (?:etre |y |se )?(?:paraitre|apparaitre|figurer|reconnai\w+|identifi\w+|publi\w+|cite\w*|nomme\w*|ecri\w+|mis\w*|sortir|circuler|mentionn\w+|visible\w*|lisible\w*|imprim\w+|lu\w*|voir|vue?s?)\b`,
    String.raw`\b(?:souhait(?:e|ent|ons|erai\w*)|veu(?:x|t|lent)|voudrai\w*|prefer(?:e|ent|ons|erai\w*)|tien(?:s|t|nent)|desir(?:e|ent)|demand(?:e|ent)|aimerai\w*|wants?|prefers?|wish(?:es)?|asks?) (?:\w+ ){0,3}(?:anonym\w+|incognito)\b`,
    String.raw`\b(?:que|qu) (?:\w+ ){0,2}(?:ne )?(?:sach\w+|devin\w+|apprenn\w+) (?:pas )?(?:d ou|ou|qui|que|quel\w*|mon|ma|mes)\b`,
    String.raw`\b(?:ne )?(?:faut|faudrait|doit|devrait) (?:surtout )?pas (?:que|qu) (?:\w+ ){0,3}(?:sach\w+|apprenn\w+|reconnaiss\w+|tombe\w* (?:sur|dessus)|devin\w+)`,
    String.raw`\b(?:je (?:tiens a|risque|perdrais?|joue|peux perdre)|j ai peur (?:pour|de perdre)) (?:ma place|mon (?:emploi|poste|boulot|travail|job|metier))\b`,
    String.raw`\b(?:est|en|c est|passage|partie|reste|tout|mettre|mets) off\b|\boff the record\b|\bhors micro\b|\b(?:reste\w*|garde\w*|garder|keep) (?:\w+ ){0,3}(?:entre nous|pour (?:vous|toi)|between us|to yourself)\b|\bpas pour (?:la |le )?(?:publication|public|livre|site|recueil)\b`,
  ].join('|'),
);

/** By which words, instead of a name: « pour le nom mettez JMT », « (prénom d'emprunt) », « Inès C. pour la publication svp ». */
function choosesWord(said: string): boolean {
  return IN_BRACKETS.test(said) || PUT.test(said) || KEPT.test(said) || ALLOWED.test(said) || CHOSEN.test(plain(said));
}

const IN_BRACKETS =
  /\([^()]*(?:(?<!\p{L})pseudo(?:nyme)?s?(?!\p{L})|nom d[’' ]emprunt|nom (?:de plume|d[’']artiste|d[’']auteure?)|nom (?:changé|modifié|fictif|inventé)|not (?:his|her|my) real name|name changed)[^()]*\)/iu;
/** « mets « une mamie » », « Indiquez plutôt « un passant » », wherever it stands in the sentence. */
const PUT =
  /(?:^|[,;:(]\s*|\s[–—-]\s|(?<!\p{L})(?:et|mais|donc|alors|plutôt|juste|merci d[e’']|d[e’'])\s?)(?:mets|mettez|mettre|indique[rz]?|écris|écrivez|écrire|note[rz]?|appelle|appelez|nomme[rz]?|signe[rz]?|put|write|call)(?:-(?:moi|la|le|nous)| me)?\s+(?:(?:plutôt|juste|seulement|simplement|à la place|comme signature|just|only)\s+)*[«“"]/iu;
/** « On m'appelle Nanou dans le texte, gardez Nanou » */
const KEPT =
  /(?:[Mm][’']appell?e|[Nn]om|[Ss]igne)[^.!?]*(?<!\p{L})(?:gardez|laissez|conservez|garde|laisse|keep)\s(?:[«“"]|\p{Lu}\p{Ll}+\s*(?:[.,!]|$))/u;
/** « Tu peux m'appeler Lulu », « Vous pouvez mettre Annie G. », « Je préfère que vous signiez Pierre M. », « Je signe Plume Grise » */
const ALLOWED = new RegExp(
  [
    String.raw`(?:[Tt]u peux|[Vv]ous pouvez|[Oo]n peut|[Yy]ou (?:can|may))\s(?:\p{Ll}+\s){0,2}(?:m[’']appeler|me (?:nommer|citer|signer)|signer|call me|name me)\s(?:\p{Ll}+\s){0,2}[«“"\p{Lu}]`,
    String.raw`(?:[Tt]u peux|[Vv]ous pouvez|[Oo]n peut|[Yy]ou (?:can|may))\s(?:\p{Ll}+\s){0,2}(?:mettre|écrire|noter|indiquer|put|write)\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}’'-]*\s\p{Lu}\.`,
    String.raw`(?:[Jj]e\s|[Jj][’'])(?:\p{Ll}+\s){1,3}que (?:vous|tu) (?:signi?e[sz]|notie?[sz]|notes|indiqui?e[sz]|mettiez|mettes|écriv(?:iez|es))\s(?:\p{Ll}+\s){0,2}[«“"\p{Lu}]`,
    String.raw`(?:^|[.;:,]\s*)[Jj]e (?:le |les )?signe(?:rai|rais)?\s(?:[«“"]|\p{Lu}\p{Ll})`,
  ].join('|'),
  'u',
);
const CHOSEN = new RegExp(
  [
    String.raw`^(?:(?:oui|non|nan|alors|donc|svp|merci) )*(?:juste|seulement|uniquement|simplement|rien que|only|just) (?:(?:mon|ma|mes|le|la|les|l|my|avec|par) )*(?:prenoms?|initiales?|pseudo\w*|first name|initials) (?:(?:ca|cela) )?(?:ira|va|suffi\w+|merci|svp|please|will do|is (?:fine|enough))\b`,
    String.raw`\b(?:mon|le|son|notre|leur|leurs) ${TRUE}${NAMES}(?: de famille)? (?:c |ce |ca )?(?:(?:n )?(?:est|vaut) )?(?:pas|plus) (?:la peine|utile|necessaire|besoin|obligatoire|indispensable)\b|\b(?:mon|son|notre|leur) ${TRUE}${NAMES}(?: c est| est)? inutile\b`,
    String.raw`^(?:(?:merci|svp|alors|donc|bon|de) )*sign(?:e|ez|er) (?:(?:ca|cela|le|la|moi|juste|simplement|plutot|it) )*(?:(?:d|avec|par) )(?:un|une|mes|mon|les)\b`,
    String.raw`\b(?:pour|comme|cote|niveau|question|concernant|quant a) (?:le |mon |la |ma |de )?(?:noms?|prenoms?|signature)\b(?! de (?!famille))(?=.*\b(?:met(?:s|tez|tre)|sign\w+|ecri\w+|not(?:e|ez|er)|indiqu\w+|juste|seulement|uniquement|plutot|pas plus|ce sera|prefer\w+|suffi\w+)\b)`,
    String.raw`\b(?:met(?:s|tez|tre)|indiqu(?:e|ez|er)|ecri(?:s|vez|re)) (?:\w+ ){1,4}(?:comme (?:nom|signature|auteure?|autrice)|a la place (?:de (?:mon|son|leur)|du) (?:\w+ )?(?:nom|prenom))\b`,
    String.raw`\bpour (?:la|votre|cette) (?:publication|parution)\b.*\b(?:svp|stp|merci|s il (?:vous|te) plait|please)\b|\b(?:svp|stp|merci|please)\b.*\bpour (?:la|votre|cette) (?:publication|parution)$`,
    String.raw`\b(?:mon|notre) (?:vrai |veritable )?(?:nom|prenom|identite) (?:(?:ne |n )?(?:doi(?:t|ve)|devra|devrait|peut|pourra) (?:pas|jamais|surtout|en aucun cas|etre|par|figurer|paraitre|apparaitre|rester|sortir|circuler)|(?:ne |n )(?:appara\w+|para\w+|figure\w*|sera|soit|sorte|circule) (?:pas|jamais|nulle|en aucun)|(?:reste|restera) (?:entre|secret|confidentiel|prive|anonyme))`,
    String.raw`\b(?:juste|seulement|uniquement|only|just) \w+(?: \w+)? (?:pas|sans|no) (?:(?:de|le|mon|my) )?(?:nom|noms|name|surname)\b`,
    String.raw`\b(?:peut|peuvent|pourra|pourront|doit|doivent|sera|seront) (?:etre )?publiee?s? sous (?:le|un|son|mon|leur) (?:nom|prenom|pseudo\w*)\b`,
    String.raw`^(?:met(?:s|tez)?) \w+(?: \w+){0,3} (?:ca|cela) (?:suffi\w+|ira|va)\b`,
    String.raw`^(?:please )?(?:just )?call me \w+(?: \w+)?$`,
    String.raw`\b(?:signez?|signe moi|signed?|publiez|publie|mettez|mets) (?:\w+ ){0,2}(?:sous|avec|par|as|under) (?:\w+ ){0,2}(?:nom|pseudo\w*|initiales?|prenom|name|initials)\b|\bsous un (?:faux|autre) (?:pre)?nom\b(?=.*\b(?:merci|svp|stp|publi\w+|s il))`,
    String.raw`\b(?:use|print|put|sign|with) (?:just |only )?(?:my |the )?(?:initials|first name)(?: only)?\b|\bfirst name only\b|\b(?:name|surname) withheld\b|\bunder a (?:pseudonym|pen name)\b`,
  ].join('|'),
);
