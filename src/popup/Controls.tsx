import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { SessionCommand, SessionState } from '../shared/session.ts';
import { Button } from '../ui/Button.tsx';
import {
  ParagraphBackIcon,
  ParagraphOnIcon,
  PauseIcon,
  PlayIcon,
  SentenceBackIcon,
  SentenceOnIcon,
  StopIcon,
} from '../ui/icons.tsx';

interface ControlsProps {
  readonly status: SessionState['status'];
  /** False where there is no tab that could be read. */
  readonly canPlay: boolean;
  /** Whether Play reads what is selected. */
  readonly playsSelection: boolean;
  /** Id of the sentence that says what is going on. */
  readonly describedBy: string;
  readonly onPlay: () => void;
  readonly onCommand: (command: SessionCommand) => void;
}

interface StepProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly unavailable: boolean;
  readonly children: ComponentChildren;
}

const Step = ({ children, ...props }: StepProps) => (
  <Button {...props}>
    <span class="stacked">{children}</span>
  </Button>
);

/**
 * Puts the focus on Play, and again when the window gets it: Firefox draws the popup in a hidden window
 * first, and the focus is lost on the way.
 */
function focusOnPlay(play: RefObject<HTMLButtonElement | null>): () => void {
  const focus = () => {
    if (document.activeElement === document.body) play.current?.focus();
  };
  play.current?.focus();
  window.addEventListener('focus', focus);
  return () => window.removeEventListener('focus', focus);
}

/** The buttons of the player, with the focus on Play when they appear. */
export function Controls({ status, canPlay, playsSelection, describedBy, onPlay, onCommand }: ControlsProps) {
  const play = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => focusOnPlay(play), []);
  const speaking = status === 'speaking';
  const placeless = !speaking && status !== 'paused';
  const step = (command: SessionCommand) => ({ unavailable: placeless, onPress: () => onCommand(command) });
  return (
    <fieldset class="controls">
      <legend class="visually-hidden">{t('player')}</legend>
      <Step name={t('previousSentence')} {...step('previous-sentence')}>
        <SentenceBackIcon />
        {t('sentence')}
      </Step>
      <Button
        kind="main"
        buttonRef={play}
        describedBy={describedBy}
        unavailable={status === 'preparing' || (placeless && !canPlay)}
        onPress={onPlay}
      >
        {speaking ? <PauseIcon /> : <PlayIcon />}
        {speaking ? t('pause') : t(playsSelection ? 'playSelection' : 'play')}
      </Button>
      <Step name={t('nextSentence')} {...step('next-sentence')}>
        <SentenceOnIcon />
        {t('sentence')}
      </Step>
      <Step name={t('previousParagraph')} {...step('previous-paragraph')}>
        <ParagraphBackIcon />
        {t('paragraph')}
      </Step>
      <Button unavailable={placeless && status !== 'preparing'} onPress={() => onCommand('stop')}>
        <StopIcon />
        {t('stop')}
      </Button>
      <Step name={t('nextParagraph')} {...step('next-paragraph')}>
        <ParagraphOnIcon />
        {t('paragraph')}
      </Step>
    </fieldset>
  );
}
