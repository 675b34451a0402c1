// Titles that ask how somebody wants to be published: by which name, without one, or not at all. They are judged where every word is of that; what is not sure is told.
import { isYesOrNo, most } from './answers.ts';
import { AGREED, SHOWN } from './matters.ts';
import type { Title } from './title.ts';

const TEXT =
  /\b(?:votre|mon|vos|mes|ce|cette|le|la|les|du|au|l|your|my) (?:\w+ )?(?:textes?|recits?|histoires?|temoignages?|reponses?|contributions?|photos?|photographies?|images?|portraits?|entretien|interview|propos|paroles|texts?|story|answers?|pictures?)\b/;
const PUBLICATION =
  /\b(?:publi(?!c(?!ation)|ques?\b)|paraitre|parution|diffus|imprim|en ligne|conditions|reglement|charte|donnees|droits?\b|image|rgpd|gdpr|terms|privacy)/;
const ASKED =
  /^(?:vous )?(?:on )?(?:peut|pouvons|puis je|pourr|accept|autoris|consent|souhait|voul|veu|desir|prefer|etes|es\b|est ce qu|j ai lu|j accept|j autoris|je |donn|may|can|do you|would you|i |d accord|ok pour|accord|affich|publi|montr|cit|ne pas)\w*|\b(?:peut|doit|pourra\w*) (?:t )?(?:il|elle|ils|elles|on)\b/;
const OF_NAME = /\b(?:votre|mon|vos|mes|your|my) (?:vrai )?(?:nom|prenom|identite|name)s?\b/;
const QUOTED =
  /^(?:peut on|on peut|pouvons nous|(?:vous )?(?:accept\w+|autoris\w+|souhait\w+|veux|voulez|voudr\w+|aimer\w+|prefer\w+)(?: vous)?|may we|can we)(?: (?:vous|de|d|a|que l on))* ?(?:etre )?(?:citer|cite|nommer|nomme|credite|name you|quote you)e?s?$/;
const WE = /^(?:est ce qu )?(?:on peut|peut on|pouvons nous|pourrions nous|puis je|may we|can we)\b/;
const ANONYMOUSLY =
  /^(?:vous )?(?:(?:souhait|voul|veu|prefer|desir|aimer)\w*|je (?:souhaite|veux|prefere|desire)|do you|would you|i (?:want|wish|prefer)|faut il|doit on|(?:votre|mon) \w+ doit il|publi\w*|rest\w*|gard\w*|to be|stay)\b.*\banonym/;

/** « Publier », « Accord » */
const BARE =
  /^(?:(?:votre |mon |my )?(?:publication|diffusion|accord|autorisation|permission)|publi(?:er|able|sh)|publication (?:autoris|accept)\w*)(?: oui non)?$/;

type Wish = 'consent' | 'naming' | 'anonymity';

export function wishIn(title: Title, answers: readonly string[]): Wish | undefined {
  const { words, bare, isOpen } = title;
  if (isOpen) return undefined;
  const isBoxed = most(answers, isYesOrNo);
  if (
    /^(?:l )?anonym\w*(?: (?:souhaite|demande|desire|voulu|requis|prefere)e?)?$/.test(bare) ||
    (ANONYMOUSLY.test(bare) && (/\banonym\w*(?: e)?s?$/.test(bare) || isBoxed))
  )
    return 'anonymity';
  const isOfText = TEXT.test(words);
  const isShown = ASKED.test(words) && SHOWN.test(words);
  if (!isOfText && ((OF_NAME.test(words) && (isShown || AGREED.test(words))) || QUOTED.test(words))) return 'naming';
  if (
    AGREED.test(words) &&
    (isOfText || PUBLICATION.test(words) || /^(?:(?:votre|mon) )?consentement$|^consent$/.test(words))
  )
    return 'consent';
  if (BARE.test(words) || (WE.test(words) && isOfText && isBoxed)) return 'consent';
  const isTheirs =
    isOfText ||
    /\b(?:etre|vous|be) (?:publi|diffus|imprim|appara|paraitre)\w*|\b(?:apparaitre|paraitre|figurer) (?:dans|sur)\b|\bpublier$/.test(
      words,
    );
  return (isShown || /^je (?:ne )?(?:souhait|veu|desir|prefer)/.test(words)) && isTheirs ? 'consent' : undefined;
}

/** « Souhaitez-vous que nous citions votre entreprise ? », whatever it is of theirs: a no says as much as a yes. */
export function asksToShow({ words, isOpen }: Title): boolean {
  return !isOpen && SHOWING.test(words);
}

