import type { Commands } from 'webextension-polyfill';
import type { TextSizeChange } from '../../shared/messages/background-calls.ts';
import type { SessionCommand, StartWhat } from '../../shared/session.ts';

/** What keyboard commands come to. */
export interface CommandTargets {
  readonly session: (command: SessionCommand, tabId: number) => void;
  readonly start: (tabId: number, what: StartWhat) => void;
  readonly readNext: (tabId: number) => void;
  readonly textSize: (tabId: number, change: TextSizeChange) => void;
}

/** Commands of the manifest that are not session commands of the same name. */
const OTHERS: Record<string, (targets: CommandTargets, tabId: number) => void> = {
  'play-pause': ({ session }, tabId) => session('toggle', tabId),
  'read-selection': ({ start }, tabId) => start(tabId, 'selection'),
  'read-next': ({ readNext }, tabId) => readNext(tabId),
  'larger-text': ({ textSize }, tabId) => textSize(tabId, 'larger'),
  'smaller-text': ({ textSize }, tabId) => textSize(tabId, 'smaller'),
  'reset-text-size': ({ textSize }, tabId) => textSize(tabId, 'reset'),
};

const SAME: readonly SessionCommand[] = [
  'stop',
  'next-sentence',
  'previous-sentence',
  'next-paragraph',
  'previous-paragraph',
  'faster',
  'slower',
];

/** Listens to the keyboard commands. */
export function onCommands(commands: Pick<Commands.Static, 'onCommand'>, targets: CommandTargets): void {
  commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    const same = SAME.find((command) => command === name);
    if (same) targets.session(same, tab.id);
    else OTHERS[name]?.(targets, tab.id);
  });
}
