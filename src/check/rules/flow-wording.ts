// What is said of values between braces or brackets that hold a sign of them.
import { withQuotes } from '../flow-values.ts';
import type { Bilingual } from '../problem.ts';
import { shownValue } from '../shown.ts';

/** One message for all of them, with the whole line to write. */
export function flowWording(file: string, path: readonly PropertyKey[], typed: string): Bilingual {
  const { text, values } = withQuotes(file, path, typed) ?? { text: typed, values: [] };
  const [first = { key: '', sign: '' }, ...others] = values.filter(
    ({ key }, index) => values.findIndex((one) => one.key === key) === index,
  );
  const keys = [first, ...others];
  const own = path.at(-1);
  const right = shownValue(typeof own === 'string' ? `${own}: ${text}` : text, 300);
  const [open, close] = typed.startsWith('{') ? ['accolades', 'braces'] : ['crochets', 'brackets'];
  const [fr, en] = [keys.map(({ key }) => `« ${key} »`).join(', '), keys.map(({ key }) => `“${key}”`).join(', ')];
  const sign = NAMES[first.sign] ?? { fr: `le signe « ${first.sign} »`, en: `the sign “${first.sign}”` };
  const isOne = others.length === 0;
  if (values.every(({ isList }) => isList)) {
    return {
      fr: {
        message: `${fr} est une liste, et la virgule a un autre sens entre ${open}.`,
        remedy: `Mettez-la entre crochets : ${right}`,
      },
      en: {
        message: `${en} is a list, and a comma has another sense between ${close}.`,
        remedy: `Put square brackets around it: ${right}`,
      },
    };
  }
  return {
    fr: {
      message: `${isOne ? `La valeur de ${fr} contient ${sign.fr}` : `Les valeurs de ${fr} contiennent des signes`}, qui ${isOne ? 'a' : 'ont'} un autre sens entre ${open}.`,
      remedy: `Mettez ${values.length > 1 ? 'chacune' : 'cette valeur'} entre guillemets droits : ${right}`,
    },
    en: {
      message: `${isOne ? `The value of ${en} holds ${sign.en}` : `The values of ${en} hold signs`}, which ${isOne ? 'has' : 'have'} another sense between ${close}.`,
      remedy: `Put straight quotes around ${values.length > 1 ? 'each of them' : 'this value'}: ${right}`,
    },
  };
}

const NAMES: Record<string, { fr: string; en: string }> = {
  ',': { fr: 'une virgule', en: 'a comma' },
  ':': { fr: 'un deux-points', en: 'a colon' },
};
