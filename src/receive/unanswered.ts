// Reports of reception → whoever sent a text and has had no answer yet, as the report itself says.
import { RECEPTION } from '../words/import/reception.ts';
import { digestsIn } from './reception.ts';

interface Unanswered {
  /** On which it was received. */
  day: string;
  titles: string[];
}

/** Undefined where it was answered, or holds no draft. @param report its text */
export function unansweredIn(report: string): Unanswered | undefined {
  const { facts } = RECEPTION;
  const texts = report.split(/^## /m).slice(1);
  const titles = texts
    .filter((text) => text.includes(`\n- ${facts.draft} : `))
    .map((text) => text.split('\n')[0] ?? '');
  if (titles.length === 0 || new RegExp(`^- ${facts.answered} : \\d{4}-`, 'm').test(report)) return undefined;
  return { day: digestsIn(report).day, titles };
}

/** The report, which says from now on when its sender was answered. @param day YYYY-MM-DD */
export function answeredOn(report: string, day: string): string {
  const { facts } = RECEPTION;
  const line = `- ${facts.answered} : ${day}`;
  const before = new RegExp(`^- ${facts.answered} : .*$`, 'm');
  if (before.test(report)) return report.replace(before, line);
  return report.replace(new RegExp(`^- ${facts.day} : .*$`, 'm'), (own) => `${own}\n${line}`);
}
