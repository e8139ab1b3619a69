import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { errorText, t } from '../shared/i18n.ts';
import type { AudioFormat } from '../speech/audio-file/audio-job.ts';
import { fileName } from '../speech/audio-file/file-name.ts';
import { Button } from '../ui/Button.tsx';
import { formatDuration, formatNumber, formatShare } from '../ui/format.ts';
import { MarkIcon } from '../ui/icons.tsx';
import type { SaveState } from './save-state.ts';

interface SaveProps {
  readonly state: ReadonlySignal<SaveState>;
  /** What this browser can make. */
  readonly formats: readonly AudioFormat[];
  readonly onStart: (format: AudioFormat) => void;
  readonly onCancel: () => void;
  /** Lets go of the file that was made. */
  readonly onAgain: () => void;
}

const FORMAT_NAMES: Readonly<Record<AudioFormat, () => string>> = {
  mp3: () => t('saveMp3'),
  opus: () => t('saveOpus'),
  wav: () => t('saveWav'),
};

/** The page on which a text becomes an audio file. */
export function Save({ state, formats, ...on }: SaveProps) {
  const [format, setFormat] = useState<AudioFormat>('mp3');
  const now = state.value;
  const title = 'reading' in now ? (now.reading?.title ?? '') : '';
  return (
    <main>
      <h1>
        <MarkIcon />
        {t('saveTitle')}
      </h1>
      <p class="title" dir="auto">
        {title}
      </p>
      <p>{t('saveVoice')}</p>
      <p role="status">{statusOf(now)}</p>
      {(now.status === 'ready' || now.status === 'failed') && now.reading && (
        <>
          <Formats formats={formats} format={format} onChange={setFormat} />
          <div>
            <Button kind="main" onPress={() => on.onStart(format)}>
              {t('saveStart')}
            </Button>
          </div>
        </>
      )}
      {now.status === 'making' && <Making share={now.share} left={now.left} onCancel={on.onCancel} />}
      {now.status === 'made' && <Made made={now} format={format} onAgain={on.onAgain} />}
    </main>
  );
}

function statusOf(state: SaveState): string {
  switch (state.status) {
    case 'fetching':
      return t('saveWaiting');
    case 'ready':
      return state.cancelled ? t('saveCancelled') : '';
    case 'making':
      return '';
    case 'made':
      return [
        t('saveMade', formatDuration(state.seconds)),
        state.leftOut > 0 ? t('saveLeftOut', formatNumber(state.leftOut)) : '',
      ].join(' ');
    case 'failed':
      return errorText(state.error);
  }
}

interface FormatsProps {
  readonly formats: readonly AudioFormat[];
  readonly format: AudioFormat;
  readonly onChange: (format: AudioFormat) => void;
}

function Formats({ formats, format, onChange }: FormatsProps) {
  return (
    <fieldset>
      <legend>{t('saveFormat')}</legend>
      {formats.map((one) => (
        <label key={one} class="format">
          <input type="radio" name="format" checked={one === format} onChange={() => onChange(one)} />
          {FORMAT_NAMES[one]()}
        </label>
      ))}
    </fieldset>
  );
}

interface MakingProps {
  readonly share: number;
  readonly left: number | null;
  readonly onCancel: () => void;
}

function Making({ share, left, onCancel }: MakingProps) {
  return (
    <>
      <label>
        {t('saveProgress')} {formatShare(share)}
        <progress value={share} max={1} />
      </label>
      <p class="hint">{left === null ? '' : t('saveSecondsLeft', formatDuration(left))}</p>
      <div>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}

interface MadeProps {
  readonly made: Extract<SaveState, { status: 'made' }>;
  readonly format: AudioFormat;
  readonly onAgain: () => void;
}

function Made({ made, format, onAgain }: MadeProps) {
  const name = fileName(made.reading.title);
  const [audio, timedText] = made.files;
  return (
    <div class="files">
      <a class="button button-main" href={audio} download={`${name}.${format}`}>
        {t('saveFile')}
      </a>
      <a class="button button-plain" href={timedText} download={`${name}.vtt`}>
        {t('saveTimedText')}
      </a>
      <Button kind="quiet" onPress={onAgain}>
        {t('saveAgain')}
      </Button>
    </div>
  );
}
