// The pages that the editors sign: mentions légales, errata, colophon.
import type { BookPlan } from '../../model/book/plan-book.ts';
import { dateInWords, eurosInWords } from '../../model/in-words.ts';
import type { Library, Volume } from '../../model/library.ts';
import { bookWords } from '../../words/book/book-words.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import type { Lines, PdfInline } from './node-types.ts';
import { labelOf } from './page-labels.ts';
import { linkTo } from './prose-to-nodes.ts';
import { licenceWords, text } from './story-lines.ts';
import { wordsToNodes } from './words-to-nodes.ts';

/**
 * The verso of the title page, in groups: who publishes, which edition, at what price, under which licence.
 * Arrêté du 12 janvier 1995, article 1 (dépôt légal): publisher's name and address, ISBN, price or « ne peut être
 * vendu », month and year of the legal deposit. A printer is named by a printed edition only.
 */
export function imprintOf(volume: Volume, library: Library): Lines[] {
  const { lang } = volume;
  const say = bookWords(lang);
  const { publisher, legal, demonstration } = library.site;
  const address = [publisher.address, publisher.country].filter(Boolean).join(', ');
  const edition = [
    `${say.edition(volume.edition)}, ${dateInWords(volume.published.slice(0, 7), lang)}.`,
    `${say.pdfEdition}.`,
  ];
  if (volume.isbn.pdf) edition.push(`ISBN ${volume.isbn.pdf}`);
  if (volume.legalDeposit) edition.push(`${say.legalDeposit(dateInWords(volume.legalDeposit, lang))}.`);
  edition.push(volume.price === 'free' ? say.free : `${say.price(eurosInWords(volume.price, lang))}.`);
  const groups: Lines[] = [
    [[text(publisher.name)], [text(address)], siteLink(library), [text(`${say.director(legal.director)}.`)]],
    edition.map((line) => [text(line)]),
    [
      [text(say.copyright(volume.published.slice(0, 4), publisher.name))],
      [text(`${say.wholeLicence}${say.colon}`), ...licenceWords(volume.licence, lang), text('.')],
    ],
  ];
  if (volume.sponsor) groups.push([sponsorLine(volume.sponsor, lang)]);
  if (demonstration) groups.push([[text(say.demonstration)]]);
  return groups;
}

/** Corrections since the first publication. */
export function errataOf({ volume: { lang }, errata }: BookPlan): { introduction: string; lines: Lines } {
  const say = bookWords(lang);
  const lines = errata.map(({ date, chapter, was, now }): PdfInline[] => [
    { type: 'jump', label: labelOf(chapter), children: [{ type: 'emphasis', children: [text(chapter.story.title)] }] },
    ...wordsToNodes(` (${dateInWords(date, lang)})${say.colon}`, lang),
    text(say.erratum(was, now)),
  ]);
  return { introduction: say.errataIntroduction, lines };
}

/**
 * The last page, in groups: faces, drawing, software, licences of the texts, site.
 * @param emoji the face of the book's emoji, where it has some
 */
export function colophonOf(plan: BookPlan, emoji: string | undefined): Lines[] {
  const { volume, library } = plan;
  const say = bookWords(volume.lang);
  const { openFaces, leftOut } = labelWords(volume.lang);
  const { serif, sans } = library.site.identity.faces;
  const composition = say.composition({ serif, sans, emoji, open: openFaces(emoji ? 3 : 2) });
  return [
    [[text(`${composition}.`)], [text(say.constellations)]],
    [[text(`${say.software} `), ...siteLink(library), text('.')]],
    [...licenceLines(plan), ...(volume.ended > 0 ? [[text(leftOut(volume.ended))]] : [])],
  ];
}

/** « CC BY 4.0 : 12 textes » */
function licenceLines({ volume: { lang }, licences }: BookPlan): Lines {
  const say = bookWords(lang);
  return licences.map(({ id, count }) => [...licenceWords(id, lang), text(`${say.colon}${say.texts(count)}.`)]);
}

function sponsorLine({ name, url, disclosure }: NonNullable<Volume['sponsor']>, lang: string): PdfInline[] {
  const named = [text(name)];
  return [
    text(`${labelWords(lang).sponsor}${bookWords(lang).colon}`),
    ...(url ? linkTo(url, named) : named),
    text(`. ${disclosure}`),
  ];
}

function siteLink(library: Library): PdfInline[] {
  return linkTo(library.site.url, [text(library.site.url.replace(/^https?:\/\//, ''))]);
}
