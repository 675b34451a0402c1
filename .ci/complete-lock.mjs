// Adds to a lock file the platform packages that the registry did not serve when it was written, so that
// `npm ci` finds every optional dependency named. npm leaves them out without a word, then refuses its own lock.
// Usage: node .ci/complete-lock.mjs [package-lock.json …]
import { readFileSync, writeFileSync } from 'node:fs';

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const CPU = {
  arm: 'arm',
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

for (const file of process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['package-lock.json']) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = [];
  for (const entry of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      if (lock.packages[key] || !/^\d/.test(version)) continue;
      const words = name.split(/[/-]/);
      const os = words.map((word) => OS[word]).find(Boolean);
      const cpu = words.map((word) => CPU[word]).find(Boolean) ?? (words.includes('wasm32') ? 'wasm32' : undefined);
      if (!os && !cpu) continue;
      lock.packages[key] = { version, optional: true, ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) };
      added.push(`${name}@${version}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${added.length} added`);
}
