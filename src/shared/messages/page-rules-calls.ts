import { rulesShape } from '../parse-read-rules.ts';
import type { ReadRule } from '../read-rules.ts';
import type { Call, Shapes } from './rpc.ts';
import { object } from './shapes.ts';

/** What the background does for the page on which a person decides what is read. */
export interface PageRulesCalls {
  /** Keeps the rules of the page's own site in place of those that were kept. */
  'pageRules.keep': Call<{ rules: readonly ReadRule[] }, void>;
}

/** What the method takes. */
export const PAGE_RULES_SHAPES: Shapes<PageRulesCalls> = { 'pageRules.keep': object({ rules: rulesShape }) };
