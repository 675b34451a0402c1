// What the Open Font License asks to stand beside the fonts of the site: OFL 1.1, condition 2.
import { fontLicences } from '../../../design/faces.ts';
import type { Assets } from '../../assets.ts';

/** Each family's copyright and the licence, as its package has them. */
export async function readFontLicences(assets: Assets): Promise<string> {
  const texts = Object.entries(fontLicences).map(async ([family, file]) => {
    return `${family}\n\n${new TextDecoder().decode(await assets(file)).trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`);
}
