// The language of the text: the site's own, unless its writer says another.
import { languageName, languagesIn, tagOf } from '../../languages.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { oneOf } from './choices.ts';
import { field, textInput } from './field.ts';

/** Its code is asked then. */
const OTHER = 'other';

export function languageField(app: App): HTMLElement {
  const { lang: say } = app.words.answers;
  const { other, otherHint } = app.words.text.foreign;
  const known = languagesIn(app.lang);
  const said = () => (app.draft.facts.lang === app.lang ? undefined : app.draft.facts.lang);
  const choices = [...known, { value: OTHER, label: other }];
  const site = say.site(languageName(app.lang.slice(0, 2), app.lang));
  const control = oneOf(choices, site, undefined, (value) => {
    app.answer({ lang: value === OTHER ? undefined : value });
    coded.hidden = value !== OTHER;
    if (!coded.hidden) code.focus();
  });
  const code = textInput(
    '',
    (typed) => {
      const tag = typed === undefined ? undefined : tagOf(typed);
      code.setAttribute('aria-invalid', String(typed !== undefined && tag === undefined));
      app.answer({ lang: tag });
    },
    { autocapitalize: 'none' },
  );
  const coded = h('label', { class: 'sub-field', hidden: true }, h('span', {}, otherHint), code);
  const draw = () => {
    const lang = said();
    if (document.activeElement === code || document.activeElement === control) return;
    const isKnown = known.some(({ value }) => value === lang);
    if (lang !== undefined && !isKnown) code.value = lang;
    control.value = isKnown ? (lang as string) : lang === undefined ? '' : OTHER;
    coded.hidden = control.value !== OTHER;
  };
  app.on('draft', draw);
  draw();
  return h('div', {}, field(app, { key: 'lang', label: say.label, hint: say.hint, isOptional: true, control }), coded);
}
