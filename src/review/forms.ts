// The body of an issue, as a form of `.github/ISSUE_TEMPLATE/` writes it → its answers. Whoever writes an issue may write anything.

/** Label of the issue → the titles of its fields, in their order; the last one takes all that follows it. */
const FORMS = {
  récit: ['Titre', 'Signature', 'Accord', 'Texte'],
  retrait: ['Page', 'Qui demande'],
  erratum: ['Page', 'Ce qui est écrit', 'Ce qu’il faut écrire'],
} as const;

export type FormAnswers =
  | { kind: 'récit'; title: string; signature: string; isAgreed: boolean; text: string }
  | { kind: 'retrait'; page: string }
  | { kind: 'erratum'; page: string; was: string; now: string };

/** Undefined where it is none of these forms, or lacks a field. @param labels of the issue: a form puts its own */
export function answersIn(body: string, labels: readonly string[]): FormAnswers | undefined {
  const kind = (['récit', 'retrait', 'erratum'] as const).find((one) => labels.includes(one));
  const values = kind && valuesIn(body.replaceAll('\r\n', '\n'), FORMS[kind]);
  if (!values || values.slice(0, 1).concat(values.slice(-1)).includes('')) return undefined;
  const [first = '', second = '', third = '', last = ''] = values;
  if (kind === 'récit')
    return { kind, title: line(first), signature: line(second), isAgreed: /^- \[x\]/im.test(third), text: last };
  if (kind === 'retrait') return { kind, page: line(first) };
  return { kind, page: line(first), was: line(second), now: line(third) };
}

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
function valuesIn(body: string, titles: readonly string[]): string[] | undefined {
  const starts: number[] = [];
  for (const title of titles) {
    const from = starts.at(-1) ?? 0;
    const at = `\n${body}`.indexOf(`\n### ${title}\n`, from);
    if (at === -1) return undefined;
    starts.push(at);
  }
  return titles.map((title, index) => {
    const value = body.slice((starts[index] ?? 0) + `### ${title}\n`.length, starts[index + 1]).trim();
    return value === '_No response_' ? '' : value;
  });
}

function line(value: string): string {
  return value.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
