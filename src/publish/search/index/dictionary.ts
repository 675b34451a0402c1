// A spelling dictionary of Hunspell → the words of one entry together: « beau, beaux, bel, belle, belles ».

/** A rule of an ending: what it takes away, what it puts there, of which words. */
interface Ending {
  strip: string;
  add: string;
  of: RegExp;
}

/**
 * The families of words that share an entry, each with all its forms, small letters and accents kept. An entry without endings is no family.
 * @param aff rules of endings, with flags of two letters: https://man.archlinux.org/man/hunspell.5
 * @param dic an entry a line, `aller/aA`
 */
export function* familiesOf(aff: string, dic: string): Generator<string[]> {
  const endings = endingsOf(aff);
  for (const line of dic.split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word !== word.toLowerCase()) continue;
    const forms = new Set([word]);
    for (const flag of flags.match(/../g) ?? [])
      for (const { strip, add, of } of endings.get(flag) ?? [])
        if (word.endsWith(strip) && of.test(word)) forms.add(word.slice(0, word.length - strip.length) + add);
    if (forms.size > 1) yield [...forms];
  }
}

function endingsOf(aff: string): Map<string, Ending[]> {
  const known = new Map<string, RegExp>();
  const endings = new Map<string, Ending[]>();
  for (const [, flag = '', strip = '', add = '', condition = ''] of aff.matchAll(RULE)) {
    const of = known.get(condition) ?? new RegExp(`${condition}$`);
    known.set(condition, of);
    const there = endings.get(flag) ?? [];
    endings.set(flag, there);
    there.push({ strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, of });
  }
  return endings;
}

/** `SFX aA aller vais/j'n' aller` */
const RULE = /^SFX (\S\S) (\S+) ([^\s/]+)\S* (\S+)/gm;
