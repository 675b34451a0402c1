// Metric twins of Arial and Times New Roman for the browser of the tests: most readers have them, a bare machine has not.
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = ['@expo-google-fonts/arimo', '@expo-google-fonts/tinos'];

/** Written next to its place and moved there: several files of tests start a browser at once. @returns its path */
export function systemFonts(): string {
  const folder = join(tmpdir(), 'florilege-system-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const draft = join(mkdtempSync(join(folder, 'draft-')), 'fonts.conf');
  writeFileSync(draft, configuration(join(folder, 'cache')));
  renameSync(draft, file);
  return file;
}

/** What the system has, and the twins: https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
function configuration(cache: string): string {
  const { resolve } = createRequire(import.meta.url);
  const folders = PACKAGES.map((name) => `<dir>${dirname(resolve(`${name}/package.json`))}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${folders.join('\n  ')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
