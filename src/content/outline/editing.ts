import { type ReadRule, RULE_LIMITS } from '../../shared/read-rules.ts';
import type { Block, Box } from '../extract/block.ts';
import type { PageParts } from '../extract/page-parts.ts';
import { ruleAround, ruleForBlock } from './make-rule.ts';

/** What a person did, or why it could not be done. */
export type Outcome = 'out' | 'in' | 'undone' | 'impossible' | 'full';

/** How a part stands: by itself, or as the person decided. */
export type PartState = 'read' | 'unread' | 'in' | 'out';

interface Step {
  readonly block: Block;
  /** What is around it, as far as the step was widened. */
  readonly box: Box | null;
  readonly read: boolean;
  /** The rules before it. */
  readonly before: readonly ReadRule[];
}

/** What a person decides about the parts of a page; a step changes the rules, and can be taken back. */
export class Editing {
  readonly #parts: PageParts;
  readonly #past: (readonly ReadRule[])[] = [];
  #rules: readonly ReadRule[];
  #under: ReturnType<PageParts['under']>;
  #read: ReadonlySet<Block>;
  #step: Step | null = null;

  constructor(parts: PageParts, rules: readonly ReadRule[]) {
    this.#parts = parts;
    this.#rules = rules;
    this.#under = parts.under(rules);
    this.#read = new Set(this.#under.blocks);
  }

  /** The rules as they stand. */
  get rules(): readonly ReadRule[] {
    return this.#rules;
  }

  /** How many parts are read. */
  get count(): number {
    return this.#read.size;
  }

  /** How many rules find nothing on this page. */
  get idle(): number {
    return this.#under.idle.length;
  }

  /** Whether there is a step to take back. */
  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Whether the last step can be made for a larger part. */
  get canWiden(): boolean {
    return this.#wider() !== null;
  }

  /** Whether a part is read. */
  isRead(block: Block): boolean {
    return this.#read.has(block);
  }

  /** How a part stands. */
  stateOf(block: Block): PartState {
    const read = this.isRead(block);
    if (this.#under.verdicts.get(block) === read) return read ? 'in' : 'out';
    return read ? 'read' : 'unread';
  }

  /** Takes a part out that is read, puts one in that is not. */
  toggle(block: Block): Outcome {
    const read = !this.isRead(block);
    const rules = this.#with(ruleForBlock(this.#parts, block, read), block, read);
    if (typeof rules === 'string') return rules;
    this.#step = { block, box: null, read, before: this.#rules };
    this.#change(rules);
    return read ? 'in' : 'out';
  }

  /** Makes the last step one for the next larger part around it. */
  widen(): Outcome {
    const wider = this.#wider();
    if (!wider || !this.#step) return 'impossible';
    const { before, read } = this.#step;
    const within = new Set(this.#parts.of(wider.rule));
    // What was decided about nothing but parts of it has no say any more.
    const others = before.filter((rule) => !isWithin(this.#parts.of(rule), within));
    if (others.length >= RULE_LIMITS.ofSite) return 'full';
    this.#step = { ...this.#step, box: wider.box };
    this.#change([...others, wider.rule]);
    return read ? 'in' : 'out';
  }

  /** Takes the last step back. */
  undo(): Outcome {
    const rules = this.#past.pop();
    if (!rules) return 'impossible';
    this.#step = null;
    this.#set(rules);
    return 'undone';
  }

  /** The rules with one for a part: a rule that said the opposite falls away, if that is enough. */
  #with(rule: ReadRule | null, block: Block, read: boolean): readonly ReadRule[] | Outcome {
    const opposite = (other: ReadRule) =>
      rule !== null && other.path === rule.path && other.alike === rule.alike && other.text === rule.text;
    const others = this.#rules.filter((other) => !opposite(other));
    if (others.length < this.#rules.length && this.#reads(others, block) === read) return others;
    if (!rule) return 'impossible';
    return others.length >= RULE_LIMITS.ofSite ? 'full' : [...others, rule];
  }

  #reads(rules: readonly ReadRule[], block: Block): boolean {
    return this.#parts.under(rules).blocks.includes(block);
  }

  #wider() {
    return this.#step && ruleAround(this.#parts, this.#step.block, this.#step.box, this.#step.read);
  }

  #change(rules: readonly ReadRule[]): void {
    this.#past.push(this.#rules);
    this.#set(rules);
  }

  #set(rules: readonly ReadRule[]): void {
    this.#rules = rules;
    this.#under = this.#parts.under(rules);
    this.#read = new Set(this.#under.blocks);
  }
}

const isWithin = (blocks: readonly Block[], outer: ReadonlySet<Block>): boolean =>
  blocks.length > 0 && blocks.every((block) => outer.has(block));
