// Files in memory → a tagged PDF. The workspace does not exist on the disk, so no file of it can be reached.
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** What a book is composed from; paths are absolute inside the workspace: /book.typ */
export interface Workspace {
  /** Typst files. */
  sources: ReadonlyMap<string, string>;
  /** Data and pictures. */
  files: ReadonlyMap<string, Uint8Array>;
  /** TrueType files. */
  fonts: readonly Uint8Array[];
  main: string;
}

/**
 * Composes and exports as PDF/UA-1 (ISO 14289-1), with the same bytes for the same input.
 * @param timestamp seconds since 1970, written as the file's creation date.
 * @throws with every message of Typst and its place. A warning about a font is an error: another face, of the machine or
 * of Typst itself, would be used without a word.
 */
export function composePdf(workspace: Workspace, timestamp: number): { bytes: Uint8Array; pages: number } {
  return composed(workspace, (compiler, pages) => {
    const bytes = exported(compiler, pages, timestamp);
    return { bytes: new Uint8Array(bytes), pages: pages.numOfPages };
  });
}

/** Pages one under the other, their words as outlines. */
export interface Drawing {
  svg: string;
  pages: number;
}

/** Composes, and draws. @throws as above */
export function drawPages(workspace: Workspace): Drawing {
  return composed(workspace, (compiler, pages) => ({ svg: compiler.plainSvg(pages), pages: pages.numOfPages }));
}

function composed<Made>(workspace: Workspace, make: (compiler: NodeCompiler, pages: NodeTypstDocument) => Made): Made {
  const compiler = NodeCompiler.create({
    workspace: ROOT,
    fontArgs: [{ fontBlobs: workspace.fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [path, source] of workspace.sources) compiler.addSource(ROOT + path, source);
  for (const [path, bytes] of workspace.files) compiler.mapShadow(ROOT + path, Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFilePath: ROOT + workspace.main });
    const warnings = messagesOf(compiler, compiled.takeWarnings());
    if (!compiled.result)
      throw new Error(messagesOf(compiler, compiled.takeError()).join('\n') || 'Typst n’a donné aucune page.');
    const unknownFonts = warnings.filter((warning) => warning.includes('font'));
    if (unknownFonts.length > 0) throw new Error(unknownFonts.join('\n'));
    return make(compiler, compiled.result);
  } finally {
    // What Typst remembers between two books is of no use to the second, and weighs hundreds of megabytes.
    compiler.evictCache(0);
  }
}

/** @throws what PDF/UA refuses, without the signs of Rust around it */
function exported(compiler: NodeCompiler, pages: NodeTypstDocument, timestamp: number): Buffer {
  try {
    return compiler.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, one = '']) =>
      one.replace(/\\(.)/g, '$1'),
    );
    throw new Error(messages.join('\n') || said, { cause });
  }
}

/** A folder that no machine has. */
const ROOT = '/florilege-workspace-in-memory';

interface Diagnostic {
  message: string;
  path?: string;
  range?: { start: { line: number; character: number } };
}

function messagesOf(compiler: NodeCompiler, error: NodeError | null): string[] {
  if (!error) return [];
  const diagnostics: Diagnostic[] = compiler.fetchDiagnostics(error);
  return diagnostics.map(({ message, path, range }) => {
    const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
    return path ? `${path.replace(ROOT, '')}${place}: ${message}` : message;
  });
}
