import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Tab } from './support/surface.ts';

const GULLS = 'The gulls are awake.';
const SENTENCES = [
  'A day at the harbour',
  'The ferry leaves before sunrise.',
  GULLS,
  'Two trawlers come in at noon.',
  GULLS,
  'Ice is shovelled over the catch.',
  'In the evening the nets are mended.',
  GULLS,
  'Only the lamp on the pier still burns.',
];

/** What a page does to itself; the number says which sentence has just begun. */
const EDITS: Record<string, (turn: number) => void> = {
  'adds text above and below': (turn) => {
    const added = () =>
      Object.assign(document.createElement('p'), { textContent: `News ${turn}. The gulls are awake.` });
    document.querySelector('article')?.prepend(added());
    document.querySelector('article')?.append(added());
  },
  'inserts paragraphs between': (turn) => {
    for (const p of document.querySelectorAll('article > p'))
      p.insertAdjacentHTML('beforebegin', `<p>Breaking ${turn}. The gulls are awake.</p>`);
  },
  'renders its text nodes anew': () => {
    const walker = document.createTreeWalker(
      document.querySelector('article') as Element,
      NodeFilter.SHOW_TEXT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) text.replaceWith(text.data);
  },
  'sets its innerHTML again': () => {
    const article = document.querySelector('article') as Element;
    article.innerHTML = String(article.innerHTML);
  },
  'splits its text nodes, and merges them in turn': (turn) => {
    if (turn % 2) return document.querySelector('article')?.normalize();
    for (const p of document.querySelectorAll('p'))
      for (const node of [...p.childNodes])
        if (node instanceof Text && node.length > 2) node.splitText(node.length >> 1);
  },
  'moves the article, and goes to another address of its own': (turn) => {
    document.body.prepend(document.querySelector('article') as Element);
    history.pushState(null, '', `?turn=${turn}`);
  },
};

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  let tab: Tab;

  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'page-edits', pace: 25 });
  });
  afterAll(() => lectern.close());
  afterEach(async () => {
    await lectern.tidy();
  });

  const play = async () => {
    speech = lectern.listen();
    tab = await lectern.open('/blog.html');
    await watchErrors(tab);
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
    return popup;
  };
  /** Waits until the voice has been given so many sentences. */
  const begins = (count: number) =>
    vi.waitUntil(() => speech.spoken().length >= count, { timeout: 15_000, interval: 20 });
  const lights = (sentence: string) =>
    vi.waitFor(async () => expect((await highlighted(tab)).sentence).toBe(sentence), {
      timeout: 2000,
      interval: 20,
    });
  const finished = () => lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
  const litParagraph = () =>
    tab.evaluate(
      () =>
        [...(CSS.highlights.get('lectern-sentence') ?? [])][0]?.startContainer.parentElement?.closest('p')
          ?.id ?? '',
    );

  test.for(Object.entries(EDITS))(
    'the light stays on the spoken sentence of a page that %s',
    async ([, edit]) => {
      await play();
      for (const [turn, sentence] of SENTENCES.entries()) {
        await begins(turn + 1);
        await tab.evaluate(edit, turn);
        await lights(sentence);
        if (sentence === GULLS)
          expect(await litParagraph()).toBe(['one', 'two', 'three'][(turn / 2 - 1) | 0]);
        const { word } = await highlighted(tab);
        expect(sentence).toContain(word);
      }
      await finished();
      expect(speech.texts()).toEqual(SENTENCES);
      expect(await errorsOf(tab)).toEqual([]);
      expect(await highlighted(tab)).toEqual({ sentence: '', word: '' });
    },
  );

  test('what was edited or removed is spoken without light, and the rest with it', async () => {
    await play();
    await lights(SENTENCES[1] as string);
    await tab.evaluate(() => {
      const two = document.querySelector('#two') as Element;
      two.textContent =
        'Two sailing boats come in at noon. The gulls are awake. Ice is shovelled over the catch.';
    });
    await begins(4);
    await lights('');
    await begins(5);
    await lights(GULLS);
    expect(await litParagraph()).toBe('two');
    await tab.evaluate(() => document.querySelector('#two')?.remove());
    await lights('');
    await begins(7);
    await lights(SENTENCES[6] as string);
    await begins(8);
    await lights(GULLS);
    await finished();
    expect(speech.texts()).toEqual(SENTENCES);
    expect(await errorsOf(tab)).toEqual([]);
  });

  test('the light moves along while the reading is paused', async () => {
    const popup = await play();
    await lights(SENTENCES[1] as string);
    await popup.click('Pause');
    await lectern.reaches(({ status }) => status === 'paused');
    const { sentence } = await highlighted(tab);
    await tab.evaluate(() => {
      const article = document.querySelector('article') as Element;
      article.innerHTML = `<p>First of all.</p>${article.innerHTML}`;
    });
    await lights(sentence);
  });

  test('what is read again is what the page says by then', async () => {
    const popup = await play();
    const stop = async () => {
      await popup.click('Stop');
      await lights('');
    };
    await lights(SENTENCES[1] as string);
    await stop();
    await popup.click('Play');
    await lights(SENTENCES[1] as string);
    await stop();
    await tab.evaluate(() => document.querySelector('#one')?.firstChild?.replaceWith('The tug leaves '));
    await popup.click('Play');
    await lights('The tug leaves before sunrise.');
    await stop();
    await tab.evaluate(() => {
      // Nothing in the document changes: only the box is ticked.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('body:has(#hide:checked) #one { display: none }');
      document.adoptedStyleSheets.push(sheet);
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', id: 'hide' });
      document.body.prepend(box);
    });
    await popup.click('Play');
    await lights('The tug leaves before sunrise.');
    await stop();
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('#hide')?.click());
    await popup.click('Play');
    await lights('Two trawlers come in at noon.');
  });
});

const watchErrors = (tab: Tab) =>
  tab.evaluate(() => {
    const errors: string[] = [];
    Object.assign(globalThis, { errors });
    addEventListener('error', ({ message }) => errors.push(message));
  });
const errorsOf = (tab: Tab) =>
  tab.evaluate(() => (globalThis as typeof globalThis & { errors?: string[] }).errors ?? []);
