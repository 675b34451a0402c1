// The table of rules, in the order in which they are documented.
import type { Rule } from '../rule.ts';
import { rule as code } from './code.ts';
import { rule as element } from './element.ts';
import { rule as folder } from './folder.ts';
import { rule as identifier } from './identifier.ts';
import { rule as link } from './link.ts';
import { rule as picture } from './picture.ts';
import { rule as reference } from './reference.ts';
import { rule as schema } from './schema.ts';
import { rule as unreadable } from './unreadable.ts';

export const RULES: readonly Rule[] = [unreadable, schema, identifier, folder, reference, code, element, link, picture];
