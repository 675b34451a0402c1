// The table of rules → its pages: docs/regles/<id>.md and their index, in French.
import type { Example, Rule } from './rule.ts';

/** File name → Markdown. */
export function rulePages(rules: readonly Rule[]): Map<string, string> {
  const pages = rules.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]);
  return new Map([['README.md', indexPage(rules)], ...pages]);
}

function indexPage(rules: readonly Rule[]): string {
  const list = (severity: Rule['severity']) =>
    rules
      .filter((rule) => rule.severity === severity)
      .map((rule) => `- [${rule.id}](${rule.id}.md) : ${rule.fr.title}`)
      .join('\n');
  return `# Ce que la vérification regarde

\`npm run check\` lit tout le contenu et dit tout ce qu’il trouve, avec le fichier, la ligne, la colonne et ce qu’il faut
écrire à la place. Une erreur empêche la publication ; un conseil n’empêche rien.

## Erreurs

${list('error')}

## Conseils

${list('advice')}
`;
}

function rulePage({ id, severity, fr, example, en }: Rule): string {
  return `# ${fr.title}

\`${id}\` · ${severity === 'error' ? 'erreur : empêche la publication' : 'conseil : n’empêche pas la publication'}

${fr.what}

## Pourquoi

${fr.why}

## À ne pas écrire

${shown(example, example.wrong)}

## À écrire

${shown(example, example.right)}

## In English

**${en.title}.** ${en.what} ${en.why}
`;
}

function shown(example: Example, text: string): string {
  if (example.part === 'words') return text;
  const language = example.part === 'body' ? 'mdx' : 'yaml';
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}
