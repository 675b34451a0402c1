// Letters → a page to read, print and send from: it holds all that it shows, and asks nobody for anything.
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { invitationWords } from '../../words/invitation/invitation-words.ts';
import type { Invitation, Letter } from './letters.ts';

export function lettersPage(letters: readonly Letter[], { site, series }: Invitation): string {
  const { page } = invitationWords(site.lang);
  const title = page.title(series.title);
  const letterOf = ({ name, email, address, subject, body }: Letter) =>
    h('section', [
      h('h2', name),
      email
        ? h('p', [email, ' · ', h('a', { href: mailto(email, subject, body) }, page.write)])
        : h('p', { className: ['soft'] }, page.noEmail),
      h('p', h('a', { href: address }, address)),
      h('p', h('strong', subject)),
      h('pre', body),
    ]);
  const tree = h('html', { lang: site.lang }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', [h('h1', title), h('p', page.told(letters.length)), ...letters.map(letterOf)]),
  ]);
  return `<!doctype html>\n${toHtml(tree)}\n`;
}

/** Programs of mail cut longer addresses; the message is then copied. */
const LONGEST = 2000;

/** https://www.rfc-editor.org/rfc/rfc6068 */
function mailto(email: string, subject: string, body: string): string {
  const start = `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= LONGEST ? whole : start;
}

const STYLE = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #222; background: #fff }
section { padding-block: 1rem; border-top: 1px solid #bbb; break-inside: avoid }
h2 { margin: 0 }
p { margin: 0.25rem 0; overflow-wrap: anywhere }
pre { margin: 0.75rem 0 0; padding: 0.75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: #f4f2ee }
.soft { color: #555 }
`;
