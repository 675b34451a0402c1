// Letters → a table that mail programs and spreadsheets open (RFC 4180, with what Excel needs to read accents and « ; »).
import { invitationWords } from '../../words/invitation/invitation-words.ts';
import type { Letter } from './letters.ts';

/** @param lang BCP 47 */
export function lettersTable(letters: readonly Letter[], lang: string): string {
  const { columns } = invitationWords(lang);
  const rows = [
    [columns.name, columns.email, columns.address, columns.subject, columns.body],
    ...letters.map(({ name, email = '', address, subject, body }) => [name, email, address, subject, body]),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