const SHOWING =
  /^(?:vous )?(?:(?:souhait|accept|autoris|voul|prefer|aimer)\w*(?: vous)? (?:bien )?(?:que|qu) (?:nous|l on|on|la redaction|le livre|le site)|peut on|on peut|pouvons nous|pourrions nous|puis je|may we|can we) (?:\w+ ){0,2}?(?:cit|mentionn|nomm|indiqu|affich|publi|montr|imprim|precis|donn|nam|mention|show|print)\w* (?:\w+ ){0,3}?(?:votre|vos|your)\b/;

/** Whether what is asked is about one's name. */
export function isOfName(words: string): boolean {
  return OF_NAME.test(words);
}

/** « Je ne souhaite pas que mon texte soit publié »: a yes is a refusal. */
export function isDenied(words: string): boolean {
  return /\bje (?:ne|n) \w+ pas\b|\bje refuse\b|^ne pas\b/.test(words);
}

/** « Quel nom doit figurer sous le texte ? », « Un pseudo ? »: it asks for a name to print, and says nothing else. */
export function asksForSignature({ words, bare }: Title): boolean {
  return [bare, words].some(
    (own) =>
      own.split(' ').every((word) => OF_SIGNING.test(word)) &&
      SIGNED.test(own) &&
      !/\bnoms? du? (?!auteur|autrice)/.test(
        own.replace(/\b(?:de (?:plume|scene|publication|affichage|l auteur\w*|famille)|d emprunt)\b/g, ''),
      ),
  );
}

export function isPseudonym(words: string): boolean {
  return /\b(?:pseudo|plume|scene|artiste|d emprunt|pen name)/.test(words);
}

const SIGNED = new RegExp(
  [
    String.raw`^signee?$|\b(?:pseudo\w*|signature\w*|signe[rz]|je signe|signe par|vous signes?|signes? vous|signed|sign|noms? (?:de plume|de scene|d artiste)|d emprunt|d auteur|d autrice|credit\w*|pen name|display name)\b`,
    String.raw`\b(?:nom|prenom|identite|name)s?\b.*\b(?:publi|parai|parait|paru|appara|figur|affich|imprim|mention|print|appear|shown|display)`,
    String.raw`\b(?:publi|apparai|parai)\w* .*\b(?:sous|par|avec|under)\b.*\b(?:nom|prenom|name)\b`,
    String.raw`^(?:a )?(?:publi\w*|parait\w*|apparai\w*) sous$`,
    String.raw`^(?:(?:to|be) )*(?:publish\w*|print\w*|appear\w*|credit\w*|list\w*) (?:as|under|by)$`,
    String.raw`^(?:comment|how) (?=.*\b(?:souhait|voul|veu|voudr|desir|aimer|prefer|faut|dev|doit|would|do|should)).*\b(?:publi|appara|paraitre|figurer|nomme|cite|affich|imprim|appear|printed|named|published)`,
    '^je (?:souhaite|veux|prefere|desire) (?:apparaitre|paraitre|etre publie)',
  ].join('|'),
);
/** Every word of such a title. */
const OF_SIGNING = new RegExp(
  `^(?:${[
    'l[ea]s?|l|un|une|du?|de|des|en|et|ou|a|aux?|ce|cet|cette|qu[ei]?|dont|lequel|laquelle|on|nous|vous|je?|m|il|elle|y|si|oui|non|pour|par|sous|avec|dans|sur|tel|telle|comme|ici|quel|quelle|comment|votre|vos|mon|mes|notre|autre',
    'etre|est|sera|soit|serait|serez|doit|doive|devons|devez|faut|peut|pouvons|avez|faire|voir|mettre|choisi\\w*|demand\\w*|suivante?|precis\\w*|indiqu\\w*|eventuel\\w*|facultati\\w*',
    'souhait\\w*|voul\\w*|veu\\w*|voudr\\w*|desir\\w*|aimer\\w*|prefer\\w*|utilis\\w*',
    'noms?|prenoms?|pseudo\\w*|anonym\\w*|sign\\w*|identite|auteur|autrice|plume|scene|artiste|emprunt|credit\\w*|mention\\w*|initiales?|complet',
    'publi\\w*|parai\\w*|appara\\w*|figure\\w*|affich\\w*|imprim\\w*|cite\\w*|nomm\\w*|e|s',
    'textes?|recits?|histoire|temoignage|livre|recueil|volume|ouvrage|site|revue|anthologie|publication|fin|bas|page',
    'the|an?|of|to|be|in|o[nf]|under|which|what|how|would|you|like|do|want|prefer|your|my|should|we|is|will|as|by|it|names?|pen|display|print\\w*|sign|appear|shown|text|story|book|website',
  ].join('|')})$`,
);
