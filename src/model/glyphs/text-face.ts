// The characters that every style of a text face draws. A test holds these lists to the font files.
import type { FacesId } from '../../design/faces.ts';
import { codePointsIn } from './code-points.ts';

/** The face of titles and of running text, as what it draws. */
export interface TextFace {
  /** Whether it has a drawing for a code point. */
  draws(codePoint: number): boolean;
  /** Whether it draws all of a text. Asked of every text of an anthology: one search, no loop. */
  drawsAll(text: string): boolean;
}

/** The text face of a pair. */
export function textFaceOf(id: FacesId): TextFace {
  const known = made.get(id) ?? faceOf(RANGES[id].join(' '));
  made.set(id, known);
  return known;
}

/** An empty box, of the text face or of the emoji's. */
export function boxOf(text: TextFace): string {
  return text.drawsAll('☐') ? '☐' : '◻';
}

const made = new Map<FacesId, TextFace>();

function faceOf(ranges: string): TextFace {
  const points = codePointsIn(ranges);
  const others = new RegExp(`[^${classOf(ranges, (point) => `\\u{${point}}`)}]`, 'u');
  // The same by units, which is ten times as fast: nearly every text needs no other answer.
  const basic = ranges.split(' ').filter((range) => range.split('-').every((point) => point.length <= 4));
  const otherUnits = new RegExp(`[^${classOf(basic.join(' '), (point) => `\\u${point.padStart(4, '0')}`)}]`);
  return {
    draws: (codePoint) => points.has(codePoint),
    drawsAll: (text) => !otherUnits.test(text) || !others.test(text),
  };
}

/** Ranges as those of a class of a regular expression. */
function classOf(ranges: string, escaped: (hexadecimal: string) => string): string {
  return ranges.replace(/[0-9a-f]+/g, escaped).replaceAll(' ', '');
}

