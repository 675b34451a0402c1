// The answers to `npm run begin` → what is wrong with them, told as the check tells a sheet.
import type { Content } from '../read/content.ts';
import { ANSWERS_FILE, answersSchema, type BeginAnswers } from '../read/schema/answers.ts';
import { readSheet } from '../read/sheet.ts';
import { checkContent } from './check-content.ts';
import type { Problem } from './problem.ts';

/** @param nothing a content in which nothing stands: the answers take the place of its site's sheet */
export function checkAnswers(
  source: string,
  nothing: Content,
  today: string,
): { answers: BeginAnswers | undefined; problems: Problem[] } {
  const sheet = readSheet(answersSchema, 'reponses', ANSWERS_FILE, source);
  const content = { ...nothing, site: sheet as unknown as Content['site'] };
  const problems = checkContent(content, { today }).filter(
    ({ file, severity }) => file === ANSWERS_FILE && severity === 'error',
  );
  return { answers: problems.length > 0 ? undefined : sheet.value, problems };
}
