// Those who are invited to a series → for each, an address of the writing page and the mail that says it.
import { absolute, paths } from '../../model/addresses.ts';
import { invitationWords } from '../../words/invitation/invitation-words.ts';
import type { Guest } from './guests.ts';

export interface Letter extends Guest {
  address: string;
  subject: string;
  body: string;
}

export interface Invitation {
  site: { name: string; url: string; lang: string };
  series: { id: string; title: string; description: string; questions: readonly string[] };
  signature: string;
}

export function lettersTo(guests: readonly Guest[], { site, series, signature }: Invitation): Letter[] {
  const { mail } = invitationWords(site.lang);
  const { title, description } = series;
  return guests.map((guest) => {
    const address = absolute(site, paths.atelier.invitation(series.id, guest.name));
    const about = {
      series: title,
      description,
      questions: series.questions.length,
      site: site.name,
      address,
      signature,
    };
    return { ...guest, address, subject: mail.subject(title), body: mail.body({ name: guest.name, ...about }) };
  });
}
