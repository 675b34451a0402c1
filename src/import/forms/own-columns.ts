// The columns that a form tool adds to every table by itself, and nobody was asked: known by the tool, where one of its titles is no other’s.
import type { Role } from './columns.ts';
import { plain } from './plain.ts';

interface Tool {
  name: string;
  /** Titles that only this tool writes. */
  sure: RegExp;
  /** Titles that somebody else may write: they are its own beside one that is sure. */
  perhaps: RegExp;
}

/** What a tool put there, and which. */
export interface OwnColumn {
  as: Extract<Role, 'tool' | 'date'>;
  tool: string;
}

/**
 * @param columns all titles of a table
 * @param rows what was answered: « Groupe de questions : Vous » counts seconds, or asks
 * @returns for each title, what it is of its tool; undefined where somebody was asked
 */
export function ownColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): (OwnColumn | undefined)[] {
  const tools = TOOLS.filter(({ sure }) => columns.some((column) => isNamed(sure, column)));
  return columns.map((column, index) => {
    const tool = tools.find(({ sure, perhaps }) => isNamed(sure, column) || isNamed(perhaps, column));
    if (!tool || (TIMED.test(plain(column)) && !rows.every((row) => /^[\d.,\s]*$/.test(row[index] ?? ''))))
      return undefined;
    return { tool: tool.name, as: isNamed(SENT, column) ? 'date' : 'tool' };
  });
}

/** Titles are compared as they stand, and as their words alone: `_id`, « ID ». */
function isNamed(pattern: RegExp, column: string): boolean {
  return pattern.test(column.trim().toLowerCase()) || pattern.test(plain(column));
}

const titles = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})$`);

/** When it was sent. */
const SENT = titles(
  ...['horodateur', 'timestamp', 'horodatage', 'submitdate(?: .*)?', 'date de soumission', 'date submitted'],
  ...['heure de soumission', 'submi(?:tted|ssion)(?: time| at| on| date)?', 'submit date utc', 'completion time'],
  ...[
    'heure de fin',
    'completed(?: time)?',
    'depose le',
    'entry date',
    'date de l entree',
    '_submission_time',
    'created time',
  ],
);

/** How long a group of questions, or one of them, was on the screen. */
const TIMED = /^(?:group|question|groupe|temps)\b.* \S/;

/** https://www.limesurvey.org/manual/Exporting_results, and its tables; https://www.drupal.org/docs/contributed-modules/webform; what each tool exports. */
const TOOLS: readonly Tool[] = [
  {
    name: 'LimeSurvey',
    sure: titles(
      '(?:submitdate|lastpage|startlanguage|datestamp|ipaddr|refurl|interviewtime)(?: .*)?',
      'tete de serie|derniere page|last page|langue (?:de depart|initiale)|start(?:ing)? language|date last action|date started',
      'date de lancement|date de la derniere action|url de reference|referrer url|id de la reponse|groupe de questions .*',
    ),
    perhaps: titles(
      'id(?: id.*| response.*)?|(?:seed|token|startdate)(?: .*)?|response id|date submitted|date de soumission|adresse ip|ip address',
      'code d (?:invitation|acces)|access code|jeton|total time|temps total|(?:group|question) ?time.*|temps (?:pour|de|du|par) .*|attribute \\d+',
    ),
  },
  {
    name: 'Framaforms',
    sure: titles(
      'sid|numero de serie|serial number|submission uri|uri de (?:la )?soumission|remote ip address|adresse ip distante',
      '(?:submitted|soumise?) (?:by|par|to|a) .*|is draft|est un brouillon|current page|page (?:actuelle|courante)',
      '(?:identifiant|id) de (?:la )?soumission|heure de soumission',
    ),
    perhaps: titles(
      'serial|submission id|heure|time|(?:submitted|completed|modified)(?: time)?|heure de (?:fin|modification)|changed|created|cree(?: le)?',
      'termine(?: le| a)?|modifie(?: le| a)?|acheve(?: le)?|brouillon|draft|adresse ip|ip address|uid|nom d utilisateur|utilisateur|username',
      'langue|language|notes|jeton|token|verrouille|locked|epingle|sticky',
    ),
  },
  { name: 'Google Forms', sure: titles('horodateur|timestamp|horodatage'), perhaps: titles('score') },
  {
    name: 'Microsoft Forms',
    sure: titles(
      'heure de debut|heure de fin|completion time|heure de (?:la )?derniere modification|last modified time',
    ),
    perhaps: titles('id|start time|langue|language|total points|points|quiz feedback|commentaires du questionnaire'),
  },
  {
    name: 'Typeform',
    sure: titles('network id|response type|(?:start|stage|submit) date utc'),
    perhaps: titles('#|tags|ending|score|winning outcome id'),
  },
  { name: 'Tally', sure: titles('submitted at'), perhaps: titles('submission id|respondent id') },
  {
    name: 'Jotform',
    sure: titles('submission ip|last update date|flow status|submission date'),
    perhaps: titles('submission id|submission status|id|ip|approval status'),
  },
  {
    name: 'SurveyMonkey',
    sure: titles('collector id|id du collecteur|custom data \\d|donnees personnalisees \\d'),
    perhaps: titles(
      'respondent id|id du (?:repondant|participant)|(?:start|end) date|date de (?:debut|fin)|date (?:created|modified)',
      'date de (?:creation|modification)|ip address|adresse ip',
    ),
  },
  {
    name: 'Airtable',
    sure: titles('record id|created time|created by|last modified(?: time| by)?|autonumber'),
    perhaps: titles('id|created|cree(?: le| par)?|modifie(?: le| par)?'),
  },
  {
    name: 'Démarches simplifiées',
    sure: titles(
      'etat du dossier|depose le|france ?connect|passe en instruction le|derniere mise a jour(?: du dossier)? le|motivation de la decision|groupe instructeur',
    ),
    perhaps: titles(
      'id|archive|civilite|demandeur|traite le|expire le|instructeurs|labels|depot pour un tiers|(?:pre)?nom du mandataire|date de premier depot',
    ),
  },
  {
    name: 'KoboToolbox',
    sure: titles(
      '_(?:uuid|submission_time|validation_status|submitted_by|xform_id_string|index|parent_index|attachments|geolocation)|meta/(?:instanceid|rootuuid|instancename)|formhub/uuid',
    ),
    perhaps: titles(
      '_(?:id|notes|status|tags)|__version__|start|end|today|deviceid|username|phonenumber|simserial|subscriberid|audit(?:_url)?',
    ),
  },
  {
    name: 'Gravity Forms',
    sure: titles('entry id|entry date|created by user id|user ip|id de l entree|date de l entree'),
    perhaps: titles('source url|user agent|post id|payment (?:amount|date|status)|transaction id|date updated'),
  },
  {
    name: 'Nextcloud Forms',
    sure: titles('user display name|nom d affichage de l utilisateur|id utilisateur'),
    perhaps: titles('user id|timestamp|horodatage'),
  },
  {
    name: 'Qualtrics',
    sure: titles('recordeddate|responseid|distributionchannel|userlanguage'),
    perhaps: titles(
      '(?:start|end)date|status|ipaddress|progress|duration in seconds|finished|recipient(?:last|first)name|recipientemail|externalreference|location(?:latitude|longitude)',
    ),
  },
];
