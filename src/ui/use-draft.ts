import { useEffect, useState } from 'preact/hooks';

/** A value while it is being changed: what to show, and the two moments of a change. */
export interface Draft<T> {
  readonly shown: T;
  /** The person is still moving the control. */
  readonly edit: (value: T) => void;
  /** Back to the stored value. */
  readonly drop: () => void;
}

/**
 * Shows what the person is choosing until the stored value has caught up, so that a control never jumps
 * back under the hand while the change is on its way to storage.
 */
export function useDraft<T>(stored: T): Draft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  useEffect(() => setDraft((now) => (now && Object.is(now.value, stored) ? null : now)), [stored]);
  return {
    shown: draft ? draft.value : stored,
    edit: (value) => setDraft({ value }),
    drop: () => setDraft(null),
  };
}
