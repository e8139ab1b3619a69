import type { Block } from './block.ts';
import { comparable } from './title.ts';

/** A shorter text may well be said twice. */
const FEWEST_WORDS = 9;

/** How mails and posts begin the subject of an answer, in many languages. */
const ANSWER = /^(?:(?:re|aw|antw|sv|rép|odp|vá|ynt|yanıt)(?:\[\d+\])?\s?:\s*)+/iu;

/** The blocks without the headings of answers that only say the thread's subject again: "Re: New boiler". */
export function withoutSubjects(blocks: readonly Block[], title: Block | null): readonly Block[] {
  const said = new Set(title ? [comparable(title.text.replace(ANSWER, ''))] : []);
  return blocks.filter(({ context, text }) => {
    if (!context.heading) return true;
    const subject = comparable(text.replace(ANSWER, ''));
    const isAgain = said.has(subject) && ANSWER.test(text);
    said.add(subject);
    return !isAgain;
  });
}

/**
 * The blocks without those that say what was read before, elsewhere on the page: a second copy for small
 * screens, the post that is quoted, a signature. What is said again beside the first time is a refrain.
 */
export function withoutRepetition(blocks: readonly Block[]): readonly Block[] {
  const said = new Map<string, Block>();
  const again = blocks.map((block) => {
    const before = said.get(block.text);
    if (!before) said.set(block.text, block);
    return before !== undefined && isElsewhere(before, block);
  });
  // A heading is said again with the text that it stands over.
  const left = blocks.map(() => true);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (again[i] && block) left[i] = block.context.heading ? left[i + 1] !== false : !isLong(block);
  }
  return blocks.filter((_, i) => left[i]);
}

const isElsewhere = (before: Block, { box }: Block): boolean =>
  before.box !== box && before.box.parent !== box.parent;

const isLong = ({ context, words }: Block): boolean =>
  words >= FEWEST_WORDS && !context.pre && !context.table && context.list === 'none';
