// Words → an address: « Saint-Étienne-du-Rouvray » is saint-etienne-du-rouvray.

/** Lowercase ASCII letters, digits and hyphens; empty where nothing of the text can be kept. */
export function slug(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
