// What is generated from the tables: docs/regles/, docs/schemas/ and docs/nginx.conf.
import * as z from 'zod';
import { reportSchema } from '../check/report.ts';
import { rulePages } from '../check/rule-pages.ts';
import { RULES } from '../check/rules/index.ts';
import { nginxConfiguration } from '../publish/hosting/nginx.ts';
import { answersSchema } from '../read/schema/answers.ts';
import { pageSchema } from '../read/schema/page.ts';
import { personSchema } from '../read/schema/person.ts';
import { reactionSchema } from '../read/schema/reaction.ts';
import { seriesSchema } from '../read/schema/series.ts';
import { siteSchema } from '../read/schema/site.ts';
import { storySchema } from '../read/schema/story.ts';
import { vocabularySchema } from '../read/schema/vocabulary.ts';
import { volumeSchema } from '../read/schema/volume.ts';

/** Path from the project's root → text, for everything that is generated. */
export function generatedDocs(): Map<string, string> {
  const schemas = {
    story: storySchema,
    person: personSchema,
    series: seriesSchema,
    volume: volumeSchema,
    reaction: reactionSchema,
    site: siteSchema,
    page: pageSchema,
    answers: answersSchema,
    vocabulary: vocabularySchema,
    'check-report': reportSchema,
  };
  const pages = [...rulePages(RULES)].map(([name, text]): [string, string] => [`docs/regles/${name}`, text]);
  const files = Object.entries(schemas).map(([name, schema]): [string, string] => {
    const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' });
    return [`docs/schemas/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
  return new Map([...pages, ...files, ['docs/nginx.conf', nginxConfiguration()]]);
}
