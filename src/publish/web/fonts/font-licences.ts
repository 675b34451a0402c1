// What the Open Font License asks to stand beside the fonts of the site: OFL 1.1, condition 2.
import type { Faces } from '../../../design/faces.ts';
import type { Assets } from '../../assets.ts';

/** Each family's copyright and the licence, as its package has them. */
export async function readFontLicences({ serif, sans, licences }: Faces, assets: Assets): Promise<string> {
  const files = [
    [serif, licences.serif],
    [sans, licences.sans],
  ] as const;
  const texts = files.map(async ([family, file]) => {
    return `${family}\n\n${new TextDecoder().decode(await assets(file)).trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`);
}
