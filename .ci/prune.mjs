// After an installation: removes the C++ headers that the Node packages carry (56 MB). Nothing here compiles add-ons.
import { existsSync, readdirSync, rmSync } from 'node:fs';

const packages = existsSync('node_modules') ? readdirSync('node_modules') : [];
for (const name of packages.filter((name) => /^node-(bin-)?(linux|darwin|win)-/.test(name))) {
  rmSync(`node_modules/${name}/include`, { recursive: true, force: true });
}
