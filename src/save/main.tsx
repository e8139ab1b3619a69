import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { LecternError } from '../shared/errors.ts';
import { t } from '../shared/i18n.ts';
import type { BackgroundCalls } from '../shared/messages/background-calls.ts';
import { caller } from '../shared/messages/rpc.ts';
import { parsePronunciations } from '../shared/pronunciations.ts';
import { parseSaveWish } from '../shared/save-path.ts';
import { parseSettings } from '../shared/settings.ts';
import { spokenOf } from '../shared/spoken-settings.ts';
import { LOCAL } from '../shared/storage-keys.ts';
import { AUDIO_FORMATS } from '../speech/audio-file/audio-job.ts';
import { makesOpus } from '../speech/audio-file/opus/opus-writer.ts';
import { setDocumentLanguage } from '../ui/document-language.ts';
import { watchStored } from '../ui/stored.ts';
import type { FileStore } from './audio-saving.ts';
import { holdFiles, removeLeftovers } from './leftovers.ts';
import { Save } from './Save.tsx';
import { SavePage } from './save-page.ts';

const closing = new AbortController();
addEventListener('pagehide', () => {
  closing.abort();
  void page.cancel();
});
setDocumentLanguage(document);
document.title = t('saveTitle');

const call = caller<BackgroundCalls>('background', (message) => browser.runtime.sendMessage(message));
const { storage } = browser;
const settings = await watchStored(
  storage.local,
  LOCAL.settings,
  (stored) => parseSettings(stored).value,
  closing.signal,
);
const pronunciations = await watchStored(
  storage.local,
  LOCAL.pronunciations,
  (stored) => parsePronunciations(stored).value,
  closing.signal,
);
const name = crypto.randomUUID();
holdFiles(name, navigator.locks);
void removeLeftovers(await navigator.storage.getDirectory(), navigator.locks);
const wish = parseSaveWish(location.search);
const page = new SavePage({
  text: () => (wish ? call('page.text', wish) : Promise.reject(new LecternError('pageGone'))),
  settings: () => settings.value,
  spoken: () => spokenOf(settings.value, pronunciations.value),
  store: (): Promise<FileStore> => navigator.storage.getDirectory(),
  worker: () => new Worker('/built-in/audio-file.js', { type: 'module' }),
  name,
  languages: navigator.languages,
  address: URL,
  now: () => performance.now(),
});

const opus = await makesOpus();
const formats = AUDIO_FORMATS.filter((format) => format !== 'opus' || opus);

render(
  <Save
    state={page.state}
    formats={formats}
    onStart={(format) => void page.start(format)}
    onCancel={() => void page.cancel()}
    onAgain={() => void page.again()}
  />,
  document.body.querySelector('#app') ?? document.body,
);
void page.open();
