import type { Lectern } from './lectern.ts';
import { pageOf } from './page-surface.ts';
import type { Tab } from './surface.ts';

interface DeveloperPrivate {
  readonly updateExtensionCommand: (change: {
    extensionId: string;
    commandName: string;
    keybinding: string;
  }) => Promise<void>;
}

/** Gives a command of the extension a key, as the person does in the browser's page for shortcuts. */
export async function assignKey({ browser }: Lectern, tab: Tab, command: string, keys: string) {
  if (browser.name === 'chrome') {
    const page = await pageOf(tab).browser().newPage({ background: true });
    await page.goto('chrome://extensions/shortcuts');
    await page.evaluate(
      (extensionId, commandName, keybinding) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        return developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding });
      },
      browser.extensionId,
      command,
      keys,
    );
    return page.close();
  }
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.evaluate(
    async (name, shortcut) => {
      const api = globalThis as unknown as {
        browser: { commands: { update: (c: object) => Promise<void> } };
      };
      await api.browser.commands.update({ name, shortcut });
    },
    command,
    keys,
  );
  await options.close();
}
