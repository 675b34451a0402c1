// What is said of a value that YAML cannot read.
import type { Bilingual } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shownValue } from '../shown.ts';
import { wrongEscapes } from './yaml-words.ts';

/** A value of words, one after the sign of several lines, a list or a group without its end, a key without its colon. */
export type Cause = 'words' | 'block' | 'bracket' | 'sign' | 'list' | 'flow' | 'escape';

/** `typed` is what stands there, `written` what should, and `key` the key that it is said of. */
export function valueWording(cause: Cause, key: string, typed: string, written: string): Bilingual {
  const right = shownValue(written.replace(/\s+/g, ' '), 160);
  if (cause === 'sign') return sign(key, right);
  if (cause === 'list')
    return {
      fr: { message: `« ${key} » est une liste.`, remedy: `Écrivez « ${right} ».` },
      en: { message: `“${key}” is a list.`, remedy: `Write “${right}”.` },
    };
  if (cause === 'escape') return escapeWording(key, typed, right);
  if (cause === 'bracket') return bracket(key, typed, right);
  const why = whyNot(key, typed);
  const whole = cause === 'block' ? shownValue(quoted(typed.replace(/\s+/g, ' ')), 160) : undefined;
  return {
    fr: {
      message: why.fr,
      remedy: `Mettez la valeur entre guillemets droits : ${right}${whole ? `, ou ${whole} si ce signe en fait partie.` : ''}`,
    },
    en: {
      message: why.en,
      remedy: `Put straight quotes around the value: ${right}${whole ? `, or ${whole} if this sign is part of it.` : ''}`,
    },
  };
}

function whyNot(key: string, typed: string): { fr: string; en: string } {
  const [first = ''] = typed;
  if (`"'`.includes(first) && typed.split(first).length === 2)
    return {
      fr: `Le guillemet droit qui ouvre la valeur de « ${key} » n’est pas refermé.`,
      en: `The straight quote that opens the value of “${key}” is not closed.`,
    };
  if (`"'`.includes(first))
    return {
      fr: `Les guillemets droits de « ${key} » n’entourent pas toute la valeur, ou se trouvent aussi au milieu d’elle.`,
      en: `The straight quotes of “${key}” do not stand around the whole value, or stand inside of it too.`,
    };
  if (/^[\W_]/.test(first) && OTHER_SENSE.test(typed))
    return {
      fr: `La valeur de « ${key} » commence par « ${first} », qui a un autre sens à cette place.`,
      en: `The value of “${key}” begins with “${first}”, which has another sense there.`,
    };
  return {
    fr: `La valeur de « ${key} » contient un deux-points suivi d’une espace, qui annonce un autre mot-clé.`,
    en: `The value of “${key}” holds a colon and a space, which announce another key.`,
  };
}

/** What opens something else than words in YAML 1.2, section 5.3. */
const OTHER_SENSE = /^(?:[@`%&*!|>[\]{},#]|[-?:](?=\s))/;

function bracket(key: string, typed: string, right: string): Bilingual {
  const isList = typed.startsWith('[');
  return {
    fr: {
      message: isList
        ? `Le crochet qui ouvre la liste de « ${key} » n’est pas refermé à sa place.`
        : `L’accolade qui ouvre le groupe de « ${key} » n’est pas refermée à sa place.`,
      remedy: `Écrivez : ${right}`,
    },
    en: {
      message: `The ${isList ? 'bracket that opens the list' : 'brace that opens the group'} of “${key}” is not closed in its place.`,
      remedy: `Write: ${right}`,
    },
  };
}

/** The first backslash that goes, or is doubled. */
function escapeWording(key: string, typed: string, right: string): Bilingual {
  const [pair = '\\'] = wrongEscapes(typed);
  return {
    fr: {
      message: `La valeur de « ${key} » contient « ${pair} » : entre guillemets droits, une barre oblique inverse ne se lit pas devant ce signe.`,
      remedy: `Retirez-la, ou écrivez-en deux pour en imprimer une : ${right}`,
    },
    en: {
      message: `The value of “${key}” holds “${pair}”: in straight quotes, a backslash cannot be read before this sign.`,
      remedy: `Remove it, or write two to print one: ${right}`,
    },
  };
}

function sign(key: string, right: string): Bilingual {
  return {
    fr: {
      message: `Après le mot-clé « ${key} », il faut un deux-points, puis une espace.`,
      remedy: `Écrivez : ${right}`,
    },
    en: {
      message: `After the key “${key}”, there must be a colon, then a space.`,
      remedy: `Write: ${right}`,
    },
  };
}
