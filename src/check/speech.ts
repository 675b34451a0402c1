// Lines after a dash: what somebody says, or the points of a list, for which Word writes the same dash.
import type { Find } from './line-finders.ts';

/** Only where one of the lines is evidently said: « – Paris–Lyon⏎– Lyon–Nice » is a list. */
export const spoken =
  (find: Find): Find =>
  (lines) => {
    const own = find(lines);
    return own.some(({ words }) => SAID.some((pattern) => pattern.test(words))) ? own : [];
  };

const SAID: readonly RegExp[] = [
  // A sentence of a dialogue has an end; what has only a full stop after Word’s dash may be a point.
  /[!?…][»”")*_\s]*$/u,
  /^[—―⸺⸻].*[.:][»”")*_\s]*$/u,
  // « dit-elle », « répond-il », « ai-je demandé »; “she said”.
  /\p{L}-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)(?![\p{L}-])/iu,
  /[,!?…”»] (?:(?:s?he|they|I|\p{Lu}\p{L}+) (?:said|asked|replied|answered)|(?:said|asked|replied|answered) \p{L})/u,
  // What nobody puts in a list.
  /^[–—―‒⸺⸻−-]{1,3}\s*(?:oui|non|si|bonjour|bonsoir|salut|merci|allô|ah|oh|eh|hein|bah|ben|chut|d’accord|d'accord|pardon|yes|no|hello|hi|thanks|thank you|sorry|okay|ok)(?![\p{L}\p{N}’'-])/iu,
  /^[–—―‒⸺⸻−-]{1,3}\s*(?:je|j’|j'|tu|il|elle|on|nous|vous|ils|elles|ça|c’est|c'est|I|you|we|it’s|it's)(?![\p{L}\p{N}-])/iu,
];
