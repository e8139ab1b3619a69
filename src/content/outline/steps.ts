/** A way from part to part. */
export type Step = 'next' | 'previous' | 'first' | 'last';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

/** What a key means; null where it is the browser's. Between parts it moves only while one has the focus. */
export function stepOf(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  onPart: boolean,
): Step | 'toggle' | 'undo' | 'end' | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey ? 'undo' : null;
  if (key === 'Escape') return 'end';
  if (!onPart || shiftKey) return null;
  return key === 'Enter' || key === ' ' ? 'toggle' : (STEPS[key] ?? null);
}
