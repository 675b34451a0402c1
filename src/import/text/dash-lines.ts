// Lines that begin with a dash, one below another → replies of a dialogue, or points of a list. Where neither is sure, nobody guesses.

type Dash = 'replies' | 'points' | 'unsure';

/** What the dash of each line means; undefined where it has none. @param lines those of a text, in order */
export function dashesIn(lines: readonly string[]): (Dash | undefined)[] {
  const found: (Dash | undefined)[] = [];
  while (found.length < lines.length) {
    const at = found.length;
    const run = lines.slice(at, runEnd(lines, at));
    if (run.length === 0) found.push(undefined);
    else found.push(...new Array<Dash>(run.length).fill(meaningOf(run, lines[at - 1] ?? '')));
  }
  return found;
}

/** Of one sort of dash: a short one, which may touch its word, or a long one. */
const SHORT = /^-(?:[ \t\u00A0]+(?=\S)|(?=\p{L}))/u;
const LONG = /^[–—][ \t\u00A0]*(?=\S)/u;

function runEnd(lines: readonly string[], from: number): number {
  const sort = [SHORT, LONG].find((dash) => dash.test(lines[from] ?? ''));
  let end = from;
  while (sort?.test(lines[end] ?? '')) end++;
  return end;
}

function meaningOf(run: readonly string[], above: string): Dash {
  const said = run.map((line) => line.replace(SHORT, '').replace(LONG, ''));
  if (areReplies(said)) return 'replies';
  if (run.length < 2 || !arePoints(said)) return 'unsure';
  // A long dash opens a reply, but under « : » or where the points of a list part one from another.
  const isSure = SHORT.test(run[0] ?? '') || /:$/.test(above) || said.slice(0, -1).every((own) => /[;,]$/.test(own));
  return isSure ? 'points' : 'unsure';
}

function areReplies(said: readonly string[]): boolean {
  if (said.some((own) => TOLD_BY.test(own))) return true;
  const isAsked = said.some((own) => /\?/.test(own)) && !said.every((own) => /\?/.test(own));
  const isAlike = new Set(said.map((own) => own.split(/[\s’']/)[0])).size === 1;
  const isSpoken = said.some((own) => SPOKEN.test(own)) && !(isAlike && said.length > 1);
  return said.every(isSentence) && (isAsked || isSpoken);
}

function isSentence(own: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(own) && ENDED.test(own);
}

/** Words without an end, or that go on in a sentence: a sentence may be a reply, and may be a point. */
function arePoints(said: readonly string[]): boolean {
  return said.every((own) => !/\?/.test(own) && (/^[\p{Ll}\d]/u.test(own) || !ENDED.test(own)));
}

const ENDED = /[.!?…»]$/;
/** « Bonjour, dit-il. », « m’a-t-elle répondu » */
const TOLD_BY =
  /a-t-(?:il|elle|on) (?:dit|répondu|demandé|crié|murmuré|ajouté|lancé|fait|soufflé)|\p{L}(?:-t)?-(?:il|elle|on|je|ils|elles)(?!\p{L})(?<!(?:est|sont|ont|a|ai|sera|était|faut|peut|doit|va)(?:-t)?-(?:il|elle|on|je|ils|elles))/u;
/** What somebody says to somebody. */
const SPOKEN =
  /^(?:(?:Oui|Non|Si|Ah|Oh|Eh|Hé|Bon|Bien|Bonjour|Bonsoir|Merci|Mais|Tu|Vous|Je|Pardon|Allô|Entre[zr]?|Yes|No|You)(?!\p{L})|[JT][’'])/u;