/** As Unicode's charts write them. */
const RANGES: Record<FacesId, readonly string[]> = {
  'source-serif': [
    '20-7e a0-12b 12e-131 134-165 168-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1e6-1e7 1f8-1f9 218-21b 237 251 259 261',
    '2b0 2b2-2b3 2b7-2b8 2bb-2bc 2be-2bf 2c6-2cc 2d8-2dd 2e1-2e3 300-304 306-30c 31b 323-324 326-329 32e 331',
    '374-375 37e 384-38a 38c 38e-3a1 3a3-3ce 3d7 3d9 3db 3dd 3e1 400-45f 462-463 472-475 490-493 496-49b 4a0-4a3',
    '4aa-4ab 4ae-4b3 4b6-4b7 4ba-4bb 4c0-4c2 4cf-4d1 4d4-4d9 4e2-4e3 4e6-4e9 4ee-4ef 4f2-4f3 1d43 1d47-1d49 1d4d',
    '1d4f-1d50 1d52 1d56-1d58 1d5b 1d9c 1da0 1dbb 1e0c-1e0f 1e20-1e21 1e24-1e25 1e2a-1e2b 1e36-1e3b 1e3e-1e3f',
    '1e42-1e49 1e5a-1e63 1e6c-1e6f 1e80-1e85 1e8e-1e8f 1e92-1e93 1e97 1e9e 1ea0-1ef9 2002-2007 2009-200b 2010',
    '2012-2015 2018-201a 201c-201e 2020-2022 2025-2026 202f-2030 2032-2033 2039-203a 203c 2044 2047-2049',
    '2070-2071 2074-2079 207d-2089 208d-208e 20a1 20a4 20a6-20a7 20a9 20ab-20ac 20ae 20b1-20b2 20b4-20b5',
    '20b8-20ba 20bd 20bf 2113 2116-2117 2120 2122 2126 212e 2153-2154 215b-215e 2190-2193 2196-2199 2202 2206',
    '220f 2211-2212 2215 2219-221a 221e 222b 2248 2260 2264-2265 25a0 25b2-25b3 25b6-25b7 25bc-25bd 25c0-25c1',
    '25c6 25c9-25ca 2610-2611 266a 2713 2752 2e3a-2e3b fb00-fb04 1f12f 1f16a-1f16b',
  ],
  vollkorn: [
    '20-7e a0-17f 18e-18f 192 19d 1a0-1a1 1af-1b0 1b7 1c4-1dd 1e4-1eb 1ee-1ef 1f1-1f3 1fa-21f 228-22d 230-233 237',
    '258-259 272 292 2b9-2bc 2be-2bf 2c6-2cc 2d8-2dd 300-304 306-30c 30f 311-313 31b 323-328 32e 331 335-336 338',
    '374-375 37e 384-38a 38c 38e-3a1 3a3-3cf 3d1-3d2 3d5-3d7 3f0-3f2 3f4 3f6-3f9 400-45f 462-463 46a-46b 472-475',
    '48a-4ff 510-513 51a-51d 524-529 52e-52f 58f 1e08-1e09 1e0c-1e11 1e14-1e17 1e1c-1e1d 1e20-1e21 1e24-1e25',
    '1e2a-1e2b 1e2e-1e2f 1e36-1e37 1e3a-1e3b 1e42-1e49 1e4c-1e53 1e5a-1e5b 1e5e-1e69 1e6c-1e6f 1e78-1e7b 1e80-1e85',
    '1e8e-1e93 1e97 1e9e 1ea0-1ef9 2007-200b 2010-2016 2018-2027 202f-203a 203d 203f-2040 2043-2044 204b 2052 205d',
    '2070 2074-2079 2080-2089 20a1 20a3-20a4 20a6-20a7 20a9 20ab-20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bc-20bd 2102',
    '210d 2113 2115-2117 2119-211a 211d 2122 2124 2126 212e 2153-2154 215b-215e 2190-2199 21a4-21a7 21b0-21b3',
    '21bc-21cc 21d2 21d4 21f5 2200 2202-2209 220b-220c 220e-220f 2211-2213 2215-221a 221d-2230 2234-2236 223c-223d',
    '2241 2243 2245 2248-2249 2254 2259 225c 2260-2265 226a-226b 2270-2271 2282-2289 2295 22c5 2308-230b 23de-23df',
    '25a0-25a1 25b2-25b3 25b6-25b7 25bc-25bd 25c0-25c1 25c6-25c7 25ca 26ad-26af 27c2 27e8-27e9 2983-2984 299b 299d',
    '2a2f 2b58 2e18 2e22-2e25 2e3a-2e3b fb01-fb02 1d106-1d107 1d538-1d539 1d53b-1d53e 1d540-1d544 1d546 1d54a-1d550',
  ],
  'stix-two': [
    '20-7e a0-180 188 190 192 195 199-19b 19e 1a0-1a1 1a5 1aa-1ab 1ad 1af-1b0 1b5 1ba-1bb 1be 1c0-1c3 1de-1df 1f0',
    '1fa-1ff 218-21b 221 228-229 234-237 250-2e9 2ec-2ed 2f7 300-33f 346-347 34c 359 35c 360-362 37e 384-38a 38c',
    '38e-3a1 3a3-3ce 3d0-3d2 3d5-3d6 3d8-3e1 3f0-3f1 3f4-3f6 400-45f 462-463 46a-46b 472-475 490-491 1d00 1d07 1d1c',
    '1d81 1d84-1d85 1d8a 1d8d-1d8e 1d98 1da3 1e00-1ef9 2000-200d 2010-2022 2025-2026 202f-203c 203e 2040 2043-2044',
    '2047 204b-2052 2057 205f 2070-2071 2074-208e 20a3-20a4 20a7 20ab-20ac 20b9-20ba 20bd 20d0-20d2 20d6-20d7',
    '20db-20df 20e1 20e4-20f0 2100-214f 2153-215e 2212 2215 2423 25cc a727 a792 fb00-fb04',
  ],
};
