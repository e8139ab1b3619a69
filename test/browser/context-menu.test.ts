import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chooseFromMenu } from './support/context-menu.ts';
import { type HeadedDisplay, headedDisplay } from './support/headed.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';

describe.for(BROWSERS)('in %s', (name) => {
  let display: HeadedDisplay | null = null;
  let lectern: Lectern;
  beforeAll(async () => {
    display = name === 'chrome' ? await headedDisplay() : null;
    const headed = display ? { headed: true, env: display.env } : {};
    lectern = await startLectern(name, { source: 'reading', ...headed });
  });
  afterAll(async () => {
    await lectern.close();
    await display?.stop();
  });
  afterEach(() => lectern.tidy());

  const heard = async (speech: ReturnType<Lectern['listen']>) => {
    await speech.waitFor((spoken) => spoken.length > 0);
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    return speech.texts();
  };

  test('Read from here begins with the clicked sentence, on a page Lectern has not seen before', async () => {
    const speech = lectern.listen();
    const tab = await lectern.open('/garden.html');
    await chooseFromMenu(lectern, tab, { selector: '#three', offset: 50 }, 'from-here', display);
    expect(await heard(speech)).toEqual([
      'Water is carried in the evening, when the sun stands low.',
      'Autumn smells of apples and smoke.',
      'Then the garden sleeps again.',
    ]);
  });

  test('Read the selection reads what is selected, over two paragraphs, and nothing else', async () => {
    const speech = lectern.listen();
    const tab = await lectern.open('/garden.html');
    await tab.evaluate(() => {
      const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text('#two'), 34, text('#three'), 33);
    });
    await chooseFromMenu(lectern, tab, { selector: '#two', offset: 50 }, 'selection', display);
    expect(await heard(speech)).toEqual([
      'Bees visit the cherry tree every morning.',
      'They are never late.',
      'Summer brings more work than rest',
    ]);
  });
});
