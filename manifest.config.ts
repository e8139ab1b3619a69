import pkg from './package.json' with { type: 'json' };

/** The browsers Lectern is built for. */
export type Target = 'chrome' | 'firefox';

/** The add-on id under which Firefox keeps permissions and storage. */
const GECKO_ID = '{5f1d3c3e-7a52-4c0e-9c3a-2b8f6e41d0a7}';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

// Only four commands may suggest a key; the other ones are there for whoever wants to assign one.
// Chromium keeps Alt+Shift+P for its tab groups and gives an extension no key then.
const suggestedKeys = (target: Target): Record<string, string> => ({
  'play-pause': target === 'chrome' ? 'Alt+P' : 'Alt+Shift+P',
  'next-sentence': 'Alt+Shift+Right',
  'previous-sentence': 'Alt+Shift+Left',
  // Alt+Shift+S opens Firefox's History menu, in English and in French.
  stop: target === 'chrome' ? 'Alt+Shift+S' : 'Alt+Shift+K',
});
const COMMANDS = [
  'play-pause',
  'next-sentence',
  'previous-sentence',
  'stop',
  'next-paragraph',
  'previous-paragraph',
  'faster',
  'slower',
  'larger-text',
  'smaller-text',
  'reset-text-size',
  'read-selection',
  'read-next',
];

/** `play-pause` → `commandPlayPause`, the name of the command's description in `_locales`. */
const messageName = (command: string) =>
  `command${command.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

const commandEntry = (command: string, key: string | undefined) => ({
  description: `__MSG_${messageName(command)}__`,
  ...(key && { suggested_key: { default: key } }),
});

/** The manifest for one browser; a pure function of the target. */
export function manifest(target: Target) {
  const chrome = target === 'chrome';
  const keys = suggestedKeys(target);
  return {
    manifest_version: 3 as const,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version: pkg.version,
    default_locale: 'en',
    icons: ICONS,
    action: {
      default_title: '__MSG_actionTitle__',
      default_popup: 'src/popup/index.html',
      default_icon: ICONS,
    },
    options_ui: { page: 'src/options/index.html', open_in_tab: true },
    background: chrome
      ? { service_worker: 'src/background/main.ts', type: 'module' as const }
      : { scripts: ['src/background/main.ts'], type: 'module' as const },
    permissions: ['activeTab', 'scripting', 'storage', ...(chrome ? ['offscreen'] : []), 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: Object.fromEntries(COMMANDS.map((command) => [command, commandEntry(command, keys[command])])),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src blob:",
    },
    ...(chrome
      ? { minimum_chrome_version: '120' }
      : {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  };
}
