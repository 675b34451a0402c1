// What a browser would refuse on an editor's page, in silence, because of the site's Content-Security-Policy.
// The policy itself is in src/publish/web/head/content-security-policy.ts; a test holds the two together.
import type { Nodes } from 'mdast';
import type { Content } from '../../read/content.ts';
import type { JsxElement } from '../../read/jsx-element.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attributePosition, isElement, positionOf, walk, wordsOf } from '../tree.ts';
import { type Blocked, WORDINGS } from './blocked-wordings.ts';

export const rule: Rule = {
  id: 'blocked',
  severity: 'error',
  fr: {
    title: 'Une page demande ce que le navigateur refusera',
    what: 'Une page des éditeurs n’envoie pas de formulaire à un autre site ni par courriel, n’encadre aucune autre page, ne prend ni image, ni son, ni vidéo ailleurs, n’exécute pas de script et n’a pas de style propre.',
    why: 'Chaque page du site dit au navigateur de n’accepter que ce qui vient du site lui-même : le reste ne marcherait pas, sans un mot ; un message écrit dans le formulaire serait perdu.',
  },
  en: {
    title: 'A page asks for what the browser will refuse',
    what: 'An editors’ page sends no form to another site nor by e-mail, frames no other page, takes no picture, sound or video from elsewhere, runs no script and has no style of its own.',
    why: 'Each page of the site tells the browser to accept only what comes from the site itself: the rest would not work, without a word; a message written in the form would be lost.',
  },
  example: {
    part: 'file',
    file: 'pages/contact.mdx',
    wrong:
      '---\ntitle: Contact\ndescription: Où nous écrire.\n---\n\n<form action="https://formulaires.example.com/42" method="post">\n\n<button>Envoyer</button>\n\n</form>',
    right:
      '---\ntitle: Contact\ndescription: Où nous écrire.\n---\n\nÉcrivez-nous par [ce formulaire](https://formulaires.example.com/42).',
  },
  *find(content) {
    for (const { body } of content.pages) {
      for (const { node } of body.tree ? walk(body.tree) : []) {
        for (const { kind, attribute } of blockedBy(node, content)) yield finding(body, node, kind, attribute);
      }
    }
  },
};

interface Found {
  kind: Blocked;
  attribute?: string;
}

function blockedBy(node: Nodes, content: Content): Found[] {
  if (node.type === 'image') return isElsewhere(node.url, content) ? [{ kind: 'picture' }] : [];
  // A component, whatever it is given, answers for what it writes.
  if (!isElement(node) || !node.name || !/^[a-z]/.test(node.name) || node.name.includes('.')) return [];
  return [...ofItsName(node, node.name.toLowerCase(), content), ...ofItsAttributes(node, content)];
}

function ofItsName(element: JsxElement, name: string, content: Content): Found[] {
  if (FRAMES.includes(name)) return [{ kind: 'frame' }];
  if (name === 'audio' || name === 'video') return [{ kind: 'media' }];
  if (name === 'style') return [{ kind: 'style' }];
  if (name === 'script' && isRefusedScript(element, content)) return [{ kind: 'script' }];
  const src = wordsIn(element, 'src');
  return name === 'img' && src !== undefined && isElsewhere(src, content)
    ? [{ kind: 'picture', attribute: 'src' }]
    : [];
}

const FRAMES = ['iframe', 'frame', 'embed', 'object'];

/** Data is no script; a file of the site is allowed. */
function isRefusedScript(element: JsxElement, content: Content): boolean {
  const [type = 'module', src] = [wordsIn(element, 'type'), wordsIn(element, 'src')];
  if (!/^(?:module|text\/javascript|application\/javascript)?$/.test(type)) return false;
  return src === undefined ? !hasAttribute(element, 'src') : isElsewhere(src, content);
}

function* ofItsAttributes(element: JsxElement, content: Content): Generator<Found> {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const name = attribute.name.toLowerCase();
    const value = wordsIn(element, attribute.name);
    const kind = ofAttribute(element.name ?? '', name, value, content);
    if (kind) yield { kind, attribute: attribute.name };
  }
}

function ofAttribute(element: string, name: string, value: string | undefined, content: Content): Blocked | undefined {
  if (name === 'style') return 'style';
  if (/^on[a-z]+$/.test(name)) return 'script';
  if (value === undefined) return undefined;
  const isTarget = (name === 'action' && element === 'form') || name === 'formaction';
  if (isTarget && isElsewhere(value, content)) return 'form';
  return name === 'href' && /^\s*javascript:/i.test(value) ? 'script' : undefined;
}

/** `'self'` is the origin of the page: any path, and the public address of the site. */
function isElsewhere(url: string, { site }: Content): boolean {
  const own = originOf(site.yaml.value);
  try {
    const asked = new URL(url.trim(), own ?? NOWHERE);
    // Without an address of its own, what is written in full may well be the site.
    return own === undefined && /^https?:$/.test(asked.protocol) ? false : asked.origin !== own?.origin;
  } catch {
    return true;
  }
}

const NOWHERE = 'https://florilege.invalid';

/** The address that site.yaml gives, even where something else in it is wrong. */
function originOf(site: unknown): URL | undefined {
  const url = (site as { url?: unknown } | null | undefined)?.url;
  return typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
}

function hasAttribute({ attributes }: JsxElement, name: string): boolean {
  return attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
}

/** The words of an attribute, in quotes or in braces and quotes; what is computed is not known. */
function wordsIn({ attributes }: JsxElement, name: string): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    if (typeof attribute.value === 'string') return attribute.value;
    return /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(attribute.value?.value ?? '')?.[2];
  }
  return undefined;
}

function finding(text: Text, node: Nodes, kind: Blocked, attribute: string | undefined): Finding {
  const position = attribute && isElement(node) ? attributePosition(node, attribute, text) : positionOf(node);
  return { file: text.file, position, words: wordsOf(node, text), ...WORDINGS[kind] };
}
