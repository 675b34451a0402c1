// A file that comes with a text and is none: a bank statement, a card of identity, an invoice, an agreement that is signed. It is told, and none of its words are kept.
import { findPersonalData } from '../model/letters/personal-data.ts';
import { plain } from './forms/plain.ts';

/** What a paper is, each with what an editor does of it. */
type Paper = 'bankPaper' | 'identityPaper' | 'invoicePaper' | 'certificatePaper' | 'agreementPaper';

/**
 * A paper is known by what it says in its own form; its name counts where hardly anything else is said. Pages of prose are a text, whatever they are about.
 * @param name of the file; @param words all that it says
 */
export function paperIn(name: string, words: string): Paper | undefined {
  const said = plain(words.slice(0, LONGEST));
  const count = said.split(' ').length;
  const isSworn = SWORN.test(said) && count < 400;
  if (count > MOST_WORDS || (isProse(words) && !isSworn) || holdsTale(words, isSworn ? SWORN_TALE : TALE))
    return undefined;
  const data = new Set(findPersonalData(words.slice(0, LONGEST)).map(({ kind }) => kind));
  const title = plain(name.replace(/\.\w{1,5}$/, '').replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' '));
  const isFilledIn = LABELS.test(words);
  const found = PAPERS.find(({ named, marks, least }) => {
    const marked = marks.filter((mark) => mark.test(said)).length;
    return marked >= least || (named.test(title) && isFilledIn && (marked > 0 || data.size > 0));
  });
  if (found) return found.paper;
  if ((data.has('iban') || data.has('card')) && count < 120) return 'bankPaper';
  return (data.has('security') && count < 120) || MACHINE_READABLE.test(words) ? 'identityPaper' : undefined;
}

const LONGEST = 8000;
/** No form is longer. */
const MOST_WORDS = 900;
/** The two or three lines under a photograph of identity (ICAO 9303). */
const MACHINE_READABLE = /^\s*(?=[A-Z\d<]*<<)[A-Z\d<]{28,44}\s*$/m;
/** « Nom : Malo », a line to sign on, a box to tick, a long number. */
const LABELS = /^[^\n:]{2,40} ?:\s|_{4,}|\.{6,}|[☐□☑☒]|\d{5,}/m;
const SWORN = /\bje soussigne/;

/** Most of its words stand in sentences of some length, and not in labels. */
function isProse(words: string): boolean {
  const lines = words.split('\n').filter((line) => /\S/.test(line));
  const told = lines.filter(
    (line) => line.split(/\s+/).length > 12 && /[.!?…»]\s*$/.test(line) && !isOfficial(plain(line)),
  );
  const length = (some: readonly string[]) => some.join(' ').length;
  return length(told) * 2 > length(lines);
}

/** Words of a tale below which a paper stays one; one that somebody swears to tells more. */
const TALE = 8;
const SWORN_TALE = 40;

/** A consent above a short text, a number of account below it: what is said in sentences that no paper holds is a text. */
function holdsTale(words: string, least: number): boolean {
  const sentences = words.split(/(?<=[.!?…»])\s+|\n+/).map((said) => said.trim());
  const tale = sentences.filter(isTold).map(plain);
  // One that tells what happened weighs more.
  const weight = tale.reduce((sum, said) => sum + said.split(' ').length * (TELLING.test(said) ? 2 : 1), 0);
  return weight >= least;
}

function isTold(sentence: string): boolean {
  const said = plain(sentence);
  const isSentence = /[.!?…»]$/.test(sentence) && said.split(' ').length > 3 && !LABELS.test(sentence);
  if (!isSentence || SWORN.test(said) || isOfficial(said)) return false;
  return TELLING.test(said) || !PAPERS.some(({ marks }) => marks.some((mark) => mark.test(said)));
}

function isOfficial(said: string): boolean {
  return OFFICIAL.test(said) && (!TELLING.test(said) || STATED.test(said));
}

/** Of what a paper says, its own sentences: « Ce relevé est destiné à être remis à vos créanciers. », « J’ai lu les conditions. » */
const OFFICIAL =
  /\b(?:penalites?|retard|exigible|escompte|indemnite|regle[rz]|reglement|paye[rz]|destinee?s? a|creanciers?|debiteurs?|document|original|copie|titulaire|conformement|en application|en vertu|en cas de|rgpd|donnees|informatique et libertes|article|loi|code|certifi\w*|attest\w*|autoris\w*|accept\w*|accord|consen\w*|cede\w*|cession|droits?|conditions|auteure?|autrice|publi\w*|diffus\w*|reprodu\w*|anonym\w*|signe\w*|signature|formulaire|soussign\w*|entre les|demeurant|domicili\w*|residence|validite|valable|delivre\w*|assure\w*|contrat|adherente?|cotisation|rights?|agree|consent\w*|undersigned|hereby)\b/;
