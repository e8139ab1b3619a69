import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Button } from './Button.tsx';

interface OnlineVoiceQuestionProps {
  /** The voice's name. */
  readonly name: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks whether a voice's maker may get the text. It takes the focus; Escape is a no. */
export function OnlineVoiceQuestion({ name, onAnswer }: OnlineVoiceQuestionProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    no.current?.focus();
    // The focus brings its button into view, but not what is asked.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={box}
      class="question"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-detail`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unhandled, it would close the popup.
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <p id={`${id}-question`}>
        <strong>{t('onlineQuestion')}</strong>
      </p>
      <p id={`${id}-detail`}>{t('onlineQuestionDetail', name)}</p>
      <div class="row">
        <Button onPress={() => onAnswer(true)}>{t('onlineYes')}</Button>
        <Button buttonRef={no} onPress={() => onAnswer(false)}>
          {t('onlineNo')}
        </Button>
      </div>
    </div>
  );
}
