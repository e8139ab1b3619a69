import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Button } from './Button.tsx';

interface ConfirmDialogProps {
  readonly question: string;
  /** What the button that goes ahead says. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question in front of everything else; Escape means no. */
export function ConfirmDialog({ question, confirm, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onCancel}>
      <p id={id}>{question}</p>
      <div class="row">
        <Button onPress={() => dialog.current?.close()}>{t('cancel')}</Button>
        <Button
          kind="main"
          onPress={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
