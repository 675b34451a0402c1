// « N'indiquez pas ma ville », « Tais mon nom », « Please leave it out »: an order not to write something, or to do away with it, in each part of a sentence.
import { plain } from './forms/plain.ts';

/** The sentence, and its parts: « Je suis suivi au CHU, ne l'écrivez pas ». */
export function clausesOf(said: string): string[] {
  return said.split(/[,;:()[\]«»“”"!?…]+|\s[–—-]\s|\bmais\b|\bet\b|\bhein\b|\bbut\b|\band\b/iu).flatMap((part) => {
    const words = plain(part).replace(OPENING, '');
    return words === '' ? [] : [words];
  });
}

/** So many words, or fewer, within a pattern. */
export const UP_TO = (count: number) => String.raw`(?:\w+ ){0,${count}}`;

/** One of them, within a pattern. */
export const oneOf = (...all: string[]) => `(?:${all.join('|')})`;
/** What stands before an order. */
const OPENING = new RegExp(
  `^(?:${oneOf(
    ...[
      'nan',
      'non',
      'nope',
      'mais',
      'ps',
      'nb',
      'p s',
      'n b',
      'surtout',
      'merci',
      'svp',
      'stp',
      's il (?:vous|te) plait',
      'si possible',
      'please',
    ],
    ...[
      'attention',
      'important',
      'donc',
      'alors',
      'bon',
      'bref',
      'voila',
      'oh',
      'ah',
      'au fait',
      'par contre',
      'juste',
    ],
    ...['en revanche', 'de grace', 'par pitie', 'bonjour', 'bonsoir', 'salut', 'coucou', 'hello', 'rappel', 'note'],
    ...[
      'je (?:vous|t) en (?:prie|supplie)',
      'si (?:vous|tu) (?:le |la |les |me )?(?:publi|mett|mets)\\w*',
      'just',
      'so',
    ],
    ...['and', 'car', 'simplement', 'seulement', 'plutot', 'par discretion', 'par prudence'],
  )} )+`,
);

export const POSSESSIVE = '(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|my|his|her|their|our|its)';
const GONE = '(?:cach|masqu|enlev|retir|effac|supprim|gomm|barr|chang|modifi|remplac|anonymis|omett|floute?)';
const PRONOUNS = '(?:(?:me|m|le|la|les|l|y|en|nous|lui|leur) )*';
/** To « tu », as it is heard too, and to « vous ». */
const ORDER = oneOf(
  'met(?:s|tez)?',
  '(?:cit|nomm|publi|indiqu|donn|not|precis|mentionn|affich|imprim|montr|diffus|divulgu|revel|devoil|sign|utilis|emplo[iy]|gard|laiss|racont|parl|partag|post|communiqu|recopi|copi|enregistr|rattach|associ)(?:e|es|ez)',
  ...['ecri(?:s|t|vez)', 'di(?:s|t|tes)', 'fai(?:s|tes)', 'transmet(?:s|tez)', 'repren(?:ds|ez)', 'inscri(?:s|vez)'],
);
const TO_ORDER = oneOf(
  ...['mettre', 'ecrire', 'dire', 'transmettre', 'reprendre', 'inscrire', 'reconnaitre'],
  '(?:cit|nomm|publi|indiqu|donn|not|precis|mentionn|affich|imprim|montr|diffus|divulgu|revel|devoil|sign|utilis|employ|gard|laiss|racont|parl|partag|post|communiqu|recopi|copi|identifi)er',
  'faire (?:apparaitre|figurer|paraitre)',
);
const NOT = '(?:surtout |absolument |donc |bien |non )?(?:pas|jamais|rien|ni|aucune?|plus)';
const ENGLISH =
  '(?:use|print|publish|show|mention|put|write|give|name|post|share|include|say|reveal|quote|credit|sign|tell|print)';
/** It is not to be done. */
export const LEFT_OUT = new RegExp(
  [
    `^(?:(?:ne|n) )?${PRONOUNS}${ORDER} ${PRONOUNS}(?:moi )?${NOT}\\b`,
    `^(?:(?:de|d|a|veuillez|veuille|pensez a|tachez de|essayez de|priere de|prieres? de|est ce possible de|possible de) )*(?:(?:ne|n) )?(?:surtout |absolument )?(?:pas|jamais|rien|plus|ni) (?:a )?${PRONOUNS}${TO_ORDER}\\b`,
    `^(?:(?:de|d|veuillez) )*ne ${PRONOUNS}${TO_ORDER} ${NOT}\\b`,
    `^(?:pas|surtout pas|not) (?=${POSSESSIVE} )|^(?:pas|surtout pas) (?:le (?:nom|prenom)$|de nom de famille\\b)|^(?:sans|without) (?=(?:mon|notre|son|leur|my|our|his|her) (?:vrai )?(?:noms?|prenoms?|names?)\\b)|^(?:sans|pas de|aucune?|without|no) (?:mention|reference|allusion)s? (?:de|du|a|of|to)\\b`,
    `^(?:pas la peine|inutile|pas besoin|not necessary|no need) (?:de |d |to )${PRONOUNS}(?:${TO_ORDER}|${ENGLISH})\\b`,
    `\\ba ne (?:surtout )?(?:pas|jamais) ${PRONOUNS}${TO_ORDER}\\b`,
    `^(?:evitez|evite|eviter|abstenez vous|gardez vous|garde toi) (?:(?:de|d|que|qu) )?`,
    `^(?:do not|don t|never|not to|without) (?:\\w+ ){0,2}?${ENGLISH}\\b`,
    '^(?:not|never) (?:to )?be (?:named|quoted|identified|published)\\b',
    '^(?:leave|keep) .*\\b(?:out|off|private|secret|to yourself)\\b',
    `\\b(?:a|ont|ai|m a|m ont|lui ai) (?:bien )?(?:demande|prie|dit|fait (?:promettre|jurer)|supplie|recommande) ${UP_TO(3)}(?:de |d )?(?:ne )?(?:pas|jamais|rien) (?:a )?${PRONOUNS}${TO_ORDER}\\b`,
  ].join('|'),
);
/** It is to be done away with: « le nom de mon patron, vous le barrez » too. */
export const HIDDEN = new RegExp(
  `^(?:vous|tu) (?:(?:me|m|lui|le|la|les|l) )*${GONE}(?:ez|erez|es|eras)\\b|^(?:(?:veuillez|pensez a|vous pouvez|il faut|il faudrait|faudrait|tu peux|faut|de|d|pouvez vous|pourriez vous|peux tu|can you|could you|would you|you can|you must|to) )*${oneOf(
    ...[
      'tai(?:s|sez|re)',
      'omet(?:s|tez|tre)',
      'passe[rsz]? sous silence',
      'laisse[rsz]? (?:\\w+ ){0,4}(?:tomber|de cote|en dehors)',
    ],
    '(?:cach|masqu|enlev|retir|effac|supprim|gomm|barr|chang|modifi|remplac|maquill|transform|protege|proteg|preserv|respect|anonymis|oubli|invent|camoufl|deguis)e?(?:s|z|r)?',
    ...[
      'garde[rz]? .*(?:pour (?:vous|toi)|secret|cache|entre nous|confidentiel)',
      'change',
      'hide',
      'remove',
      'withhold',
    ],
    ...['blur', 'replace', 'delete', 'disguise', 'omit', 'drop'],
  )}\\b`,
);
