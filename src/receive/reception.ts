// What was received of a file, and what was not → réception.md, which an editor reads beside the drafts.
import type { AnswerToRead, Loss, Provenance, ReadColumn } from '../import/arrival.ts';
import { masked } from '../import/private-data.ts';
import { lossTitle, RECEPTION, TODO } from '../words/import/reception.ts';
import { type RefusalReason, refusalWords } from '../words/import/refusals.ts';
import type { Missing } from './draft-front-matter.ts';
import type { Signatures } from './signatures.ts';

export interface Reception {
  /** As it was sent. */
  file: string;
  day: string;
  /** SHA-256 of the file. */
  digest: string;
  texts: ReceivedText[];
  refused: readonly { name: string; reason: RefusalReason }[];
}

export interface EarlierVersion {
  /** The day on which it was received. */
  day: string;
  /** Path of its draft, from the content folder. */
  draft: string;
}

export interface ReceivedText {
  title: string;
  /** Of its words: the same text in another file is known by it. */
  digest: string;
  /** Path of its draft, from the content folder; absent where it had been received before. */
  draft?: string;
  /** The day on which it had been received. */
  before?: string;
  /** An earlier one, sent under the same number. */
  earlier?: EarlierVersion;
  provenance?: Provenance & { receipt?: string; allowed?: string };
  todo: readonly Missing[];
  toRead?: readonly AnswerToRead[];
  /** Of the table where it stood. */
  columns?: readonly ReadColumn[];
  losses: readonly Loss[];
  signatures?: Signatures;
}

/** Markdown without comments. @param isIncomplete some of the file has failed, and may be tried again */
export function receptionText({ file, day, digest, texts, refused }: Reception, isIncomplete: boolean): string {
  const { facts } = RECEPTION;
  const lines = [
    `# ${RECEPTION.title(plain(file))}`,
    '',
    RECEPTION.notice,
    '',
    `- ${facts.day} : ${day}`,
    `- ${facts.digest} : \`${digest}\``,
    ...(isIncomplete ? [`- ${facts.incomplete} : ${RECEPTION.isIncomplete}`] : []),
    '',
    ...section(RECEPTION.columns, columnLines(texts)),
    ...texts.flatMap(textLines),
    ...section(
      RECEPTION.refused,
      refused.map(({ name, reason }) => `- ${refusalWords(reason, name, 'fr')}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The digests that a report bears: of its file, where all of it was received, and of its texts. */
export function digestsIn(report: string): { file?: string; texts: string[]; day: string } {
  const { facts } = RECEPTION;
  const found = (name: string) =>
    [...report.matchAll(new RegExp(`^- ${name.replace(/[()]/g, '\\$&')} : \`?([\\w-]+)`, 'gm'))].map(
      ([, value = '']) => value,
    );
  const [file] = found(facts.digest);
  const isWhole = !report.includes(`\n- ${facts.incomplete} : `);
  return { ...(file && isWhole && { file }), texts: found(facts.text), day: found(facts.day)[0] ?? '' };
}

/** Number given to a writer → the text that was sent under it, in the order of the report. */
export function receiptsIn(report: string): Map<string, EarlierVersion> {
  const { facts } = RECEPTION;
  const { day } = digestsIn(report);
  return new Map(
    textsIn(report).flatMap((text) => {
      const [draft, receipt] = [draftIn(text), factIn(text, facts.receipt)];
      return draft && receipt ? [[receipt, { day, draft }] as const] : [];
    }),
  );
}

