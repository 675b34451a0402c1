// What somebody typed above a text, a fact a line (« E-mail : … », « Titre : … ») → its title and its signature; the rest is for the editors alone.
import type { Arrival, Loss } from '../arrival.ts';
import { isContact } from '../forms/answers.ts';
import { type Role, roleOf } from '../forms/columns.ts';
import { signatureIn } from '../forms/signature.ts';

interface Headed {
  /** Without its head. */
  text: string;
  facts: Partial<Pick<Arrival, 'title' | 'authors'>>;
}

/**
 * A first paragraph, or one under the first heading, of which each line names what it says: it is a head where one of
 * them is an address or a telephone number, and nothing but that. A cast of characters has none.
 */
export function takeHead(source: string, losses: Loss[]): Headed {
  const lines = source.slice(0, LONGEST).split('\n');
  const isWritten = (line: string | undefined) => /\S/.test(line ?? '');
  let from = lines.findIndex(isWritten);
  const isUnderlined = /^(?:=|-){3,}\s*$/.test(lines[from + 1] ?? '');
  if (/^#{1,2} /.test(lines[from] ?? '') || isUnderlined) {
    const under = from + (isUnderlined ? 2 : 1);
    from = lines.findIndex((line, at) => at >= under && isWritten(line));
  }
  const end = lines.findIndex((line, at) => at > from && !isWritten(line));
  const head = from < 0 || end < 0 ? [] : lines.slice(from, end);
  const facts = head.flatMap((line) => factIn(line) ?? []);
  const isHead = facts.length > 1 && facts.length === head.length;
  if (!isHead || !facts.some(({ role, value }) => isAside(role) && isContact(bare(value))))
    return { text: source, facts: {} };
  losses.push({ kind: 'surroundings', words: head.join('\n').trim(), place: 'en-tête' });
  const said = (...roles: Role[]) =>
    facts.find(({ role, value }) => roles.includes(role) && /\p{L}/u.test(value))?.value;
  const signature = said('signature');
  const isSigned = signature !== undefined && signatureIn(signature) === 'name';
  const name = isSigned ? signature : signature === undefined ? said('name') : undefined;
  const title = said('title');
  return {
    text: [...lines.slice(0, from), ...lines.slice(end)].join('\n') + source.slice(LONGEST),
    facts: { ...(title && { title }), ...(name && { authors: [name] }) },
  };
}

/** No head is longer. */
const LONGEST = 3000;
const FACT = /^[ \t]*(?:[-*•][ \t]+)?([*_]{0,2}\p{L}[^:\n]{1,60}?)[ \u00A0\u202F]?:[*_]{0,2}[ \t\u00A0]+(\S.*)$/u;

function factIn(line: string): { role: Role; value: string } | undefined {
  const [, key = '', value = ''] = FACT.exec(line) ?? [];
  if (key === '') return undefined;
  return { role: roleOf(key.replace(/[*_]/g, '')), value: value.replace(/^[*_]+|[*_]+$/g, '').trim() };
}

function isAside(role: Role): boolean {
  return role === 'sender' || role === 'kept-aside' || role === 'perhaps-private';
}

/** `<a@b.fr>`, `[a@b.fr](mailto:a@b.fr)` */
function bare(value: string): string {
  return /^\[([^\]]+)\]\(mailto:[^)]*\)$/.exec(value)?.[1] ?? value.replace(/^<|>$/g, '');
}