/** « J’ai lu les conditions » */
const STATED = /\b(?:j ai|je suis) (?:bien |ete )*(?:lu|compris|informee?|pris connaissance|note|ecrit|l auteure?)\b/;
/** In a past, of somebody: « Il a dit », « on battait » */
const TELLING =
  /\b(?:il|elle|on|ils|elles|je|j|nous|tu|le \w+|la \w+|les \w+) (?:\w+ ){0,2}(?:a|ai|ont|avons|avait|avais|etait|etais|etaient|fut|\w{3,}(?:ait|ais|aient|ions))\b/;

const PAPERS: readonly { paper: Paper; named: RegExp; marks: readonly RegExp[]; least: number }[] = [
  {
    paper: 'bankPaper',
    named: /\b(?:rib|iban|bic|releve d identite bancaire|coordonnees bancaires|bank details)\b/,
    marks: [
      /\breleve d identite bancaire\b|\brib\b/,
      /\biban\b/,
      /\b(?:bic|swift)\b/,
      /\b(?:code )?(?:banque|guichet)\b|\bdomiciliation\b|\bbank\b/,
      /\btitulaire(?: du compte)?\b|\bcle rib\b|\bnumero de compte\b|\baccount (?:holder|number)\b/,
    ],
    least: 3,
  },
  {
    paper: 'identityPaper',
    named:
      /\b(?:cni|carte (?:nationale )?d? ?identite|piece d? ?identite|passeport|passport|titre de sejour|permis(?: de conduire)?|carte vitale|livret de famille|id card|identite)\b/,
    marks: [
      /\bcarte nationale d identite\b|\bpasse ?port\b|\btitre de sejour\b|\bpermis de conduire\b|\bcarte vitale\b|\bidentity card\b/,
      /\brepublique francaise\b|\bnationalite\b|\bnationality\b/,
      /\bne ?e? (?:le )?(?:\d|a\b|le)|\bdate de naissance\b|\bdate of birth\b|\blieu de naissance\b/,
      /\bdelivree? (?:le|par)\b|\bvalable jusqu|\bdate d expiration\b|\bauthority\b|\bautorite\b/,
      /\bsexe [mf]\b|\btaille \d|\bsignature du titulaire\b|\bnumero de securite sociale\b|\bno? (?:de )?securite sociale\b|\bnir\b/,
    ],
    least: 3,
  },
  {
    paper: 'invoicePaper',
    named:
      /\b(?:facture|devis|note de (?:frais|droits|debit)|bulletin de (?:paie|salaire)|fiche de paie|invoice|receipt|bon de commande|avis d imposition)\b/,
    marks: [
      /\b(?:facture|devis|invoice|note de (?:frais|droits)|bon de commande|bulletin de (?:paie|salaire)) (?:n|no|numero|du|de)\b|\bfacture\b/,
      /\b(?:total|montant) (?:ht|ttc|net|a payer|du)\b|\bnet a payer\b|\bttc\b|\bamount due\b/,
      /\btva\b|\bvat\b/,
      /\bsiret?n?\b|\bsiren\b|\brcs\b|\bape\b/,
      /\bqte\b|\bquantite\b|\bprix unitaire\b|\bdate d echeance\b|\breglement\b|\bdue date\b/,
    ],
    least: 3,
  },
  {
    paper: 'agreementPaper',
    named:
      /\b(?:accord|autorisation|consentement|cession|contrat|droits? (?:a|d|de) (?:l )?(?:image|auteur)|consent|agreement|release|formulaire|convention)\b/,
    marks: [
      /\bje soussigne|\bi the undersigned\b|\bentre les soussignes\b/,
      /\b(?:j )?(?:autorise|cede|consens|donne mon (?:accord|autorisation)|accepte)\b.*\b(?:publi|reprodu|diffus|exploit|utilis|imprim)\w*|\b(?:authori[sz]e|consent|agree)\b.*\b(?:publish|reproduc|use)\w*/,
      /\b(?:cession de droits|droit a l image|autorisation de (?:publication|reproduction|diffusion)|formulaire de consentement|consent form|release form|contrat (?:d auteur|d edition|de cession))\b/,
      /\bfait a\b|\bdate et signature\b|\bsignature\b|\blu et approuve\b|\bsigned\b/,
    ],
    least: 3,
  },
  {
    paper: 'certificatePaper',
    named: /\b(?:attestation|certificat|justificatif|certificate|extrait (?:de naissance|kbis)|acte de naissance)\b/,
    marks: [
      /\battestation\b|\bcertificat (?:de|medical)\b|\bjustificatif de domicile\b|\bacte de naissance\b/,
      /\bje soussigne|\battestons?\b|\bcertifi(?:e|ons)\b|\bsur l honneur\b/,
      /\bpour (?:servir et )?valoir ce que de droit\b|\bfait a\b|\bsignature\b/,
      /\bne ?e? le\b|\bdemeurant\b|\bdomiciliee?\b|\bnumero (?:de contrat|de police|d adherent)\b/,
    ],
    least: 3,
  },
];
