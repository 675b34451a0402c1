// What is sent with a draft, in words: its file's name, the text to paste, the message.
import { listInWords } from '../../model/in-words.ts';
import { fileWords } from '../../model/letters/file-words.ts';
import { licenceOf } from '../../model/licences.ts';
import { OUTPUTS } from '../../model/rights.ts';
import type { SendingWords } from '../../words/atelier/sending/fr.ts';
import { welcomeWords } from '../../words/welcome/welcome-words.ts';
import type { DraftFacts } from '../draft/draft.ts';
import type { SendingSite } from './sending-site.ts';

interface Sent {
  facts: DraftFacts;
  receipt: string;
}

interface Message {
  subject: string;
  text: string;
}

/** « un-cafe-a-rennes-e-4827-3916.zip » */
export function parcelName({ facts, receipt }: Sent): string {
  return `${[fileWords(facts.title ?? ''), receipt].filter(Boolean).join('-')}.zip`;
}

/** Where it may appear, in the order of the model. */
export function placesOf({ outputs = [] }: Pick<DraftFacts, 'outputs'>, say: SendingWords, lang: string): string {
  const said = OUTPUTS.filter((output) => outputs.includes(output));
  return listInWords(
    said.map((output) => lowered(say.outputs.choices[output].label)),
    lang,
  );
}

/** The message that the file is attached to. */
export function messageWithFile(sent: Sent, site: SendingSite, say: SendingWords): Message {
  return { subject: subjectOf(sent, site, say), text: say.mail.text({ ...named(sent, site), file: parcelName(sent) }) };
}

/** The message that the text is pasted into. */
export function messageToPasteInto(sent: Sent, site: SendingSite, say: SendingWords): Message {
  return { subject: subjectOf(sent, site, say), text: say.mail.pasted(named(sent, site)) };
}

export function withdrawalMessage(receipt: string, say: SendingWords): Message {
  return { subject: say.after.withdrawSubject(receipt), text: '' };
}

/** What somebody who only has a mail pastes: the text, then what was said of it. @param body the text alone */
export function textToPaste({ facts, receipt }: Sent, body: string, lang: string, say: SendingWords): string {
  const { title, summary, author, contact, licence } = facts;
  const { facts: names } = say.copy;
  const fact = (name: string, value: string | undefined) => (value ? [say.copy.fact(name, value)] : []);
  const said = [
    ...fact(names.author, author?.name),
    ...fact(names.contact, contact),
    ...fact(names.outputs, placesOf(facts, say, lang)),
    ...fact(names.licence, licence && licenceOf(licence, lang).name),
    ...fact(names.receipt, receipt),
  ];
  return `${[title, summary, body, said.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function subjectOf({ receipt }: Sent, { name, lang }: SendingSite, say: SendingWords): string {
  return say.mail.subject(welcomeWords(lang).message.subject(name), receipt);
}

function named({ facts, receipt }: Sent, { name }: SendingSite) {
  return { name, receipt, title: facts.title ?? '', author: facts.author?.name ?? '' };
}

/** A label within a sentence. */
export function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
