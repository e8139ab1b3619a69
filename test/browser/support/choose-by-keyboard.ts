import { vi } from 'vitest';
import { eventually } from './eventually.ts';
import type { Surface } from './surface.ts';

/** The label of the field that has the focus, '' where none has. */
const focusedLabel = () => {
  const [label] = (document.activeElement as HTMLInputElement | null)?.labels ?? [];
  return label?.textContent ?? '';
};

/** What the open list offers. */
const offered = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

/** The row that Enter would choose. */
const activeRow = () => {
  const id = document.activeElement?.getAttribute('aria-activedescendant');
  return (id && document.getElementById(id)?.textContent) || '';
};

const fieldText = () => (document.activeElement as HTMLInputElement | null)?.value ?? '';

/** Where the focus stands, and the row within the list. */
const where = () => {
  const { activeElement } = document;
  const at = activeElement ? [...document.querySelectorAll('*')].indexOf(activeElement) : -1;
  return `${at} ${activeElement?.getAttribute('aria-activedescendant')}`;
};

/** Chooses a voice in the combobox with this label, with the keys alone. */
export async function chooseByKeyboard(surface: Surface, label: string, voice: string): Promise<void> {
  const reach = async (ask: () => string, wanted: (answer: string) => boolean, key: 'Tab' | 'ArrowDown') => {
    for (let presses = 0; presses < 40 && !wanted(await surface.evaluate(ask)); presses += 1) {
      const before = await surface.evaluate(where);
      await surface.press(key);
      // A key that came before the last one was drawn would go past the wanted place.
      await eventually(async () => (await surface.evaluate(where)) !== before);
    }
    await eventually(async () => wanted(await surface.evaluate(ask)));
  };
  await reach(focusedLabel, (text) => text === label, 'Tab');
  await surface.press('ArrowDown');
  // The browser may take seconds to list its voices.
  await vi.waitUntil(async () => (await surface.evaluate(offered)).some((row) => row.includes(voice)), {
    timeout: 10_000,
  });
  await reach(activeRow, (row) => row.includes(voice), 'ArrowDown');
  await surface.press('Enter');
  await eventually(async () => (await surface.evaluate(fieldText)).includes(voice));
}