/** Each with the lines that say what is known of it. */
function textsIn(report: string): string[] {
  return report.split(/^## /m).slice(1);
}

/** As it was before the report wrote it; empty where it says none. */
function factIn(text: string, name: string): string {
  return new RegExp(`^- ${name} : (.+)$`, 'm').exec(text)?.[1]?.replace(/\\([\\`*_<>[\]#|])/g, '$1') ?? '';
}

function draftIn(text: string): string {
  return factIn(text, RECEPTION.facts.draft).replaceAll('`', '');
}

export interface SentVersion extends EarlierVersion {
  /** As the report says it. */
  sender: string;
  subject: string;
}

/** The drafts of a report that came by mail, with what says whose they are. */
export function sentIn(report: string): SentVersion[] {
  const { facts } = RECEPTION;
  const { day } = digestsIn(report);
  return textsIn(report).flatMap((text) => {
    const [draft, sender] = [draftIn(text), factIn(text, facts.sender)];
    return draft && sender ? [{ day, draft, sender, subject: factIn(text, facts.subject) }] : [];
  });
}

function textLines({
  title,
  digest,
  draft,
  before,
  earlier,
  provenance = {},
  todo,
  toRead = [],
  losses,
  signatures,
}: ReceivedText): string[] {
  const { facts } = RECEPTION;
  const fact = (name: string, value: string | undefined) => (value ? [`- ${name} : ${value}`] : []);
  return [
    `## ${plain(title)}`,
    '',
    ...(earlier ? [RECEPTION.earlier(earlier.day, earlier.draft), ''] : []),
    ...(before === undefined ? fact(facts.draft, draft && `\`${draft}\``) : [RECEPTION.twice(before), '']),
    ...fact(facts.text, `\`${digest}\``),
    ...fact(facts.line, provenance.line),
    ...fact(facts.signature, provenance.signature && plain(provenance.signature)),
    ...fact(facts.sender, provenance.sender && plain(provenance.sender)),
    ...fact(facts.sent, provenance.date && plain(provenance.date)),
    ...fact(facts.subject, provenance.subject && plain(provenance.subject)),
    ...fact(facts.receipt, provenance.receipt && plain(provenance.receipt)),
    ...fact(facts.allowed, provenance.allowed && plain(provenance.allowed)),
    '',
    ...section(RECEPTION.todo, todoLines(todo, toRead), 3),
    ...(before === undefined || losses.length > 0 ? detailLines(losses, signatures) : []),
  ];
}

/** Said once of a table, whatever the number of its rows. */
function columnLines(texts: readonly ReceivedText[]): string[] {
  const columns = texts.flatMap((text) => text.columns ?? []);
  return [...new Set(columns.map((column) => `- ${RECEPTION.column(plain(column.title), column)}`))];
}

function todoLines(todo: readonly Missing[], toRead: readonly AnswerToRead[]): string[] {
  return [
    ...toRead.map((one) => `- ${RECEPTION.toRead({ ...one, words: plain(masked(one.words, 'secrets')) })}`),
    ...todo.map((missing) => `- ${TODO[missing]}`),
  ];
}

function detailLines(losses: readonly Loss[], signatures?: Signatures): string[] {
  const people = [
    ...[...(signatures?.sheets.keys() ?? [])].map(RECEPTION.newSheet),
    ...(signatures?.namesakes ?? []).map(({ name, id }) => RECEPTION.namesake(plain(name), id)),
    ...(signatures?.unsure ?? []).map(({ name, ids }) => RECEPTION.unsure(plain(name), ids)),
    ...(signatures?.agreements ?? []).map(({ id, said }) => RECEPTION.agreement(id, said)),
    ...(signatures?.unknown ?? []).map((name) => RECEPTION.unknown(plain(name))),
  ];
  return [
    ...section(
      RECEPTION.people,
      people.map((line) => `- ${line}`),
      3,
    ),
    ...section(RECEPTION.losses, losses.length > 0 ? losses.flatMap(lossLines) : [RECEPTION.noLoss], 3),
  ];
}

function section(title: string, lines: readonly string[], depth = 2): string[] {
  return lines.length > 0 ? [`${'#'.repeat(depth)} ${title}`, '', ...lines, ''] : [];
}

/** The words as they stood, quoted: nothing of them is read as Markdown's own signs are. */
function lossLines({ kind, words, place }: Loss): string[] {
  const title = `- ${lossTitle(kind, place)}`;
  const quoted = words.split(/\r\n|\r|\n/).filter((line) => line.trim());
  return quoted.length > 0
    ? [
        `${title} :`,
        ...quoted.map((line) => `  > ${plain(masked(line.trim(), kind === 'private' ? 'all' : 'secrets'))}`),
        '',
      ]
    : [title];
}

/** What Markdown or a terminal would take for more than letters. */
function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/[\\`*_<>[\]#|]/g, '\\$&')
    .trim();
}
