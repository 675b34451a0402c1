// Bodies of stories: every element of the dialect, around words of every alphabet.
import * as fc from 'fast-check';
import { language, name, phrase, seldom, webAddress } from './words.ts';

/** Signs of Markdown, as somebody writes them who wants to read them. */
export function escaped(text: string): string {
  const words = text
    .replace(/[\\`*_{}[\]<>#&~|=^]/g, '\\$&')
    .replace(/\s+/g, (gap) => (/[\n\t]/.test(gap) ? ' ' : gap));
  return /^[\p{L}«“\\]/u.test(words) ? words : `Et ${words}`;
}

/** @param pictures names of the pictures beside the story */
export function body(first: string, pictures: readonly string[]): fc.Arbitrary<string> {
  const some = fc.array(block(pictures), { maxLength: 7 });
  return some.map((blocks) => {
    const notes = blocks.flatMap((text, index) => (index % 3 === 2 && !/^[#<>|`-]/.test(text) ? [index] : []));
    const noted = blocks.map((text, index) =>
      notes.includes(index) && !text.includes('\n') ? `${text}[^n${index}]` : text,
    );
    const called = notes.filter((index) => !blocks[index]?.includes('\n'));
    return [
      `${escaped(first)} Un mot, lu depuis.`,
      ...noted,
      ...called.map((index) => `[^n${index}]: Une note, ${index}.`),
    ].join('\n\n');
  });
}

const words = phrase(1, 160).map(escaped);
const short = name(1, 40).map(escaped);
/** In an attribute. */
const attribute = name(3, 60).map((text) => text.replace(/["&{}<>*_[\]#|=`~\\]/g, '').trim() || 'Un signe');

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.tuple(words, fc.constantFrom('*', '**', '~~')).map(([text, sign]) => `Voici ${sign}${text.trim()}${sign} enfin.`),
  fc.tuple(short, language).map(([text, lang]) => `On dit <Foreign lang="${lang}">${text}</Foreign> là-bas.`),
  fc.tuple(short, webAddress).map(([text, url]) => `Voir [${text}](<${url.replace(/[<>\\]/g, '')}>).`),
  name(1, 30).map((text) => `Taper \`${text.replace(/[`{}]/g, '')} a\` pour voir.`),
  fc.tuple(words, words).map((lines) => lines.join('\\\n')),
);

function block(pictures: readonly string[]): fc.Arbitrary<string> {
  const plain: fc.WeightedArbitrary<string>[] = [
    { weight: 6, arbitrary: inline },
    { weight: 2, arbitrary: short.map((text) => `## ${text}`) },
    {
      weight: 1,
      arbitrary: fc
        .array(inline, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `- ${oneLine(item)}`).join('\n')),
    },
    { weight: 1, arbitrary: listFrom },
    {
      weight: 1,
      arbitrary: fc
        .array(words, { minLength: 1, maxLength: 2 })
        .map((parts) => parts.map((part) => `> ${part}`).join('\n>\n')),
    },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant('---') },
    { weight: 1, arbitrary: name(1, 60).map((text) => `\`\`\`\n${text.replace(/`/g, '')}\n\`\`\``) },
  ];
  const elements: fc.WeightedArbitrary<string>[] = [
    {
      weight: 1,
      arbitrary: fc.tuple(inline, inline).map(([asked, answer]) => `${element('Question', '', asked)}\n\n${answer}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(words, seldom(attribute, 2))
        .map(([text, by]) => element('PullQuote', by === undefined ? '' : ` by="${by}"`, text)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(inline, attribute).map(([text, title]) => element('Aside', ` title="${title}"`, text)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(words, { minLength: 2, maxLength: 4 })
        .map((lines) => element('Dialogue', '', lines.join('\n\n'))),
    },
    { weight: 1, arbitrary: inline.map((text) => element('Postscript', '', text)) },
    { weight: 1, arbitrary: keyFigure },
  ];
  if (pictures.length === 0) return fc.oneof(...plain, ...elements);
  const src = fc.constantFrom(...pictures);
  const shown = fc
    .tuple(src, attribute, words, fc.constantFrom('Figure', 'GroupPhoto'))
    .map(([file, alt, text, kind]) =>
      kind === 'Figure'
        ? element('Figure', ` src="./${file}" alt="${alt}"`, text)
        : element('GroupPhoto', ` src="./${file}" alt="${alt}"`, `1. ${oneLine(text)}\n2. une voisine`),
    );
  const image = fc.tuple(src, attribute).map(([file, alt]) => `![${alt}](<./${file}>)`);
  return fc.oneof(...plain, ...elements, { weight: 1, arbitrary: shown }, { weight: 1, arbitrary: image });
}

const listFrom = fc
  .tuple(fc.constantFrom(1, 1, 1, 0, 7, 1998, 999_999_999), fc.array(words, { minLength: 1, maxLength: 3 }))
  .filter(([start, items]) => start + items.length < 1_000_000_000)
  .map(([start, items]) => items.map((item, index) => `${start + index}. ${oneLine(item)}`).join('\n'));

const table = fc.array(fc.tuple(short, short), { minLength: 1, maxLength: 3 }).map((rows) => {
  const [head, ...others] = rows.map(([left, right]) => `| ${left} | ${right} |`);
  return [head, '|:---|---:|', ...others].join('\n');
});

const keyFigure = fc
  .tuple(attribute, attribute, fc.integer({ min: 1800, max: 2026 }), words)
  .map(([value, source, year, text]) =>
    element('KeyFigure', ` value="${value}" year="${year}" source="${source}"`, text),
  );

function element(name: string, attributes: string, text: string): string {
  return `<${name}${attributes}>\n\n${text}\n\n</${name}>`;
}

function oneLine(text: string): string {
  return text.replaceAll('\\\n', ' ').replaceAll('\n', ' ');
}
