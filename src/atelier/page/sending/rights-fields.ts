// What the writer allows, and how to answer them: nothing of it is chosen beforehand.
import { licenceOf } from '../../../model/licences.ts';
import { type LicenceId, OUTPUTS, type Output } from '../../../model/rights.ts';
import { offeredLicences } from '../../sending/rights.ts';
import { radios, someOf } from '../answers/choices.ts';
import { field, follow, textInput } from '../answers/field.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';

export function rightsFields(app: App): HTMLElement[] {
  const { sending: say } = app.words;
  const facts = () => app.draft.facts;
  const contact = textInput(facts().contact ?? '', (value) => app.answer({ contact: value }), {
    ...{ inputmode: 'email', autocomplete: 'email', maxlength: 150 },
  });
  follow(app, contact, () => facts().contact ?? '');
  const outputs = someOf(
    app,
    OUTPUTS.map((value) => ({ value, ...say.outputs.choices[value] })),
    () => facts().outputs ?? [],
    (values) => app.answer({ outputs: values as Output[] | undefined }),
    OUTPUTS.length,
  );
  outputs.classList.add('choices-one');
  const licences = offeredLicences().map((value) => {
    const { label, hint } = say.licence.choices[value];
    return { value, label, hint: `${licenceOf(value, app.lang).name}. ${hint}` };
  });
  return [
    field(app, { key: 'contact', label: say.contact.label, hint: say.contact.hint, control: contact }),
    field(app, { key: 'consent', label: say.outputs.label, hint: say.outputs.hint, control: outputs }),
    h(
      'div',
      {},
      field(app, {
        ...{ key: 'licence', label: say.licence.label, hint: say.licence.hint },
        control: radios(
          app,
          'licence',
          licences,
          () => facts().licence,
          (value) => app.answer({ licence: value as LicenceId }),
        ),
      }),
      h('p', { class: 'soft usual' }, say.licence.usual(licenceOf(app.site.licence, app.lang).name)),
    ),
  ];
}
