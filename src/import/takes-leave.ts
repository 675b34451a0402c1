// Whether a line is one by which a letter ends: « Bien à vous, ».

/** What stands below it signs the letter. */
export function takesLeave(line: string): boolean {
  return LEAVE.test(line.trim()) || FORMAL.test(line.trim());
}

/** « Je vous prie d’agréer, Madame, mes salutations distinguées. » */
const FORMAL =
  /^(?:(?:je|nous) vous pri(?:e|ons) (?:d[’']agréer|de (?:croire|recevoir|bien vouloir agréer))|veuillez (?:agréer|recevoir|croire)|recevez|agréez)(?![\p{L}’']).*(?:salutations|sentiments|considération|respects?|hommages|salut)/iu;
const LEAVE =
  /^(?:(?:bien |très )?cordialement|bien à (?:vous|toi)|(?:bien )?amicalement|sincèrement|respectueusement|merci(?: (?:d[’']avance|par avance|beaucoup))?|bonne (?:journée|soirée|lecture|réception)|belle journée|(?:cordiales |sincères )?salutations|(?:kind |best |warm )?regards|best)(?![\p{L}’'])(?:[^.]{0,30})$/iu;
