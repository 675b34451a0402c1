// Mails as programs write them.

/** Lines → the bytes of a message, with the ends of lines that mails have. */
export function mailOf(
  headers: Record<string, string>,
  body: string,
  charset: 'utf-8' | 'latin1' = 'utf-8',
): Uint8Array {
  const lines = Object.entries({
    From: 'Marie Dupont <marie@exemple.fr>',
    Date: 'Tue, 3 Mar 2026 10:12:00 +0100',
    ...headers,
  });
  const text = `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}`.replaceAll('\n', '\r\n');
  return new Uint8Array(Buffer.from(text, charset));
}

export interface PartOfMail {
  headers: Record<string, string>;
  body: string;
}

export function multipart(kind: string, parts: readonly PartOfMail[], boundary = 'frontiere'): PartOfMail {
  const body = parts.map(
    ({ headers, body: own }) =>
      `--${boundary}\n${Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n')}\n\n${own}\n`,
  );
  return {
    headers: { 'Content-Type': `multipart/${kind}; boundary="${boundary}"` },
    body: `${body.join('')}--${boundary}--\n`,
  };
}
