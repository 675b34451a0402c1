// A browser script in TypeScript, with all that it imports → its text, minified: for a page's head, for the worker.
import { build, type Plugin } from 'rolldown';

/** @param file its path, absolute or from the project's root */
export async function bundleScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    output: { format: 'iife', minify: true, codeSplitting: false },
  });
  return output[0].code.trim();
}

/** Lets a page write a script in itself: `import text from './script.ts?script'`. */
export function inlineScripts(): Plugin {
  const SUFFIX = '?script';
  return {
    name: 'florilege:inline-scripts',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return;
      return `export default ${JSON.stringify(await bundleScript(id.slice(0, -SUFFIX.length)))}`;
    },
  };
}
