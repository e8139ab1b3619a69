/** One way in which written text is spoken otherwise than it stands. */
export interface SpeechRule {
  /** What it is about; global. Must run in linear time whatever the text. */
  readonly pattern: RegExp;
  /** What is said for a match, '' for nothing; `undefined` leaves the text as it stands. */
  readonly speak: (match: RegExpExecArray, language: string) => string | undefined;
}

/** Up to `length` code units before a match. */
export const before = ({ input, index }: RegExpExecArray, length: number): string =>
  input.slice(Math.max(0, index - length), index);

/** Up to `length` code units after a match. */
export const after = ({ 0: whole, input, index }: RegExpExecArray, length: number): string =>
  input.slice(index + whole.length, index + whole.length + length);

/** Whether nothing but closing marks comes after a match, so that its stop ends the sentence as well. */
export const isLast = (match: RegExpExecArray): boolean =>
  /^["'\u2018-\u201D»«›‹)\]\s]{0,6}$/.test(after(match, 7));
