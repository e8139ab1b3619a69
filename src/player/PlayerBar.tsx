import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorText, t } from '../shared/i18n.ts';
import type { PlayerNews, PlayerWish } from '../shared/messages/player-port.ts';
import type { SessionCommand } from '../shared/session.ts';
import { formatFactor } from '../ui/format.ts';
import {
  CloseIcon,
  FasterIcon,
  GripIcon,
  ParagraphBackIcon,
  ParagraphOnIcon,
  PauseIcon,
  PlayIcon,
  PointIcon,
  SaveIcon,
  SentenceBackIcon,
  SentenceOnIcon,
  SlowerIcon,
  StopIcon,
} from '../ui/icons.tsx';
import { BarButton } from './BarButton.tsx';
import { SeekSlider } from './SeekSlider.tsx';
import { moveFocus, oneTabStop } from './toolbar-keys.ts';

/** What the bar shows, and whom it asks. */
export interface PlayerBarParts {
  readonly news: ReadonlySignal<PlayerNews | null>;
  readonly wish: (wish: PlayerWish) => void;
  /** Says whether a click on the page is to read from there. */
  readonly point: (on: boolean) => void;
  /** Puts the player at the next spot. */
  readonly move: () => void;
  readonly hide: () => void;
  /** Gets the handle that the player can be dragged by. */
  readonly handle: (element: HTMLElement) => void;
}

/** The slim bar on a page that is being read. */
export function PlayerBar({ news, wish, point, move, hide, handle }: PlayerBarParts) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (bar.current ? oneTabStop(bar.current) : undefined));
  const grip = useCallback((element: HTMLElement | null) => void (element && handle(element)), [handle]);
  const [points, setPoints] = useState(false);
  useLayoutEffect(() => point(points), [point, points]);
  const session = news.value?.session;
  if (!news.value?.bar || !session) return null;
  const speaking = session.status === 'speaking';
  const command = (name: SessionCommand) => () => wish({ type: 'command', command: name });
  const problem = session.status === 'paused' && session.error ? errorText(session.error) : '';
  return (
    <div
      class="bar"
      role="toolbar"
      aria-label={`Lectern: ${t('player')}`}
      dir={t('languageDirection') === 'rtl' ? 'rtl' : 'ltr'}
      lang={t('languageTag')}
      ref={bar}
      onKeyDown={(event) => bar.current && onKey(bar.current, event)}
      onFocusCapture={(event) => bar.current && oneTabStop(bar.current, event.target)}
    >
      <BarButton name={t('movePlayer')} onPress={move} buttonRef={grip}>
        <GripIcon />
      </BarButton>
      <BarButton name={t('previousParagraph')} from="medium" onPress={command('previous-paragraph')}>
        <ParagraphBackIcon />
      </BarButton>
      <BarButton name={t('previousSentence')} onPress={command('previous-sentence')}>
        <SentenceBackIcon />
      </BarButton>
      <BarButton name={t(speaking ? 'pause' : 'play')} main onPress={command('toggle')}>
        {speaking ? <PauseIcon /> : <PlayIcon />}
      </BarButton>
      <BarButton name={t('nextSentence')} onPress={command('next-sentence')}>
        <SentenceOnIcon />
      </BarButton>
      <BarButton name={t('nextParagraph')} from="medium" onPress={command('next-paragraph')}>
        <ParagraphOnIcon />
      </BarButton>
      <SeekSlider
        active={session.active}
        rate={news.value.rate}
        onSeek={(share) => wish({ type: 'seek', share })}
      />
      <BarButton
        name={t('pointToRead')}
        pressed={points}
        from="medium"
        onPress={() => setPoints((on) => !on)}
      >
        <PointIcon />
      </BarButton>
      <BarButton name={t('commandSlower')} from="wide" onPress={command('slower')}>
        <SlowerIcon />
      </BarButton>
      <span class="speed from-wide" dir="ltr">
        {formatFactor(news.value.rate)}
      </span>
      <BarButton name={t('commandFaster')} from="wide" onPress={command('faster')}>
        <FasterIcon />
      </BarButton>
      <BarButton
        name={t('smallerText')}
        from="widest"
        onPress={() => wish({ type: 'text-size', change: 'smaller' })}
      >
        <span dir="ltr">A−</span>
      </BarButton>
      <BarButton
        name={t('largerText')}
        from="widest"
        onPress={() => wish({ type: 'text-size', change: 'larger' })}
      >
        <span dir="ltr">A+</span>
      </BarButton>
      <BarButton name={t('saveAudio')} from="widest" onPress={() => wish({ type: 'save' })}>
        <SaveIcon />
      </BarButton>
      <BarButton name={t('stop')} onPress={command('stop')}>
        <StopIcon />
      </BarButton>
      <BarButton name={t('hidePlayer')} onPress={hide}>
        <CloseIcon />
      </BarButton>
      {problem && <p class="problem">{problem}</p>}
      <p class="visually-hidden" role="status">
        {/* While the voice speaks, a screen reader is to say nothing of its own. */}
        {speaking ? '' : problem || t('statusPaused')}
      </p>
    </div>
  );
}

function onKey(bar: HTMLElement, event: KeyboardEvent): void {
  if (event.key === 'Escape') (event.target as HTMLElement).blur();
  else moveFocus(bar, event);
}
