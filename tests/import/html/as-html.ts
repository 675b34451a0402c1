// A tree of the model → the HTML that an editor would save of it.
import type { Nodes, Root } from 'mdast';

export function asHtml(tree: Root): string {
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const written = notes.map(
    (note) => `<li id="fn${note.identifier}">${all(note)} <a href="#ref${note.identifier}">↩</a></li>`,
  );
  return `${blocks.map(html).join('\n')}${written.length > 0 ? `<ol>${written.join('')}</ol>` : ''}`;
}

function all(node: Nodes): string {
  return 'children' in node ? (node.children as Nodes[]).map(html).join('') : '';
}

function html(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'strong':
      return `<strong>${all(node)}</strong>`;
    case 'emphasis':
      return `<em>${all(node)}</em>`;
    case 'delete':
      return `<s>${all(node)}</s>`;
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escaped(node.url)}">${all(node)}</a>`;
    case 'footnoteReference':
      return `<sup><a href="#fn${node.identifier}" id="ref${node.identifier}">${node.identifier}</a></sup>`;
    case 'heading':
      return `<h${node.depth}>${all(node)}</h${node.depth}>`;
    case 'list':
      return node.ordered ? `<ol start="${node.start ?? 1}">${all(node)}</ol>` : `<ul>${all(node)}</ul>`;
    case 'listItem':
      return `<li>${all(node)}</li>`;
    case 'blockquote':
      return `<blockquote>${all(node)}</blockquote>`;
    case 'table':
      return `<table>${all(node)}</table>`;
    case 'tableRow':
      return `<tr>${all(node)}</tr>`;
    case 'tableCell':
      return `<td>${all(node)}</td>`;
    case 'paragraph':
      return `<p>${all(node)}</p>`;
    default:
      return all(node);
  }
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
