import type { ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { errorText, t } from '../shared/i18n.ts';
import type { Profiles } from '../shared/profiles.ts';
import type { Pronunciation } from '../shared/pronunciations.ts';
import type { SiteRules } from '../shared/read-rules.ts';
import type { Settings } from '../shared/settings.ts';
import type { CallBackground } from '../ui/call-background.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { createProblem } from '../ui/problem.ts';
import { BackupFiles } from './backup/BackupFiles.tsx';
import type { Backup } from './backup/backup.ts';
import { restore } from './backup/restore.ts';
import { Colours } from './Colours.tsx';
import { hear } from './hear.ts';
import { OnThePage } from './OnThePage.tsx';
import { Pronunciations } from './pronunciations/Pronunciations.tsx';
import { ReadRules } from './ReadRules.tsx';
import { ResetSettings } from './ResetSettings.tsx';
import { Search } from './Search.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Sound } from './Sound.tsx';
import { Spoken } from './Spoken.tsx';
import { Voices } from './Voices.tsx';
import { WhatIsRead } from './WhatIsRead.tsx';

/** What the options page is made of: what it shows, and whom it asks. */
export interface OptionsParts {
  readonly settings: ReadonlySignal<Settings>;
  readonly profiles: ReadonlySignal<Profiles>;
  readonly pronunciations: ReadonlySignal<readonly Pronunciation[]>;
  readonly readRules: ReadonlySignal<SiteRules>;
  readonly call: CallBackground;
  /** BCP 47 tags of the languages the person reads. */
  readonly languages: readonly string[];
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcuts: () => Promise<boolean>;
  readonly version: string;
}

/** The options page; every change is kept at once. */
export function Options({ settings, profiles, pronunciations, readRules, call, ...parts }: OptionsParts) {
  const { code, guard } = useMemo(createProblem, []);
  const main = useRef<HTMLElement>(null);
  const update = (patch: Partial<Settings>) => void guard(call('settings.update', patch));
  const now: Backup = {
    settings: settings.value,
    pronunciations: pronunciations.value,
    readRules: readRules.value,
  };
  return (
    <main ref={main}>
      <header>
        <h1>
          <MarkIcon />
          {t('optionsTitle')}
        </h1>
      </header>
      <p>{t('optionsIntro')}</p>
      <p role="status" class="status">
        {code.value === null ? '' : errorText(code.value)}
      </p>
      <Search sections={() => main.current?.querySelectorAll(':scope > section') ?? []} />
      <Sound settings={settings.value} onChange={update} />
      <Voices
        call={call}
        guard={guard}
        settings={settings.value}
        languages={parts.languages}
        onChange={update}
      />
      <Spoken settings={settings.value} onChange={update} />
      <Pronunciations
        entries={pronunciations.value}
        languages={parts.languages}
        onChange={(entries) => void guard(call('pronunciations.set', { entries }))}
        onHear={(lang, text) => void guard(hear(call, settings.value, lang, text))}
      />
      <OnThePage settings={settings.value} onChange={update} />
      <WhatIsRead settings={settings.value} onChange={update} />
      <ReadRules
        sites={readRules.value}
        onChange={(host, rules) => void guard(call('readRules.keep', { host, rules }))}
      />
      <Colours settings={settings.value} onChange={update} />
      <Sites
        profiles={profiles.value}
        onChange={(host, patch) => void guard(call('sites.change', { host, patch }))}
        onRemove={(host) => void guard(call('sites.remove', { host }))}
        onRemoveAll={() => void guard(call('sites.removeAll', null))}
      />
      <Shortcuts list={parts.shortcuts} openSettings={parts.openShortcuts} />
      <BackupFiles backup={now} onRestore={(backup) => void guard(restore(call, backup, now))} />
      <ResetSettings
        settings={settings.value}
        onReset={() => void guard(call('settings.reset', null))}
        onRestore={update}
      />
      <footer>
        <p>{t('aboutVersion', parts.version)}</p>
        <p>
          <a href="/LICENSE.txt">{t('aboutLicence')}</a> · <a href="/NOTICE.txt">{t('aboutNotice')}</a>
        </p>
      </footer>
    </main>
  );
}
